import type { DemoTexts } from '../demo.js';
import { plural } from '../language.js';

export const demo: DemoTexts = {
  guide: {
    name: 'Guía',
    progress: ({ step, of }) => `Demo ${step}/${of}`,
    steps: {
      'sign-in': {
        text: 'Inicie sesión como Ada. Basta con un clic.',
        action: 'Entrar como Ada',
      },
      'get-codes': {
        text: '¿Y si un día pierde su teléfono? Obtenga códigos de respaldo.',
        action: 'Ir a Seguridad',
      },
      'lose-phone': {
        text: 'Sus códigos están activados. Ahora pierda su teléfono.',
        action: 'Perder el teléfono',
      },
      'use-code': {
        text: 'Perdió su teléfono. Inicie sesión con un código de respaldo.',
        action: 'Entrar como Ada',
      },
      'see-stored': {
        text: 'Vea ahora qué sabe este sitio de sus códigos.',
        action: 'Lo que sabe el sitio',
      },
      'lose-everything': {
        text: 'Ya lo ha visto todo. Explore, o pierda el teléfono y los códigos.',
        action: 'Perderlo todo',
      },
      recover: {
        text: 'Inicie sesión sin teléfono ni códigos. Le ayuda un mensaje en el correo.',
        action: 'Entrar como Ada',
      },
    },
    atDigits: 'El teléfono muestra seis dígitos. Escríbalos e inicie sesión.',
    atSecurity: 'Obtenga códigos de respaldo, guárdelos y actívelos.',
    atDigitsWithoutPhone: 'Perdió su teléfono. Elija “Usar un código de respaldo”.',
    atCode: 'Escriba cualquier código que haya guardado.',
    atCodeWithoutCodes:
      'Elija “No tengo nada de esto”. El mensaje está en el correo, y el reloj salta la espera.',
    close: 'Cerrar',
    open: 'Guía',
    restart: 'Reiniciar',
    tools: 'Herramientas de la demo',
    inbox: 'Correo',
    phone: 'Teléfonos',
    clock: 'Reloj',
  },
  phone: {
    of: ({ name }) => `Teléfono de ${name}`,
    app: 'Autenticación',
    fillIn: 'Escribir estos dígitos',
    lost: 'Este teléfono está perdido.',
    all: 'Todos los teléfonos',
  },
  authenticator: {
    title: 'Aplicación de autenticación',
    about:
      'Esta página hace el papel de la aplicación de su teléfono. Escriba los dígitos que ve aquí, o escanee un código QR con una aplicación real. Los dígitos sirven una sola vez, y cada 30 segundos aparecen otros.',
    newPhoneOf: ({ name }) => `${name}, teléfono nuevo`,
    qrOf: ({ name }) => `Código QR para ${name}`,
  },
  inbox: {
    title: 'Correo',
    about: 'Los mensajes que ha enviado Postbox, los más recientes primero.',
    empty: 'Ningún mensaje desde que se inició esta demo.',
    to: ({ address }) => `Para ${address}`,
  },
  clock: {
    title: 'Reloj',
    now: ({ time }) => `En Postbox es el ${time}.`,
    ahead: ({ hours }) =>
      plural('es', hours, {
        one: `Es ${hours} hora de adelanto.`,
        other: `Son ${hours} horas de adelanto.`,
      }),
    hour: 'Adelantar una hora',
    halfDay: 'Adelantar medio día',
    day: 'Adelantar un día',
    week: 'Adelantar una semana',
    about: 'El tiempo solo avanza. Las sesiones demasiado antiguas se cierran.',
  },
  errors: {
    title: 'Error del sitio',
    missing: 'Esta página no existe.',
    unknownForm: 'Ningún formulario de este sitio envía esto.',
    otherSite: 'Esto lo envió una página de otro sitio.',
    tooLarge: 'Esto es demasiado grande.',
    failed: 'Algo salió mal.',
    toStart: 'Ir al inicio',
  },
  stored: {
    about:
      'Esto es lo que nuestra base de datos guarda sobre sus códigos de respaldo, además de un historial y el número de intentos fallidos. Los códigos no están, porque nunca los hemos tenido.',
    code: {
      title: 'El código',
      text: 'Está en su lista. Este sitio nunca lo ha tenido.',
    },
    proof: {
      title: 'La prueba',
      text: 'Su navegador calcula el hash del código con Argon2id. Solo envía ese resultado, y solo cuando usted usa el código.',
    },
    verifier: {
      title: 'El verificador',
      text: 'Guardamos el hash SHA-256 de la prueba. De él no se puede volver a obtener ni la prueba ni el código.',
    },
    none: 'Todavía no guardamos nada, porque usted no tiene códigos de respaldo.',
    getCodes: 'Obtener códigos',
    set: ({ set }) => `Serie ${set}`,
    setRow: ({ table }) => `La fila de la serie en ${table}`,
    columns: {
      set: 'ID de la serie',
      label: 'Nombre de la serie',
      created: 'Creada el',
      kdf: 'Hash de los códigos',
      salt: 'Sal',
      remaining: 'Códigos restantes',
    },
    codeRows: ({ table }) => `Las filas de la serie en ${table}`,
    number: 'Código',
    onSheet: 'En su lista · nunca enviado',
    inDatabase: 'En nuestra base de datos · verificador',
    usedAt: 'Usado',
    unused: 'No',
    emptyBoxes: 'Casillas vacías',
    thief: ({ codes, megabytes }) =>
      `Quien robe esta tabla tendría que probar unos ${codes} códigos para acertar uno de usted. Cada intento cuesta ${megabytes} MiB de memoria con Argon2id.`,
    usedCode:
      'El verificador de un código usado se conserva, para que podamos decirle cuándo lo usó. Ya no abre nada.',
    observer:
      'Quien espíe su inicio de sesión ve la prueba de un solo código. Para entonces el código ya está usado, así que la prueba no vale nada.',
    statement: 'La consulta que leyó todo esto',
  },
};
