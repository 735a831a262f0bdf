import type { AccountTexts } from '../account.js';
import { plural } from '../language.js';

export const account: AccountTexts = {
  signIn: {
    title: 'Iniciar sesión',
    promise: 'Escriba a las personas que quieren leerle.',
    virtues: [
      'Boletines sin escribir código',
      'Cifras que se entienden',
      'Códigos de respaldo que solo usted tiene',
    ],
    asOneOf: 'Elija quién es usted.',
    people: {
      ada: 'Escribe boletines',
      office: 'Dos personas, dos listas',
      grace: 'La administradora',
    },
    orType: 'O escriba sus datos',
    name: 'Nombre',
    password: 'Contraseña',
    continue: 'Continuar',
    demoPassword: ({ password }) =>
      `En esta demo, todo el mundo tiene la misma contraseña: ${password}`,
    tooManyTries: 'Demasiados intentos. Espere unos minutos.',
    noMatch: 'Ese nombre y esa contraseña no coinciden.',
    tooLate: 'Este inicio de sesión tardó demasiado. Empiece desde el principio.',
  },
  secondStep: {
    title: 'Segundo paso',
    about:
      'Abra la aplicación de autenticación en su teléfono y escriba los dígitos que muestra.',
    digits: 'Seis dígitos de su aplicación',
    signIn: 'Iniciar sesión',
    lostPhone: '¿Perdió su teléfono?',
    useBackupCode: 'Usar un código de respaldo',
    backupCode: 'Código de respaldo',
    useAuthenticator: 'Usar su aplicación de autenticación',
    startOver: 'Empezar de nuevo',
    wrong: 'Esos dígitos no son correctos. Use los que se muestran ahora.',
    used: 'Ya usó esos dígitos. Espere los siguientes (30 segundos).',
    newPhone:
      'Añadió este teléfono con un código de respaldo. Durante tres días, solo sirve para iniciar sesión.',
    oldPhone:
      'Este teléfono se reemplazó al recuperar la cuenta, así que ya no funciona. Si no fue usted, escriba a support@postbox.example.',
    frozen:
      'Esta cuenta está bloqueada, porque alguien avisó de que la recuperó otra persona. Escriba a support@postbox.example.',
  },
  stepUp: {
    title: 'Confirme que es usted',
    confirm: 'Confirmar',
    useBackupCode: '¿Perdió su teléfono? Usar un código de respaldo',
    yourPassword: 'Su contraseña',
    toTheCode: 'Continuar al código',
    cancel: 'Cancelar',
    wrongPassword: 'Esa contraseña no es correcta.',
    signedOut: 'Su sesión está cerrada. Primero inicie sesión en otra pestaña.',
    unreachable: 'No se puede acceder al sitio en este momento. Inténtelo de nuevo.',
  },
  security: {
    about: 'Cómo inicia sesión y cómo recupera el acceso.',
    methods: 'Formas de iniciar sesión',
    password: 'Contraseña',
    passwordAbout: 'El primer paso de cada inicio de sesión.',
    authenticator: 'Aplicación de autenticación',
    authenticatorAbout: 'El segundo paso: seis dígitos de su teléfono.',
    on: 'Activa',
    newPhone: 'Añadir un teléfono',
    seeStored: 'Ver qué guardamos de sus códigos',
    otherWays: 'Nuestros administradores también pueden desbloquearlos.',
    history: 'Historial de sus códigos de respaldo',
    notYou: 'Si no fue usted, cambie su contraseña, obtenga códigos nuevos y avísenos.',
  },
  newPhone: {
    title: 'Añadir un teléfono',
    scan: 'Escanee esto con la aplicación de autenticación de su teléfono nuevo.',
    qr: 'Código QR para su teléfono nuevo',
    digits: 'Seis dígitos de su teléfono nuevo',
    afterCode:
      'Inició sesión con un código de respaldo. Por eso, su teléfono anterior funciona tres días más. Hasta entonces, el nuevo solo sirve para iniciar sesión y obtener códigos nuevos.',
    afterPhone: 'Su teléfono anterior dejará de funcionar.',
    add: 'Añadir este teléfono',
    notNow: 'Ahora no',
    codesFollow:
      'Después, obtendrá códigos nuevos. Su teléfono nuevo funcionará en cuanto estén activados.',
    goOn: 'Continuar a los códigos',
  },
  recovery: {
    title: 'Recuperación de la cuenta',
    signIn: 'Iniciar sesión',
    support: ({ address }) => `O escriba a ${address}.`,
    newCodes: 'Obtener códigos nuevos',
  },
  history: {
    empty: 'Todavía no ha pasado nada.',
    you: 'Usted',
    anAdministrator: 'Administración',
    administrator: ({ name }) => `${name}, administración`,
    somebody: 'Alguien',
    whoFrom: ({ who, from }) => `${who}, ${from}`,
    enrolled: ({ set }) => `Serie ${set} creada, todavía sin activar.`,
    confirmed: ({ set }) => `Serie ${set} activada.`,
    usedToSignIn: ({ number, set, remaining, total }) =>
      plural('es', remaining, {
        one: `Inicio de sesión con el código ${number} de la serie ${set}. Queda ${remaining} de ${total}.`,
        other: `Inicio de sesión con el código ${number} de la serie ${set}. Quedan ${remaining} de ${total}.`,
      }),
    usedToConfirm: ({ number, set, remaining, total }) =>
      plural('es', remaining, {
        one: `Confirmación con el código ${number} de la serie ${set}. Queda ${remaining} de ${total}.`,
        other: `Confirmación con el código ${number} de la serie ${set}. Quedan ${remaining} de ${total}.`,
      }),
    low: ({ set }) => `Quedan pocos códigos en la serie ${set}.`,
    exhausted: ({ set }) => `No quedan códigos en la serie ${set}.`,
    replaced: ({ set }) => `Serie ${set} reemplazada.`,
    discarded: ({ set }) => `Serie ${set} descartada antes de activarse.`,
    removed: ({ set }) => `Serie ${set} eliminada.`,
    failures: {
      strangers: ({ count }) =>
        plural('es', count, {
          one: `${count} código incorrecto en un navegador desconocido.`,
          other: `${count} códigos incorrectos en un navegador desconocido.`,
        }),
      browsers: ({ count }) =>
        plural('es', count, {
          one: `${count} código incorrecto en un navegador conocido.`,
          other: `${count} códigos incorrectos en un navegador conocido.`,
        }),
      sessions: ({ count }) =>
        plural('es', count, {
          one: `${count} código incorrecto con la sesión abierta.`,
          other: `${count} códigos incorrectos con la sesión abierta.`,
        }),
    },
    suspended: {
      strangers: ({ count }) =>
        plural('es', count, {
          one: `Bloqueo tras ${count} código incorrecto en un navegador desconocido.`,
          other: `Bloqueo tras ${count} códigos incorrectos en un navegador desconocido.`,
        }),
      browsers: ({ count }) =>
        plural('es', count, {
          one: `Bloqueo tras ${count} código incorrecto en un navegador conocido.`,
          other: `Bloqueo tras ${count} códigos incorrectos en un navegador conocido.`,
        }),
      sessions: ({ count }) =>
        plural('es', count, {
          one: `Bloqueo tras ${count} código incorrecto con la sesión abierta.`,
          other: `Bloqueo tras ${count} códigos incorrectos con la sesión abierta.`,
        }),
    },
    lifted: 'Códigos desbloqueados.',
    imported: ({ set }) => `Serie ${set} importada.`,
    importedActive: ({ set }) => `Serie ${set} importada y activada.`,
    reviewDue: ({ set }) => `Petición de buscar la lista de la serie ${set}.`,
    neverConfirmed: ({ set }) => `La serie ${set} nunca se activó y ya no existe.`,
    notConfirmedYet: ({ set }) => `La serie ${set} lleva un día sin activarse.`,
    recovery: {
      asked: 'Petición de recuperar la cuenta.',
      opened: 'Recuperación de la cuenta aprobada.',
      halfway: 'Ha pasado la mitad de la espera para la recuperación.',
      shortened: 'Espera para la recuperación acortada.',
      ready: 'La espera para la recuperación ha terminado.',
      finishAsked: 'Petición del enlace que completa la recuperación.',
      cancelled: 'Recuperación de la cuenta detenida.',
      used: 'Cuenta recuperada.',
      frozen: 'Cuenta bloqueada, porque la había recuperado otra persona.',
      unfrozen: 'Cuenta desbloqueada.',
    },
  },
};
