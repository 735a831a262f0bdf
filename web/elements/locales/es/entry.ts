/** The entry and scanning in Spanish. `../es.ts` has the terms. */
export const entry = {
  // entry/announcing.ts
  'bc-entry-scanned':
    'El código está en el campo. Compárelo con su lista y luego continúe.',
  'bc-entry-sending': 'Verificando el código…',
  'bc-entry-wait': 'Demasiados intentos. Espere hasta que termine el tiempo indicado.',
  'bc-entry-again': 'Ya puede intentarlo de nuevo.',

  // entry/views.ts
  'bc-entry-title': 'Escriba un código de respaldo',
  'bc-entry-title-confirm': 'Confirme con un código de respaldo',
  'bc-entry-confirm': 'Confirmar',
  'bc-entry-locked': 'Los códigos de respaldo están bloqueados',
  'bc-entry-another-way': 'Inicie sesión de otra manera.',
  'bc-entry-recovery': 'No tengo nada de esto',
  'bc-entry-scan': 'Escanear',
  'bc-entry-loading': 'Un momento…',
  'bc-entry-none':
    'Esta cuenta no tiene códigos de respaldo. Inicie sesión de otra manera.',
  'bc-entry-suspended':
    'Hubo demasiados intentos fallidos. Inicie sesión de otra manera, o use un navegador en el que ya haya iniciado sesión antes.',
  'bc-entry-label': 'Código de respaldo',
  'bc-entry-send': 'Iniciar sesión',

  // scanning/view.ts
  'bc-scan-title': 'Escanear un código',
  'bc-scan-choose': 'Elija un código',
  'bc-scan-take': 'Use uno que no haya tachado.',
  'bc-scan-hold': 'Ponga frente a la cámara el cuadrado que está junto a un código.',
  'bc-scan-photo':
    'Tome una foto del cuadrado que está junto a un código, o elija su archivo guardado.',
  'bc-scan-no-camera': 'Esta página no puede usar la cámara. Use una foto en su lugar.',
  'bc-scan-no-decoder':
    'Este navegador no puede leer el cuadrado. Escriba el código en su lugar.',
  'bc-scan-not-found':
    'En esta imagen no hay ningún código de respaldo. Acérquese más, o escriba el código.',
  'bc-scan-not-in-file':
    'En ese archivo no hay ningún código de respaldo. Si está cifrado, ábralo primero con sus palabras.',
  'bc-scan-another':
    'Eso no es un código de respaldo. Use el cuadrado que está junto a un código.',
  'bc-scan-file': 'Usar foto o archivo',

  // entry/attempt-texts.ts
  'bc-entry-expired':
    'Este inicio de sesión tardó demasiado. Empiece desde el principio.',
  'bc-entry-never-on':
    'Los códigos que creó el {0} (serie {1}) nunca se activaron, así que no funcionan.',
  'bc-entry-wrong': 'Ese no es uno de sus códigos. Revise su lista e inténtelo de nuevo.',
  'bc-entry-used': 'Usted usó el código {0} el {1}. Pruebe el siguiente.',
  'bc-entry-used-of':
    'Usted usó el código {0} el {1} (de la serie creada el {2}). Pruebe el siguiente.',
  'bc-entry-replaced':
    'Este código es de una serie anterior, creada el {0} y reemplazada el {1}. Use su lista más reciente.',
  'bc-entry-withdrawn':
    'Este código es de una serie creada el {0} y eliminada el {1}. Use otra lista, o inicie sesión de otra manera.',
  'bc-entry-spent':
    'Este código es de una serie creada el {0} y agotada el {1}. Use otra lista, o inicie sesión de otra manera.',

  // entry/accepted-view.ts
  'bc-entry-in': 'Sesión iniciada',
  'bc-entry-confirmed': 'Identidad confirmada',
  'bc-entry-used-now': 'Acaba de usar el código {0}. Táchelo.',
  'bc-entry-used-now-named': 'Acaba de usar el código {0} de “{1}”. Táchelo.',
  'bc-entry-used-now-made':
    'Acaba de usar el código {0} de la serie creada el {1}. Táchelo.',
  'bc-entry-left-one': 'Queda {0}.',
  'bc-entry-left-other': 'Quedan {0}.',
  'bc-entry-none-left': 'No queda ninguno.',
  'bc-entry-lost':
    '¿Perdió su teléfono? Añada uno nuevo ahora. No tendrá que confirmar otra vez que es usted.',
  'bc-entry-few':
    'Le quedan pocos códigos. Obtenga códigos nuevos ahora, mientras tiene la sesión abierta.',
  'bc-entry-last':
    'Ese fue el último código de esta lista. Obtenga códigos nuevos ahora, o es posible que la próxima vez no pueda entrar.',
  'bc-entry-new-phone': 'Añadir un teléfono',

  // entry/lost/
  'bc-lost-title': '¿Lo perdió todo?',
  'bc-lost-what':
    'Enviamos un mensaje a todas las direcciones de esta cuenta. Abra el enlace del mensaje y espere, normalmente un día. Después podrá obtener códigos nuevos.',
  'bc-lost-again':
    '¿Ya ha esperado? Pida otra vez un mensaje, y le enviaremos el enlace del último paso.',
  'bc-lost-ask': 'Enviarme un mensaje',
  'bc-lost-truth':
    'Sin un código, no puede iniciar sesión en esta página, y nadie puede recuperar códigos perdidos. ¿Tiene todavía una sesión abierta en otro lugar, quizá en otro dispositivo? Obtenga allí códigos nuevos.',
  'bc-lost-others': 'Si no, esto es lo que ofrece el sitio:',
  'bc-lost-support':
    'Si no, pregunte al soporte del sitio. Allí le dirán qué pueden hacer.',
  'bc-asked-title': 'Busque nuestro mensaje',
  'bc-asked-what':
    'Hemos enviado un mensaje a todas las direcciones de esta cuenta. Ábralo en este dispositivo.',
  'bc-asked-hours-one': 'Tendrá que esperar {0} hora, o a veces más.',
  'bc-asked-hours-other': 'Tendrá que esperar {0} horas, o a veces más.',
  'bc-asked-days-one': 'Tendrá que esperar {0} día, o a veces más.',
  'bc-asked-days-other': 'Tendrá que esperar {0} días, o a veces más.',
  'bc-asked-spam': '¿Nada después de unos minutos? Mire en el correo no deseado.',
  'bc-asked-digits': 'Recibí seis dígitos',
  'bc-asked-label': 'Seis dígitos de un SMS o de su persona de contacto',
  'bc-asked-incomplete': 'Escriba los seis dígitos.',
  'bc-asked-wrong':
    'Esos dígitos no son correctos o ya no funcionan. Revíselos, o vuelva atrás y pida otros.',
  'bc-back': 'Atrás',
};
