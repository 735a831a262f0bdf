import { plural } from '../plural.js';
import type { NoticeTexts } from '../texts.js';

/** With "usted". A set is a "serie", and a sheet a "lista", because it can be a file as well. */
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
    neverAsk: 'Nunca le pediremos un código por teléfono, correo electrónico ni chat.',
    unexpected: ({ service }) => `Si no lo esperaba, pregunte a ${service}.`,
  },

  codes: {
    turnedOnSubject: 'Los códigos de respaldo están activados',
    replacedSubject: 'Se reemplazaron sus códigos de respaldo',
    works: ({ set }) => `La serie ${set} ya funciona.`,
    ended: ({ set }) => `Los códigos de la serie ${set} ya no funcionan.`,

    signedInSubject: 'Se usó un código de respaldo para iniciar sesión',
    signedInLastSubject:
      'Se usó un código de respaldo para iniciar sesión. Era el último',
    steppedUpSubject: 'Se usó un código de respaldo para confirmar que es usted',
    steppedUpLastSubject:
      'Se usó un código de respaldo para confirmar que es usted. Era el último',
    used: ({ position, set }) =>
      `Era el código ${position} de la serie ${set}. Táchelo en su lista.`,
    left: ({ remaining, total }) =>
      plural('es', remaining, {
        one: `Queda ${remaining} código de ${total}.`,
        other: `Quedan ${remaining} códigos de ${total}.`,
      }),
    noneLeft: 'No le queda ningún código en esta serie. Obtenga códigos nuevos ahora.',
    fewLeft: 'Obtenga códigos nuevos antes de necesitar el último.',
    notYou:
      'Si no fue usted, otra persona puede iniciar sesión en su nombre. Cambie su contraseña y obtenga códigos nuevos ahora.',

    removedSubject: 'Usted eliminó códigos de respaldo',
    removedByAdministratorSubject: 'Un administrador eliminó códigos de respaldo',
    discardedSubject: 'Usted descartó códigos de respaldo nuevos',
    discardedByAdministratorSubject:
      'Un administrador descartó códigos de respaldo nuevos',
    discarded: ({ set }) =>
      `Los códigos de la serie ${set} nunca se activaron y ya no se pueden activar. Los códigos que funcionaban antes siguen funcionando.`,

    wrongCodesSubject: 'Alguien escribió códigos de respaldo incorrectos',
    lockedSubject: 'Sus códigos de respaldo están bloqueados',
    wrongCodes: {
      strangers: ({ count }) =>
        plural('es', count, {
          one: `Alguien escribió ${count} código incorrecto en un navegador que no conocemos.`,
          other: `Alguien escribió ${count} códigos incorrectos en un navegador que no conocemos.`,
        }),
      browsers: ({ count }) =>
        plural('es', count, {
          one: `Alguien escribió ${count} código incorrecto en un navegador en el que usted ya había iniciado sesión.`,
          other: `Alguien escribió ${count} códigos incorrectos en un navegador en el que usted ya había iniciado sesión.`,
        }),
      sessions: ({ count }) =>
        plural('es', count, {
          one: `Alguien que había iniciado sesión en su cuenta escribió ${count} código incorrecto.`,
          other: `Alguien que había iniciado sesión en su cuenta escribió ${count} códigos incorrectos.`,
        }),
    },
    wrongCodesNotYou: {
      strangers: 'Si no fue usted, alguien conoce su contraseña. Cámbiela.',
      browsers:
        'Si no fue usted, alguien usa su navegador y conoce su contraseña. Cámbiela.',
      sessions:
        'Si no fue usted, alguien tiene una sesión abierta en su cuenta. Cierre todas sus sesiones.',
    },
    locked: 'Ahora los códigos de respaldo no funcionan ahí.',
    unlock:
      'Para desbloquearlos, inicie sesión de otra manera. Después escriba uno de sus códigos en su cuenta u obtenga códigos nuevos.',
    unlockedSubject: 'Sus códigos de respaldo vuelven a funcionar',
    unlocked:
      'Sus códigos estaban bloqueados tras demasiados intentos fallidos. Ya vuelven a funcionar.',

    preparedSubject: 'Se crearon códigos de respaldo para usted',
    turnOnPrepared: ({ set }) =>
      `Para activar la serie ${set}, escriba uno de sus códigos en su cuenta.`,
    preparedUnexpected: ({ service }) =>
      `Si no lo esperaba, pregunte a ${service} antes de usar los códigos.`,

    reviewSubject: '¿Todavía tiene sus códigos de respaldo?',
    setHasLeft: ({ set, remaining, total }) =>
      plural('es', remaining, {
        one: `En la serie ${set} queda ${remaining} código de ${total}.`,
        other: `En la serie ${set} quedan ${remaining} códigos de ${total}.`,
      }),
    review:
      'Busque su lista y escriba en su cuenta uno de los códigos de esa lista. Esto no lo gasta.',
    reviewLost: 'Si no la encuentra, obtenga códigos nuevos allí mismo.',

    notTurnedOnSubject: 'Sus códigos de respaldo nuevos no están activados',
    turnOn: ({ set, until }) =>
      `Los códigos de la serie ${set} todavía no funcionan. Para activarlos, escriba uno de ellos en su cuenta a más tardar el ${until}.`,
    neverTurnedOn: ({ set }) =>
      `Los códigos de la serie ${set} nunca se activaron y ya no se pueden activar. Tírelos y obtenga códigos nuevos en su cuenta.`,
  },

  recovery: {
    asked: {
      subject: '¿Pidió usted recuperar su cuenta?',
      text: 'Alguien que tiene su contraseña dice que ha perdido todos los códigos y quiere recuperar esta cuenta.',
    },
    nothingYet: 'No ocurre nada si usted no lo aprueba.',
    openedSubject: 'Alguien está recuperando su cuenta',
    halfwaySubject: 'Su cuenta se recuperará pronto',
    canFinish: ({ ready }) =>
      `La recuperación de su cuenta se podrá completar a partir del ${ready}.`,
    signInThen:
      'Si es usted, vuelva a iniciar sesión entonces e indique que no tiene ninguno de sus códigos.',
    shortenedSubject: 'Un administrador quiere recuperar su cuenta antes de lo previsto',
    mustAgree: ({ missing }) =>
      plural('es', missing, {
        one: 'Un administrador quiere recuperar su cuenta antes de lo previsto. Falta que lo acepte un administrador más.',
        other: `Un administrador quiere recuperar su cuenta antes de lo previsto. Falta que lo acepten ${missing} administradores más.`,
      }),
    waitIsOver: 'La espera para recuperar su cuenta ha terminado.',
    readySubject: 'Ya se puede recuperar su cuenta',
    signInNow:
      'Si es usted, vuelva a iniciar sesión e indique que no tiene ninguno de sus códigos.',
    finishAsked: {
      subject: 'Complete la recuperación de su cuenta',
      text: 'Alguien que tiene su contraseña pidió el último paso de la recuperación.',
    },
    stopByEarlierLink:
      'Si no fue usted, detenga la recuperación con el enlace de uno de nuestros mensajes anteriores.',
    cancelled: {
      subject: 'Se detuvo la recuperación de su cuenta',
      text: 'Se detuvo la recuperación de su cuenta. Sus códigos quedan como están.',
    },
    stoppedSomebody:
      '¿La detuvo porque la pidió otra persona? Cambie su contraseña, porque esa persona la conoce.',
    used: {
      subject: 'Se recuperó su cuenta',
      text: 'Se recuperó su cuenta, con códigos nuevos y un segundo paso nuevo. Los anteriores ya no funcionan y se cerraron todas las sesiones.',
    },
    lockByLink:
      'Si no fue usted, abra el enlace que detiene la recuperación. Ese enlace bloquea su cuenta.',
    frozen: {
      subject: 'Su cuenta está bloqueada',
      text: 'Su cuenta está bloqueada porque alguien avisó de que la recuperó otra persona.',
    },
    askToUnlock: ({ service }) => `Pida a ${service} que la desbloquee.`,
    unfrozen: {
      subject: 'Su cuenta está desbloqueada',
      text: 'Su cuenta está desbloqueada. Ya puede volver a iniciar sesión.',
    },
    notYou: 'Si no fue usted, otra persona conoce su contraseña. Cámbiela.',

    approve:
      'Si es usted, empiece la recuperación aquí. Este enlace funciona como máximo un día:',
    finish: 'Si es usted, continúe en el navegador en el que está iniciando sesión:',
    stop: 'Si no fue usted, detenga la recuperación aquí:',
    typeDigits: ({ digits }) =>
      `Si es usted, escriba estos dígitos donde está iniciando sesión: ${digits}`,
    keepDigits: 'No diga estos dígitos a nadie.',

    contact: {
      askedSubject: ({ account }) => `¿Le pidió ayuda ${account}?`,
      asked: ({ account }) =>
        `Alguien quiere recuperar la cuenta ${account} y necesita que usted le dé seis dígitos.`,
      giveDigits: ({ digits }) =>
        `Llame a la persona titular de la cuenta o reúnase con ella. Si de verdad lo pidió, dígale estos dígitos: ${digits}`,
      warn: 'No escriba los dígitos en un mensaje ni se los diga a nadie más. Si esa persona no lo pidió, avísela: alguien conoce la contraseña de esa cuenta.',
      openSubject: ({ account }) => `Alguien está recuperando la cuenta ${account}`,
      open: ({ account }) =>
        `Alguien está recuperando la cuenta ${account}. Pregunte a la persona titular de la cuenta si lo sabe.`,
      stop: 'Si la persona titular de la cuenta no lo pidió, detenga la recuperación aquí:',
      finishSubject: ({ account }) => `La espera de la cuenta ${account} ha terminado`,
      finish: ({ account }) =>
        `La espera para recuperar la cuenta ${account} ha terminado.`,
      passOnLink:
        'Llame a la persona titular de la cuenta o reúnase con ella. Si de verdad lo pidió, dele este enlace. Tiene que abrirlo en el navegador en el que está iniciando sesión:',
      usedSubject: ({ account }) => `Se recuperó la cuenta ${account}`,
      used: ({ account }) =>
        `Se recuperó la cuenta ${account}. Los códigos anteriores ya no funcionan.`,
      cancelledSubject: ({ account }) =>
        `Se detuvo la recuperación de la cuenta ${account}`,
      cancelled: ({ account }) =>
        `Se detuvo la recuperación de la cuenta ${account}. No cambió nada.`,
      frozenSubject: ({ account }) => `La cuenta ${account} está bloqueada`,
      frozen: ({ account }) =>
        `La cuenta ${account} está bloqueada porque alguien avisó de que la recuperó otra persona.`,
      unfrozenSubject: ({ account }) => `La cuenta ${account} está desbloqueada`,
      unfrozen: ({ account }) =>
        `La cuenta ${account} está desbloqueada. La persona titular ya puede volver a iniciar sesión.`,
      about: ({ account, service }) =>
        `Recibe este mensaje porque usted es un contacto de la cuenta ${account} en ${service}.`,
    },
  },

  reminder: {
    subject: 'Recordatorio sobre sus códigos de respaldo',
    notTurnedOn:
      'Sus códigos de respaldo no están activados. Escriba uno de ellos en su cuenta u obtenga códigos nuevos.',
    none: 'No tiene códigos de respaldo. Si pierde su teléfono, no podrá iniciar sesión. Obtenga códigos ahora.',
    usedUp: 'Ha usado su último código de respaldo. Obtenga códigos nuevos ahora.',
    low: ({ remaining }) =>
      plural('es', remaining, {
        one: `Le queda ${remaining} código de respaldo. Obtenga códigos nuevos antes de necesitarlo.`,
        other: `Le quedan ${remaining} códigos de respaldo. Obtenga códigos nuevos antes de necesitar el último.`,
      }),
    locked:
      'Sus códigos de respaldo están bloqueados tras demasiados intentos fallidos. Escriba uno de ellos en su cuenta para desbloquearlos.',
    review:
      '¿Todavía tiene sus códigos de respaldo? Busque su lista y escriba un código en su cuenta. Esto no lo gasta.',
    where: 'Inicie sesión y abra los ajustes de su cuenta.',
  },
};
