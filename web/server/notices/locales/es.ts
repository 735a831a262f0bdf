import { plural } from '../plural.js';
import type { NoticeTexts } from '../texts.js';

/** With "usted". A set is a "juego", and a sheet a "lista", because it can be a file as well. */
export const texts: NoticeTexts = {
  locale: 'es',
  direction: 'ltr',

  frame: {
    namedSet: ({ set, label }) => `${set} (${label})`,
    when: ({ time }) => `Cuándo: ${time}`,
    from: ({ place }) => `Desde: ${place}`,
    by: ({ operator }) => `Hecho por: ${operator}`,
    about: ({ account, service }) =>
      `Este mensaje trata de la cuenta ${account} en ${service}.`,
    neverAsk:
      'Nunca le pediremos un código por teléfono, por correo electrónico ni por chat.',
    unexpected: ({ service }) => `Si no lo esperaba, pregunte a ${service}.`,
  },

  codes: {
    turnedOnSubject: 'Los códigos de respaldo están activados',
    replacedSubject: 'Se han sustituido sus códigos de respaldo',
    works: ({ set }) => `El juego ${set} ya funciona.`,
    ended: ({ set }) => `Los códigos del juego ${set} ya no funcionan.`,

    signedInSubject: 'Se ha usado un código de respaldo para iniciar sesión',
    signedInLastSubject:
      'Se ha usado un código de respaldo para iniciar sesión. Era el último',
    steppedUpSubject: 'Se ha usado un código de respaldo para confirmar que es usted',
    steppedUpLastSubject:
      'Se ha usado un código de respaldo para confirmar que es usted. Era el último',
    used: ({ position, set }) =>
      `Era el código ${position} del juego ${set}. Táchelo en su lista.`,
    left: ({ remaining, total }) =>
      plural('es', remaining, {
        one: `Queda ${remaining} código de ${total}.`,
        other: `Quedan ${remaining} códigos de ${total}.`,
      }),
    noneLeft: 'No le queda ningún código en este juego. Obtenga códigos nuevos ahora.',
    fewLeft: 'Obtenga códigos nuevos antes de necesitar el último.',
    notYou:
      'Si no ha sido usted, otra persona puede iniciar sesión en su nombre. Cambie su contraseña y obtenga códigos nuevos ahora.',

    removedSubject: 'Usted ha eliminado códigos de respaldo',
    removedByAdministratorSubject: 'Un administrador ha eliminado códigos de respaldo',
    discardedSubject: 'Usted ha descartado códigos de respaldo nuevos',
    discardedByAdministratorSubject:
      'Un administrador ha descartado códigos de respaldo nuevos',
    discarded: ({ set }) =>
      `Los códigos del juego ${set} no llegaron a activarse y ya no se pueden activar. Los códigos que funcionaban antes siguen funcionando.`,

    wrongCodesSubject: 'Alguien ha introducido códigos de respaldo incorrectos',
    lockedSubject: 'Sus códigos de respaldo están bloqueados',
    wrongCodes: {
      strangers: ({ count }) =>
        plural('es', count, {
          one: `Alguien ha introducido ${count} código incorrecto en un navegador que no conocemos.`,
          other: `Alguien ha introducido ${count} códigos incorrectos en un navegador que no conocemos.`,
        }),
      browsers: ({ count }) =>
        plural('es', count, {
          one: `Alguien ha introducido ${count} código incorrecto en un navegador en el que usted ya había iniciado sesión.`,
          other: `Alguien ha introducido ${count} códigos incorrectos en un navegador en el que usted ya había iniciado sesión.`,
        }),
      sessions: ({ count }) =>
        plural('es', count, {
          one: `Alguien que había iniciado sesión en su cuenta ha introducido ${count} código incorrecto.`,
          other: `Alguien que había iniciado sesión en su cuenta ha introducido ${count} códigos incorrectos.`,
        }),
    },
    wrongCodesNotYou: {
      strangers: 'Si no ha sido usted, alguien conoce su contraseña. Cámbiela.',
      browsers:
        'Si no ha sido usted, alguien usa su navegador y conoce su contraseña. Cámbiela.',
      sessions:
        'Si no ha sido usted, alguien tiene una sesión abierta en su cuenta. Cierre sesión en todas partes.',
    },
    locked: 'Ahora los códigos de respaldo no funcionan ahí.',
    unlock:
      'Para desbloquearlos, inicie sesión de otra forma. Después introduzca uno de sus códigos en su cuenta u obtenga códigos nuevos.',
    unlockedSubject: 'Sus códigos de respaldo vuelven a funcionar',
    unlocked:
      'Sus códigos estaban bloqueados por demasiados intentos fallidos. Ya vuelven a funcionar.',

    preparedSubject: 'Se han creado códigos de respaldo para usted',
    turnOnPrepared: ({ set }) =>
      `Para activar el juego ${set}, introduzca uno de sus códigos en su cuenta.`,
    preparedUnexpected: ({ service }) =>
      `Si no lo esperaba, pregunte a ${service} antes de usar los códigos.`,

    reviewSubject: '¿Todavía tiene sus códigos de respaldo?',
    setHasLeft: ({ set, remaining, total }) =>
      plural('es', remaining, {
        one: `En el juego ${set} queda ${remaining} código de ${total}.`,
        other: `En el juego ${set} quedan ${remaining} códigos de ${total}.`,
      }),
    review:
      'Busque su lista e introduzca uno de sus códigos en su cuenta. Así no se gasta.',
    reviewLost: 'Si no la encuentra, obtenga códigos nuevos allí mismo.',

    notTurnedOnSubject: 'Sus códigos de respaldo nuevos no están activados',
    turnOn: ({ set, until }) =>
      `Los códigos del juego ${set} todavía no funcionan. Para activarlos, introduzca uno de ellos en su cuenta antes del ${until}.`,
    neverTurnedOn: ({ set }) =>
      `Los códigos del juego ${set} no llegaron a activarse y ya no se pueden activar. Tírelos y obtenga códigos nuevos en su cuenta.`,
  },

  recovery: {
    asked: {
      subject: '¿Ha pedido usted recuperar su cuenta?',
      text: 'Alguien que tiene su contraseña dice que ha perdido todos los códigos y quiere recuperar esta cuenta.',
    },
    nothingYet: 'No ocurre nada si usted no lo aprueba.',
    openedSubject: 'Alguien está recuperando su cuenta',
    halfwaySubject: 'Su cuenta se recuperará pronto',
    canFinish: ({ ready }) =>
      `La recuperación de su cuenta se podrá terminar el ${ready}.`,
    signInThen:
      'Si es usted, vuelva a iniciar sesión entonces e indique que no tiene ninguno de sus códigos.',
    shortenedSubject: 'Un administrador quiere recuperar su cuenta antes',
    mustAgree: ({ missing }) =>
      plural('es', missing, {
        one: 'Un administrador quiere recuperar su cuenta antes. Falta que lo acepte un administrador más.',
        other: `Un administrador quiere recuperar su cuenta antes. Falta que lo acepten ${missing} administradores más.`,
      }),
    waitIsOver: 'La espera para recuperar su cuenta ha terminado.',
    readySubject: 'Ya se puede recuperar su cuenta',
    signInNow:
      'Si es usted, vuelva a iniciar sesión e indique que no tiene ninguno de sus códigos.',
    finishAsked: {
      subject: 'Termine la recuperación de su cuenta',
      text: 'Alguien que tiene su contraseña ha pedido el último paso de la recuperación.',
    },
    stopByEarlierLink:
      'Si no ha sido usted, deténgalo con el enlace de uno de nuestros mensajes anteriores.',
    cancelled: {
      subject: 'Se ha detenido la recuperación de su cuenta',
      text: 'Se ha detenido la recuperación de su cuenta. Sus códigos siguen como están.',
    },
    stoppedSomebody:
      '¿La ha detenido porque la había pedido otra persona? Cambie su contraseña, porque esa persona la conoce.',
    used: {
      subject: 'Se ha recuperado su cuenta',
      text: 'Se ha recuperado su cuenta, con códigos nuevos y un segundo paso nuevo. Los anteriores ya no funcionan y se han cerrado todas las sesiones.',
    },
    lockByLink:
      'Si no ha sido usted, abra el enlace que lo detiene. Ese enlace bloquea su cuenta.',
    frozen: {
      subject: 'Su cuenta está bloqueada',
      text: 'Su cuenta está bloqueada porque alguien ha avisado de que otra persona la había recuperado.',
    },
    askToUnlock: ({ service }) => `Pida a ${service} que la desbloquee.`,
    unfrozen: {
      subject: 'Su cuenta está desbloqueada',
      text: 'Su cuenta está desbloqueada. Ya puede volver a iniciar sesión.',
    },
    notYou: 'Si no ha sido usted, otra persona conoce su contraseña. Cámbiela.',

    approve: 'Si es usted, empiece aquí. Este enlace funciona como máximo un día:',
    finish: 'Si es usted, siga en el navegador en el que está iniciando sesión:',
    stop: 'Si no ha sido usted, deténgalo aquí:',
    typeDigits: ({ digits }) =>
      `Si es usted, introduzca estas cifras donde está iniciando sesión: ${digits}`,
    keepDigits: 'No diga estas cifras a nadie.',

    contact: {
      askedSubject: ({ account }) => `¿Le ha pedido ayuda ${account}?`,
      asked: ({ account }) =>
        `Alguien quiere recuperar la cuenta ${account} y necesita que usted le dé seis cifras.`,
      giveDigits: ({ digits }) =>
        `Llame a esta persona o véala en persona. Si de verdad lo ha pedido, dígale estas cifras: ${digits}`,
      warn: 'No escriba las cifras en un mensaje ni se las diga a nadie más. Si esta persona no lo ha pedido, avísela: alguien conoce la contraseña de su cuenta.',
      openSubject: ({ account }) => `Alguien está recuperando la cuenta ${account}`,
      open: ({ account }) =>
        `Alguien está recuperando la cuenta ${account}. Pregunte a esta persona si lo sabe.`,
      stop: 'Si esta persona no lo ha pedido, deténgalo aquí:',
      finishSubject: ({ account }) => `La espera de la cuenta ${account} ha terminado`,
      finish: ({ account }) =>
        `La espera para recuperar la cuenta ${account} ha terminado.`,
      passOnLink:
        'Llame a esta persona o véala en persona. Si de verdad lo ha pedido, dele este enlace. Tiene que abrirlo en el navegador en el que está iniciando sesión:',
      usedSubject: ({ account }) => `Se ha recuperado la cuenta ${account}`,
      used: ({ account }) =>
        `Se ha recuperado la cuenta ${account}. Los códigos anteriores ya no funcionan.`,
      cancelledSubject: ({ account }) =>
        `Se ha detenido la recuperación de la cuenta ${account}`,
      cancelled: ({ account }) =>
        `Se ha detenido la recuperación de la cuenta ${account}. No ha cambiado nada.`,
      frozenSubject: ({ account }) => `La cuenta ${account} está bloqueada`,
      frozen: ({ account }) =>
        `La cuenta ${account} está bloqueada porque alguien ha avisado de que otra persona la había recuperado.`,
      unfrozenSubject: ({ account }) => `La cuenta ${account} está desbloqueada`,
      unfrozen: ({ account }) =>
        `La cuenta ${account} está desbloqueada. Esta persona ya puede volver a iniciar sesión.`,
      about: ({ account, service }) =>
        `Recibe este mensaje porque es un contacto de la cuenta ${account} en ${service}.`,
    },
  },

  reminder: {
    subject: 'Recordatorio sobre sus códigos de respaldo',
    notTurnedOn:
      'Sus códigos de respaldo no están activados. Introduzca uno de ellos en su cuenta u obtenga códigos nuevos.',
    none: 'No tiene códigos de respaldo. Si pierde su teléfono, no podrá iniciar sesión. Obtenga códigos ahora.',
    usedUp: 'Ha usado su último código de respaldo. Obtenga códigos nuevos ahora.',
    low: ({ remaining }) =>
      plural('es', remaining, {
        one: `Le queda ${remaining} código de respaldo. Obtenga códigos nuevos antes de necesitarlo.`,
        other: `Le quedan ${remaining} códigos de respaldo. Obtenga códigos nuevos antes de necesitar el último.`,
      }),
    locked:
      'Sus códigos de respaldo están bloqueados por demasiados intentos fallidos. Introduzca uno de ellos en su cuenta para desbloquearlos.',
    review:
      '¿Todavía tiene sus códigos de respaldo? Busque su lista e introduzca un código en su cuenta. Así no se gasta.',
    where: 'Inicie sesión y abra los ajustes de su cuenta.',
  },
};
