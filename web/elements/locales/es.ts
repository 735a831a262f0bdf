/**
 * The elements in Spanish, in formal address (usted), in words that readers in Spain and in
 * America share.
 * Terms: backup code = código de respaldo; set = serie; sheet = lista, because it can be a
 * file as well; turn on = activar; sign in = iniciar sesión; confirm that it's you = confirmar
 * que es usted; recovery = recuperación; used up = agotado; locked = bloqueado; cross off =
 * tachar; check = verificar; discard = descartar; remove = eliminar; password manager = gestor
 * de contraseñas (an "administrador" is a person here); wallet cards = tarjetas de bolsillo.
 */

import { templatesFrom } from './templates.js';

export const templates = templatesFrom({
  'bc-language': 'es',
  'bc-direction': 'ltr',

  // problems.ts
  'bc-problem-unreachable':
    'No se puede acceder al sitio en este momento. Revise su conexión e inténtelo de nuevo.',
  'bc-problem-refused':
    'El sitio rechazó esta acción. Vuelva a cargar la página e inténtelo de nuevo.',
  'bc-problem-unauthorized':
    'Su sesión está cerrada. Inicie sesión de nuevo en otra pestaña, luego vuelva aquí e inténtelo otra vez.',
  'bc-problem-another-account':
    'Ahora está usando otra cuenta. Vuelva a cargar la página, o regrese a la cuenta con la que la abrió.',
  'bc-problem-step-up': 'Confirme que es usted antes de cambiar sus códigos.',
  'bc-problem-factor':
    'Un código de respaldo no basta para hacer este cambio. Confirme con su segundo paso habitual e inténtelo de nuevo.',
  'bc-problem-step-up-declined': 'No ha cambiado nada, porque no confirmó que es usted.',
  'bc-problem-wrong-code':
    'Ese código no es de esta serie. Escriba cualquier código de esta serie.',
  'bc-problem-throttled': 'Demasiados intentos. Inténtelo de nuevo en {0}.',
  'bc-problem-busy':
    'El sitio todavía está procesando otra solicitud suya. Inténtelo de nuevo en un momento.',
  'bc-problem-suspended':
    'Los códigos de respaldo están bloqueados tras demasiados intentos fallidos.',
  'bc-problem-elsewhere':
    'Empezó a crear códigos nuevos en otro navegador o pestaña (el {0}). Termine allí, o empiece de nuevo aquí.',
  'bc-problem-clock':
    'El reloj de su dispositivo no está en hora. Ajuste la fecha y la hora, e inténtelo de nuevo.',
  'bc-problem-too-many-sets-one':
    'Ya tiene {0} serie, y ese es el límite. Elimínela primero.',
  'bc-problem-too-many-sets-other':
    'Ya tiene {0} series, y ese es el límite. Elimine una primero.',
  'bc-problem-recovery-off':
    'Aquí no se pueden recuperar cuentas. Pregunte al soporte del sitio.',
  'bc-problem-operator':
    'Solo el soporte del sitio puede recuperar esta cuenta. Pídaselo, y tenga a mano algo que demuestre su identidad.',
  'bc-problem-frozen':
    'Esta cuenta está bloqueada, porque alguien avisó de que la recuperó otra persona. Pida al soporte del sitio que la desbloquee.',
  'bc-problem-link-expired':
    'Este enlace ya no funciona. Inicie sesión de nuevo con su contraseña y pida otro enlace.',
  'bc-problem-gone':
    'Esta serie ya no existe. Es posible que se haya cambiado en otra pestaña.',
  'bc-problem-label':
    'Lo que escribió contiene un carácter que no se puede mostrar. Bórrelo e inténtelo de nuevo.',
  'bc-problem-unsafe-form':
    'Los códigos de respaldo no funcionan en esta página porque su formulario no es seguro. Inicie sesión de otra manera, y avise al sitio.',
  'bc-problem-cannot-hash':
    'Este navegador no pudo hacer el cálculo. Vuelva a cargar la página o pruebe otro navegador.',
  'bc-problem-other': 'Algo salió mal ({0}). Inténtelo de nuevo.',

  // code-field/code-field.ts
  'bc-field-count-one': '{0} de {1} carácter',
  'bc-field-count-other': '{0} de {1} caracteres',
  'bc-field-hint': 'Las mayúsculas, los espacios y los guiones no importan.',
  'bc-field-bad-symbol': 'Ningún código contiene “{0}”. Revise el carácter {1}.',
  'bc-field-empty': 'Escriba un código de su lista.',
  'bc-field-several-one': 'Aquí hay {0} código. Deje solo uno.',
  'bc-field-several-other': 'Aquí hay {0} códigos. Deje solo uno.',
  'bc-field-authenticator':
    'Parece un código de su aplicación de autenticación. Escriba un código de respaldo en su lugar.',
  'bc-field-length-one': 'Un código tiene {0} carácter. Usted ha escrito {1}.',
  'bc-field-length-other': 'Un código tiene {0} caracteres. Usted ha escrito {1}.',
  'bc-field-check-failed':
    'Hay un error de escritura. Compare el código con su lista, grupo por grupo.',
  'bc-field-question':
    'Revise el carácter {0}. Usted escribió “{1}”. ¿En su lista dice “{2}”?',
  'bc-field-question-spelled':
    'Revise el carácter {0}. Usted escribió: {1}. ¿En su lista dice: {2}?',
  'bc-field-digit': 'número {0}',
  'bc-field-letter': 'letra {0}',

  // panel/panel.ts
  'bc-title': 'Códigos de respaldo',

  // sheet/sheet.ts
  'bc-sheet-account': 'Cuenta',
  'bc-sheet-label': 'Nombre',
  'bc-sheet-made': 'Creados el',
  'bc-sheet-set': 'Serie',
  'bc-sheet-title': 'Códigos de respaldo',
  'bc-sheet-qr': 'abre el inicio de sesión',
  'bc-sheet-page': 'Página {0} de {1}',
  'bc-sheet-not-on':
    'Estos códigos solo funcionarán después de que escriba uno de ellos en los ajustes de su cuenta.',
  'bc-sheet-done': 'Hecho',
  'bc-sheet-used-on': 'usado el',
  'bc-sheet-use': 'Para usar un código',
  'bc-sheet-use-sign-in': 'Inicie sesión con su nombre y su contraseña.',
  'bc-sheet-use-choose': 'Elija “Usar un código de respaldo”.',
  'bc-sheet-use-type':
    'Escriba cualquier código que no esté tachado. Las mayúsculas, los espacios y los guiones no importan.',
  'bc-sheet-keep': 'Para mantenerlos seguros',
  'bc-sheet-keep-once': 'Cada código funciona una sola vez. Después, táchelo.',
  'bc-sheet-keep-where': 'Guarde esta lista donde nadie más tenga acceso.',
  'bc-sheet-keep-copy': 'Guarde una copia en otro lugar.',
  'bc-sheet-keep-new':
    'Si obtiene códigos nuevos, estos dejan de funcionar en cuanto los nuevos están activados.',
  'bc-sheet-notes': 'Notas (nunca su contraseña)',
  'bc-sheet-lost-address': '¿Perdió su teléfono y esta lista? Vaya a {0}',
  'bc-sheet-lost': '¿Perdió su teléfono y esta lista? Pida ayuda al sitio.',
  'bc-sheet-lost-service': '¿Perdió su teléfono y esta lista? Pida ayuda a {0}.',
  'bc-sheet-no-copy': 'No podemos volver a mostrar estos códigos.',
  'bc-sheet-cut': 'Recorte por las líneas continuas y doble por las líneas de puntos.',
  'bc-advice-never':
    'Nunca le pediremos un código por teléfono, correo electrónico ni chat.',

  // sheet/print-dialog.ts
  'bc-print-title': 'Imprimir sus códigos',
  'bc-print-usual': 'Tamaño normal',
  'bc-print-usual-hint': 'Una hoja de papel.',
  'bc-print-large': 'Letra grande',
  'bc-print-large-hint': 'Más fácil de leer, en más páginas.',
  'bc-print-cards': 'Tarjetas de bolsillo',
  'bc-print-cards-hint': 'Del tamaño de una tarjeta bancaria, para recortar y doblar.',
  'bc-print-qr': 'Un código QR junto a cada código',
  'bc-print-qr-no-room': 'En las tarjetas no hay espacio.',
  'bc-print-qr-hint': 'Podrá escanearlo en vez de escribir el código.',
  'bc-print-pages-one': 'Se imprimirá {0} página.',
  'bc-print-pages-other': 'Se imprimirán {0} páginas.',

  // second-copy
  'bc-note-title': 'Códigos de respaldo de {0}',
  'bc-note-set': 'Serie {0}, creada el {1}',
  'bc-reminder-title': 'Verifique sus códigos de respaldo',
  'bc-reminder-title-for': 'Verifique sus códigos de respaldo de {0}',
  'bc-reminder-text':
    '¿Todavía tiene la lista de la serie {0}? Si no, obtenga códigos nuevos en los ajustes de su cuenta.',
  'bc-copy-encrypting': 'Cifrando…',
  'bc-copy-encrypted': 'Guardar archivo cifrado',
  'bc-copy-encrypted-done':
    'El archivo cifrado está guardado. Guarde sus palabras en otro lugar.',
  'bc-copy-not-encrypted': 'No se pudo cifrar el archivo. Inténtelo de nuevo.',
  'bc-copy-remind': 'Recordármelo en un año',
  'bc-copy-remind-done':
    'Abra el archivo descargado para añadir el recordatorio a su calendario. Ese archivo no contiene ningún código.',
  'bc-copy-note': 'Copiar como nota',
  'bc-copy-note-done': 'Copiado. Péguelo en una nota segura de su gestor de contraseñas.',
  'bc-copy-refused': 'Su navegador no permitió copiar.',
  'bc-copy-share': 'Compartir',
  'bc-words-title': 'Estas cinco palabras abren el archivo',
  'bc-words-how':
    'El archivo está en sus descargas. Para abrirlo más adelante, necesitará estas palabras y age, un programa gratuito (age-encryption.org).',
  'bc-words-keep':
    'Anótelas, y no las guarde junto al archivo. No podemos volver a mostrarlas.',
  'bc-words-type': 'Escriba las cinco palabras',
  'bc-words-wrong': 'Esas no son las palabras. Compárelas con lo que anotó.',
  'bc-words-check': 'Verificar las palabras',

  // panel/views/panel-view.ts
  'bc-loading': 'Buscando sus códigos…',
  'bc-retry': 'Reintentar',

  // panel/views/heading.ts
  'bc-not-active': 'Sin activar',

  // panel/views/steps.ts
  'bc-steps': 'Pasos',
  'bc-step-save': 'Guardar',
  'bc-step-check': 'Verificar',
  'bc-step-done': 'Listo',
  'bc-step-past': 'hecho',
  'bc-on': 'Activados',

  // panel/views/save-ways.ts
  'bc-copy': 'Copiar',
  'bc-way-copied': 'Copiados',
  'bc-download': 'Descargar',
  'bc-way-downloaded': 'Descargados',
  'bc-print': 'Imprimir',
  'bc-way-printed': 'Impresos',
  'bc-in-app':
    'Está en el navegador de una aplicación, que no puede guardar archivos ni imprimir. Copie los códigos o anótelos, o abra esta página en su navegador habitual.',
  'bc-copied': 'Todos los códigos están copiados.',
  'bc-not-copied':
    'Su navegador no permitió copiar. Los códigos están seleccionados: cópielos usted, o bien descárguelos o imprímalos.',
  'bc-downloaded': 'Revise sus descargas. ¿Está ahí el archivo?',
  'bc-downloaded-yes': 'Sí, está ahí',
  'bc-printed': '¿Se imprimió?',
  'bc-printed-yes': 'Sí, se imprimió',
  'bc-not-printed':
    'Este navegador no puede imprimir. En su lugar, copie o descargue los códigos.',
  'bc-unsaved': 'Guárdelos primero: cópielos, descárguelos, imprímalos o anótelos.',
  'bc-unsaved-no-print': 'Guárdelos primero: cópielos, descárguelos o anótelos.',
  'bc-unsaved-in-app': 'Guárdelos primero: cópielos o anótelos.',
  'bc-unsaved-download': 'Compruebe primero que el archivo está en sus descargas.',
  'bc-unsaved-print': 'Compruebe primero que sus códigos se imprimieron.',

  // panel/views/save-step.ts
  'bc-codes-title': 'Guarde sus códigos de respaldo',
  'bc-codes-what': 'Nosotros nunca los vemos, así que no podemos volver a mostrarlos.',
  'bc-codes-set': 'Serie {0}, creada el {1}',
  'bc-codes-where':
    'Guárdelos en dos lugares: en su gestor de contraseñas, y en papel en un sitio seguro.',
  'bc-continue': 'Continuar',
  'bc-written-down': 'Los anoté a mano',
  'bc-cancel': 'Cancelar',
  'bc-leaving':
    '¿Quiere parar aquí? Estos códigos no funcionarán, aunque los haya guardado.',
  'bc-leaving-renewal':
    '¿Quiere parar aquí? Estos códigos no funcionarán, aunque los haya guardado. Sus códigos anteriores siguen funcionando.',
  'bc-leaving-keep': 'Conservar estos códigos',
  'bc-discard': 'Descartar estos códigos',

  // panel/views/done-step.ts
  'bc-done-title': 'Sus códigos de respaldo están activados',
  'bc-done-set-one': '{0} código · serie {1}',
  'bc-done-set-other': '{0} códigos · serie {1}',
  'bc-done-replaced': 'Sus códigos anteriores ya no funcionan. Tire la lista anterior.',
  'bc-done-second': 'Guarde una segunda copia en otro lugar, por si pierde la primera.',
  'bc-done-print': 'Imprimir otra lista',
  'bc-done': 'Listo',

  // panel/views/availability.ts
  'bc-off': 'Desactivados',
  'bc-check-due': 'Por verificar',
  'bc-left-one': 'Queda {0}',
  'bc-left-other': 'Quedan {0}',
  'bc-running-low': 'Quedan pocos',
  'bc-used-up': 'Agotados',
  'bc-locked': 'Bloqueados',
  'bc-none-one':
    '¿Perdió su teléfono? Un código de respaldo le permite iniciar sesión. Obtendrá {0} código, que funciona una sola vez.',
  'bc-none-other':
    '¿Perdió su teléfono? Un código de respaldo le permite iniciar sesión. Obtendrá {0}, y cada uno funciona una sola vez.',
  'bc-exhausted':
    'Ha usado todos sus códigos. Obtenga códigos nuevos ahora, mientras tiene la sesión abierta.',
  'bc-low-one': 'Le queda {0} código. Obtenga códigos nuevos antes de necesitarlo.',
  'bc-low-other':
    'Le quedan {0} códigos. Obtenga códigos nuevos antes de necesitar el último.',
  'bc-low-of-one': 'Solo queda {1} código en “{0}”. Obtenga pronto códigos nuevos.',
  'bc-low-of-other': 'Solo quedan {1} códigos en “{0}”. Obtenga pronto códigos nuevos.',
  'bc-suspended':
    'Los códigos de respaldo están bloqueados tras demasiados intentos fallidos. Escriba aquí uno de sus códigos para desbloquearlos, u obtenga códigos nuevos.',

  // panel/views/overview.ts
  'bc-add': 'Obtener otra serie',

  // panel/views/pending-set.ts
  'bc-pending-title': 'Termine de activar sus códigos',
  'bc-pending':
    'Este navegador ya no tiene estos códigos. Si los guardó, abra lo que guardó y escriba cualquiera de ellos. Si no, empiece de nuevo.',
  'bc-pending-elsewhere':
    'Estos códigos se crearon en otro navegador o pestaña. Si los tiene, escriba cualquiera de ellos. Si no, empiece de nuevo.',
  'bc-pending-prepared': 'Funcionará en cuanto usted escriba uno de sus códigos.',
  'bc-pending-label': 'Uno de esos códigos',
  'bc-confirm': 'Activar los códigos',
  'bc-start-again': 'Empezar de nuevo',
  'bc-finish': 'Terminar',
  'bc-turn-it-on': 'Activar',

  // panel/views/check-step.ts
  'bc-prove-title': 'Verifique lo que guardó',
  'bc-prove-why': 'Abra lo que guardó y escriba cualquier código. Esto no lo gasta.',
  'bc-prove-label': 'Uno de sus códigos nuevos',
  'bc-back-to-codes': 'Volver a los códigos',
  'bc-confirming': 'Activando sus códigos…',

  // panel/views/set-facts.ts
  'bc-set-unnamed': 'Sus códigos',
  'bc-set-by-id': 'Serie {0}',
  'bc-set-prepared': 'Serie preparada por {0}.',
  'bc-set-imported': 'Serie preparada por su administrador.',
  'bc-set-left-one': 'Queda {0} de {1}',
  'bc-set-left-other': 'Quedan {0} de {1}',
  'bc-set-left-locked-one': 'Queda {0} de {1}, bloqueado',
  'bc-set-left-locked-other': 'Quedan {0} de {1}, bloqueados',
  'bc-set-none-used': 'Todavía no se ha usado ningún código.',
  'bc-set-used-one': 'El código {0} está usado.',
  'bc-set-used-other': 'Los códigos {0} están usados.',
  'bc-set-made': 'Creados el {0}',
  'bc-set-last-used': 'Último uso el {0}',
  'bc-set-last-checked': 'Última verificación el {0}',
  'bc-set-review': 'Verifique a más tardar el {0} que todavía tiene su lista',
  'bc-review-ask': '¿Todavía los tiene? Para asegurarse, verifique un código.',
  'bc-review-due': 'Es hora de verificar que todavía tiene esta lista.',
  'bc-review-overdue':
    'No ha verificado esta lista desde el {0}. Si la perdió, obtenga códigos nuevos.',

  // panel/views/active-set.ts
  'bc-check': 'Verificar un código',
  'bc-renew': 'Obtener códigos nuevos',
  'bc-remove': 'Eliminar',

  // panel/views/check-form.ts
  'bc-check-how': 'Escriba cualquier código de esta serie. Esto no lo gasta.',
  'bc-check-how-any':
    'Escriba cualquier código de cualquiera de sus listas. Esto no lo gasta.',
  'bc-check-label': 'Un código de esta serie',
  'bc-check-label-any': 'Un código de cualquiera de sus listas',
  'bc-unlock': 'Desbloquear los códigos',
  'bc-check-send': 'Verificar el código',
  'bc-check-works':
    'El código {0} funciona, y también sus demás códigos sin usar de esta serie.',
  'bc-check-works-of':
    'El código {0} de “{1}” funciona, y también los demás códigos sin usar de esa serie.',
  'bc-check-used': 'Usted usó el código {0} el {1}. Pruebe uno que no esté tachado.',
  'bc-check-used-of':
    'El código {0} de “{1}” se usó el {2}. Pruebe uno que no esté tachado.',

  // panel/views/remove-set.ts
  'bc-remove-what':
    'Estos códigos dejarán de funcionar de inmediato, también los impresos. Después, usted no tendrá códigos de respaldo.',
  'bc-remove-what-of':
    'Los códigos de “{0}” dejarán de funcionar de inmediato, también los impresos.',
  'bc-discard-what': 'No podrá usar estos códigos, aunque los haya impreso.',
  'bc-discard-prepared':
    '{0} preparó “{1}”. Quizá alguien que comparte esta cuenta esté esperando esa serie. Si la descarta, sus códigos nunca funcionarán, tampoco los impresos.',
  'bc-discard-imported':
    'Su administrador preparó “{0}”. Quizá alguien que comparte esta cuenta esté esperando esa serie. Si la descarta, sus códigos nunca funcionarán, tampoco los impresos.',
  'bc-discard-elsewhere':
    'La serie “{0}” se creó en otro navegador o pestaña (el {1}). Quizá alguien que comparte esta cuenta la esté guardando ahora mismo. Si la descarta, sus códigos nunca funcionarán, tampoco los impresos.',
  'bc-discard-yes': 'Sí, descartarlos',
  'bc-discard-start-again': 'Descartarla y empezar de nuevo',
  'bc-remove-now': 'Eliminar esta serie',
  'bc-close': 'Cerrar',

  // panel/views/notices.ts
  'bc-outcome-on': 'Sus códigos de respaldo están activados.',
  'bc-outcome-replaced':
    'Sus códigos nuevos están activados. Los anteriores ya no funcionan.',
  'bc-outcome-unlocked': 'Sus códigos de respaldo vuelven a funcionar.',
  'bc-outcome-removed': 'La serie está eliminada. Sus códigos ya no funcionan.',
  'bc-old-codes-work':
    'Sus códigos anteriores todavía funcionan. Dejarán de funcionar cuando active los nuevos.',

  // panel/views/start-form.ts
  'bc-renew-title': 'Obtener códigos nuevos',
  'bc-renew-count-one': 'Obtendrá {0} código nuevo.',
  'bc-renew-count-other': 'Obtendrá {0} códigos nuevos.',
  'bc-renew-what':
    'Los anteriores seguirán funcionando hasta que haya guardado y verificado los nuevos.',
  'bc-renew-used-up': 'Las otras series quedan como están.',
  'bc-keep-old': 'Conservar los anteriores',
  'bc-add-what':
    'Guarde una segunda serie en otro lugar, u obtenga una para cada persona que comparte esta cuenta. Podrá eliminar cada serie por separado.',
  'bc-label': '¿Dónde los va a guardar? (opcional)',
  'bc-label-hint': 'Por ejemplo, “Caja fuerte en casa”.',
  'bc-generate': 'Obtener códigos',
  'bc-regenerate': 'Crear códigos nuevos',

  // panel/views/make-step.ts
  'bc-step-up-title': 'Confirme que es usted',
  'bc-step-up-why':
    'Un código de respaldo abre su cuenta, así que nadie más que usted debe obtener códigos nuevos.',
  'bc-generating-title': 'Creando sus códigos',
  'bc-generating': '{0} de {1} creados en este dispositivo.',
  'bc-enrolling': 'Ya casi está. Sus códigos no salen de este dispositivo.',

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

  // panel/views/recovery.ts, panel/views/start-form.ts
  'bc-recovery-asked': 'El {0}, alguien pidió recuperar esta cuenta.',
  'bc-recovery-asked-from': 'El {0}, alguien pidió desde {1} recuperar esta cuenta.',
  'bc-recovery-until': 'La recuperación se podrá completar a partir del {0}.',
  'bc-recovery-ready': 'La recuperación ya se puede completar.',
  'bc-dispute': 'No fui yo',
  'bc-dispute-what':
    'Si no fue usted, detenga la recuperación. Sus códigos quedan como están.',
  'bc-dispute-yes': 'Sí, detenerla',
  'bc-outcome-recovery-stopped':
    'La recuperación está detenida. Cambie su contraseña ahora, porque otra persona la conoce.',
  'bc-recently-recovered':
    'Esta cuenta se recuperó hace poco. ¿No fue usted? En uno de nuestros mensajes, abra el enlace que detiene la recuperación. Ese enlace bloquea la cuenta.',
  'bc-recovering-what':
    'Cuando los active, todos los códigos anteriores dejarán de funcionar y se cerrarán todas sus sesiones.',

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

  // recovery/
  'bc-recovery-approve-title': '¿Pidió usted recuperar su cuenta?',
  'bc-recovery-approve-who':
    'Alguien está iniciando sesión en su cuenta y dice que ha perdido todos los códigos y dispositivos. Si es usted, empiece la recuperación.',
  'bc-recovery-approve-what':
    'Después hay que esperar, normalmente un día. Avisamos a todas las direcciones de su cuenta, para que cualquier persona que reciba nuestros mensajes pueda detener la recuperación. Sus códigos anteriores siguen funcionando hasta que active otros nuevos.',
  'bc-recovery-approve-not-you':
    '¿No fue usted? No empiece. Alguien conoce su contraseña, así que cámbiela.',
  'bc-recovery-approve': 'Sí, soy yo: empezar',
  'bc-recovery-approved-title': 'La espera ha comenzado',
  'bc-recovery-approved':
    'Termina el {0}. Entonces inicie sesión de nuevo con su contraseña y pulse “No tengo nada de esto”. Le enviaremos el enlace del último paso.',
  'bc-recovery-found': 'Si mientras tanto encuentra un código, úselo.',
  'bc-recovery-finish-title': 'La espera ha terminado',
  'bc-recovery-finish-what':
    'Continúe, y obtendrá códigos nuevos en este navegador. Cuando los active, todos los códigos anteriores dejarán de funcionar y se cerrarán todas sus sesiones.',
  'bc-recovery-finish-not-you':
    '¿No fue usted? No continúe. En otro de nuestros mensajes, abra el enlace que detiene la recuperación.',
  'bc-recovery-finish': 'Continuar',
  'bc-recovery-sign-in':
    'Primero inicie sesión con su contraseña, en otra pestaña de este navegador. Luego vuelva aquí y pulse “Continuar”.',
  'bc-recovery-permitted-title': 'Ya puede obtener códigos nuevos',
  'bc-recovery-permitted':
    'Puede obtenerlos en este navegador hasta el {0}. Todavía no ha cambiado nada, y sus códigos anteriores siguen funcionando.',
  'bc-recovery-stop-title': '¿Detener esta recuperación?',
  'bc-recovery-stop-what':
    'Alguien pidió recuperar su cuenta. Si no fue usted, detenga la recuperación ahora. Esto no inicia ninguna sesión, y sus códigos quedan como están.',
  'bc-recovery-stop-late':
    '¿Alguien ya recuperó su cuenta? En ese caso, detener la recuperación bloquea la cuenta hasta que el soporte del sitio la desbloquee.',
  'bc-recovery-stop': 'Detener',
  'bc-recovery-stop-expired':
    'Este enlace ya no funciona. Es posible que la recuperación ya haya terminado. Si usted no la pidió, cambie su contraseña y pregunte al soporte del sitio.',
  'bc-recovery-stopped-title': 'Recuperación detenida',
  'bc-recovery-stopped': 'Ya nadie puede continuar esta recuperación.',
  'bc-recovery-change-password':
    'Cambie ahora su contraseña, porque otra persona la conoce.',
  'bc-recovery-no-link-title': 'Abra el enlace de nuestro mensaje',
  'bc-recovery-no-link':
    'Esta página necesita el enlace que le enviamos. Abra otra vez el mensaje y use su enlace.',
  'bc-recovery-refused-title': 'No ha funcionado',
});
