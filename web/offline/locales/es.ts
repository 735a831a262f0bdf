/**
 * The offline page in Spanish, with "usted". A sheet is a "lista", a set a "serie", as in the
 * elements. Erase = borrar; import file = archivo de importación; a hash = un hash;
 * plaintext = sin cifrar.
 */

import { templatesFrom } from '../../elements/locales/templates.js';

export const templates = templatesFrom({
  // about-page.ts
  'page-about': 'Acerca de esta página',
  'page-version': 'Versión',
  'page-module-hash': 'SHA-256 del módulo',
  'page-self-test-what':
    'La autoprueba compara Argon2id, scrypt, PBKDF2, HMAC y SHA-256 con resultados publicados.',
  'page-licences': 'Licencias de todo lo que contiene esta página',
  'page-self-test-running': 'Autoprueba en curso…',
  'page-self-test-passed': 'Autoprueba superada',
  'page-self-test-failed': 'Autoprueba fallida',
  'page-not-blocked': 'Lo que esta página no puede bloquear mientras usted está en línea',
  'page-not-blocked-what':
    'La política de seguridad de esta página bloquea todas las solicitudes, también las de un script que otra persona introduzca en ella. Aun así, un script de ese tipo podría:',
  'page-not-blocked-page': 'abrir otra página, con cualquier cosa en su dirección',
  'page-not-blocked-name':
    'hacer que el navegador busque el nombre de un sitio, y ocultar un mensaje en ese nombre',
  'page-not-blocked-early':
    'hacer que los navegadores basados en Chromium se conecten por adelantado, por una indicación preconnect o antes de que bloqueen un marco o un formulario; por esa conexión no se envía nada',
  'page-not-blocked-webrtc': 'usar WebRTC en los navegadores basados en Chromium',

  // code-check/
  'page-task-check': 'Verificar o abrir una lista',
  'page-file': 'Archivo de importación o archivo cifrado (opcional)',
  'page-file-hint':
    'También puede arrastrarlo a esta página. Un archivo de importación muestra lo que contiene. Un archivo cifrado muestra su lista en cuanto usted escribe las cinco palabras.',
  'page-code': 'Código',
  'page-check-hint': 'Verificar un código aquí no lo gasta.',
  'page-check': 'Verificar',
  'page-tried': 'Series probadas',
  'page-words': 'Las cinco palabras de este archivo',
  'page-opening': 'Abriendo…',
  'page-open': 'Abrir',
  'page-opened': 'La lista de este archivo',
  'page-erase-text': 'Borrar de esta página',
  'page-text-copied':
    'Copiado. Después copie otra cosa, para que ningún código quede en el portapapeles.',
  'page-words-wrong': 'Estas palabras no abren este archivo. Revise cada una.',
  'page-words-memory':
    'Este dispositivo no tiene suficiente memoria para abrir este archivo.',
  'page-words-failed':
    'No se pudo abrir este archivo ({0}). Inténtelo de nuevo, o pruebe otro navegador.',
  'page-well-formed':
    'No hay errores de escritura: los caracteres de control coinciden. Solo el sitio puede decir si el código funciona.',
  'page-foreign': 'El código es válido, pero no es de este archivo.',
  'page-not-checked': 'No se pudo verificar este código ({0}).',
  'page-trying-one': 'Probando con {0} serie.',
  'page-trying-other': 'Probando con {0} series.',
  'page-trying-part-one': 'Probando con {0} serie. Avance: {1}.',
  'page-trying-part-other': 'Probando con {0} series. Avance: {1}.',
  'page-found': 'Es el código {0} de la serie {1}, creada el {2}.',
  'page-contents': 'Contenido del archivo',
  'page-show-all-one': 'Mostrar {0} serie',
  'page-show-all-other': 'Mostrar las {0} series',
  'page-sets-one': '{0} serie',
  'page-sets-other': '{0} series',
  'page-accounts-one': '{0} cuenta',
  'page-accounts-other': '{0} cuentas',
  'page-codes-one': '{0} código',
  'page-codes-other': '{0} códigos',
  'page-same-id-one':
    '{0} serie (la número {1}) tiene el identificador de una anterior. ¿Está dos veces en el archivo?',
  'page-same-id-other':
    '{0} series (la primera es la número {1}) tienen el identificador de una anterior. ¿Están dos veces en el archivo?',
  'page-old-one':
    '{0} serie (la número {2}) se creó hace más de {1} días. ¿Todavía la necesita?',
  'page-old-other':
    '{0} series (la primera es la número {2}) se crearon hace más de {1} días. ¿Todavía las necesita?',
  'page-future-one':
    '{0} serie (la número {1}) tiene una fecha de creación futura. Un servidor rechaza este archivo.',
  'page-future-other':
    '{0} series (la primera es la número {1}) tienen una fecha de creación futura. Un servidor rechaza este archivo.',
  'page-shared-one': '{0} cuenta tiene más de una serie.',
  'page-shared-other': '{0} cuentas tienen más de una serie.',
  'page-file-locked':
    'Este archivo está cifrado. Escriba sus cinco palabras para abrirlo.',
  'page-file-unreadable': 'No se pudo leer este archivo.',
  'page-file-costly':
    'Este archivo necesita más de 1 GiB de memoria. Esta página no lo admite.',
  'page-file-key':
    'Este archivo está cifrado, pero no con palabras. Solo lo abre la clave que le corresponde.',
  'page-file-encoding':
    'Este archivo no está en UTF-8, sino que parece estar en {0}. Guárdelo en UTF-8 y ábralo de nuevo.',
  'page-file-invalid': 'No es un archivo de importación, o alguien lo cambió.',
  'page-fault-reason': 'Motivo',
  'page-fault-place': 'Lugar',
  'page-fault-limit': 'Límite',

  // format-names.ts
  'page-format-standard': 'Estándar: {0} caracteres',
  'page-format-numeric': 'Solo dígitos: {0} dígitos',
  'page-format-long': 'Largo: {0} caracteres',
  'page-format-custom': 'Propio del sitio: {0} caracteres',
  'page-kdf-argon2id': 'Argon2id (recomendado)',
  'page-kdf-hmac': 'HMAC, para códigos largos',

  // page-heading.ts
  'page-promise':
    'Sus códigos se crean en este dispositivo. Esta página no envía ni almacena nada.',
  'page-language': 'Idioma',
  'page-tasks': 'Tareas',
  'page-task-make': 'Crear códigos',
  'page-title': 'Códigos de respaldo creados sin conexión',
  'page-online': 'En línea',
  'page-offline': 'Sin conexión',
  'page-online-advice':
    'Su navegador indica que está en línea. Para mayor seguridad, desconéctese de la red antes de empezar.',
  'page-broken':
    'Este navegador no calcula correctamente, así que esta página no creará códigos aquí. Pruebe otro navegador.',

  // sheets/
  'page-making': 'Creando sus códigos',
  'page-hashed-one': 'Hashes calculados: {0} de {1}.',
  'page-hashed-other': 'Hashes calculados: {0} de {1}.',
  'page-advanced': 'Opciones avanzadas: hash y salida',
  'page-output': 'Archivo para el servidor',
  'page-kdf': 'Función hash',
  'page-cost':
    'Los números iniciales son los que recomienda OWASP. Los números más altos frenan a quien intenta adivinar códigos, pero también a usted y a todos los que inician sesión. De forma predeterminada, un servidor rechaza lo que es demasiado para un teléfono, por ejemplo, más de {0} MiB.',
  'page-output-import': 'Importación (recomendada)',
  'page-output-phc': 'Cadenas PHC',
  'page-output-django': 'Cadenas PHC para Django',
  'page-cost-m': 'Memoria en KiB',
  'page-cost-t': 'Pasadas',
  'page-cost-n': 'Costo n, una potencia de dos',
  'page-cost-r': 'Tamaño de bloque r',
  'page-cost-p': 'Paralelismo',
  'page-cost-iterations': 'Iteraciones',
  'page-phc-warning':
    'Solo para un servidor que ya verifica códigos sin cifrar. Ese servidor ve cada código que se usa. Antes de verificar un código escrito, tiene que pasarlo a mayúsculas, quitar los espacios y los guiones, y reemplazar O por 0, e I y L por 1. Si puede, use el archivo de importación.',
  'page-fault-unanswered': 'Responda primero a esta pregunta.',
  'page-fault-account': 'Escriba el nombre de la cuenta tal como lo conoce el sitio.',
  'page-fault-long': 'Como máximo {0} caracteres.',
  'page-fault-printable': 'Aquí hay un carácter que no se puede imprimir. Bórrelo.',
  'page-fault-number': 'Escriba un número entero.',
  'page-fault-low-given': 'Como mínimo {0}, por los otros números.',
  'page-fault-low': 'Como mínimo {0}.',
  'page-fault-high-given': 'Como máximo {0}, por los otros números.',
  'page-fault-high': 'Como máximo {0}.',
  'page-fault-sheets': 'Como máximo {0} listas a la vez.',
  'page-fault-power': 'Escriba una potencia de dos, por ejemplo, {0}.',
  'page-fault-entropy': 'Estos códigos son demasiado cortos para HMAC. Elija los largos.',
  'page-fault-other': 'Esto no funciona ({0}).',
  'page-problem-memory':
    'Este dispositivo no tiene suficiente memoria para estos números. Reduzca la memoria.',
  'page-problem-random':
    'Este dispositivo no dio números aleatorios, así que no se creó ningún código.',
  'page-problem-other':
    'No se creó ningún código ({0}). Inténtelo de nuevo, o pruebe otro navegador.',
  'page-file-title': 'Guarde el archivo para el servidor',
  'page-file-kept': 'Archivo guardado',
  'page-file-save': 'Guardar el archivo',
  'page-file-unsaved': 'Guarde primero el archivo.',
  'page-file-hashes':
    'Contiene un hash de cada código, así que nadie puede iniciar sesión con él.',
  'page-file-import': 'El sitio lo importa con {0} o con su propia herramienta.',
  'page-phc-use':
    'Un hash por línea. Entregue este archivo solo al servidor. Antes de verificar un código escrito, el servidor tiene que pasarlo a mayúsculas, quitar los espacios y los guiones, y reemplazar O por 0, e I y L por 1. Si no, falla todo código escrito con guion.',
  'page-phc-quotes':
    'Si una cuenta o un nombre empieza por uno de los signos {0}, lleva un {1} adicional delante, para que ninguna hoja de cálculo lo trate como una fórmula.',
  'page-make-title': 'Crear códigos de respaldo',
  'page-sheets-one': '{0} lista',
  'page-sheets-other': '{0} listas',
  'page-service': 'Servicio (opcional)',
  'page-service-hint': 'El nombre del sitio. Aparece en cada lista.',
  'page-profile': 'Tipo de código',
  'page-make': 'Crear los códigos',
  'page-make-sheets-one': 'Crear {0} lista',
  'page-make-sheets-other': 'Crear {0} listas',
  'page-add': 'Añadir una lista',
  'page-remove-all': 'Eliminar todas',
  'page-many': 'Muchas listas a la vez',
  'page-many-paste':
    'Copie filas de una hoja de cálculo o de un archivo CSV y péguelas en “Cuenta”: cuenta, nombre, número de códigos.',
  'page-many-limits':
    'De forma predeterminada, un servidor acepta de {0} a {1} códigos por lista, y como máximo {2} listas por cuenta.',
  'page-heading': '¿La primera fila pegada es un encabezado?',
  'page-heading-yes': 'Sí, eliminarla',
  'page-heading-no': 'No, es una cuenta',
  'page-step-make': 'Crear',
  'page-step-save': 'Guardar',
  'page-step-file': 'Archivo',
  'page-done-title': 'Las listas y el archivo están guardados',
  'page-done':
    'Importe el archivo en el servidor y entregue a cada persona su lista. Después, cada persona activa sus códigos al escribir uno de ellos.',
  'page-erase-all': 'Borrar y empezar de nuevo',
  'page-finish': 'Terminar',
  'page-erase-unsaved':
    'Quizá todavía no haya guardado las listas o el archivo para el servidor.',
  'page-erase-saved': 'Compruebe primero que de verdad tiene las listas y el archivo.',
  'page-erase-what': 'Los códigos borrados no se pueden recuperar.',
  'page-erase': 'Borrarlos',
  'page-row-only': 'La lista',
  'page-row': 'Lista {0}',
  'page-account': 'Cuenta',
  'page-account-hint': 'El nombre con el que se inicia sesión en el sitio.',
  'page-label': 'Nombre (opcional)',
  'page-label-hint':
    'Para distinguir esta lista de otras, por ejemplo, “Caja fuerte en casa”.',
  'page-count': 'Número de códigos',
  'page-count-hint': 'Como mínimo {0}, como piden los servidores',
  'page-row-remove-named': 'Eliminar la lista {0}',
  'page-row-remove': 'Eliminar',
  'page-save-sheets-one': 'Guarde {0} lista',
  'page-save-sheets-other': 'Guarde {0} listas',
  'page-only-here':
    'Los códigos existen solo en esta página y desaparecen cuando usted la cierra.',
  'page-save-each': 'Guardar un archivo por persona',
  'page-show-only': 'Muestre cada lista solo a la persona que inicia sesión con ella.',
  'page-copy': 'Copiar estos códigos',
  'page-copied': 'Copiado.',
  'page-not-copied':
    'Su navegador no permitió copiar. Imprima los códigos o guárdelos como texto.',
  'page-repeated-one': '{0} lista (la lista {1}) es igual que una anterior.',
  'page-repeated-other':
    '{0} listas son iguales que otras anteriores. La primera es la lista {1}.',
  'page-refused': 'Un servidor con los ajustes habituales no importará lo siguiente:',
  'page-refused-few-one':
    'Todo el archivo: {0} lista tiene menos de {1} códigos (la lista {2}).',
  'page-refused-few-other':
    'Todo el archivo: {0} listas tienen menos de {1} códigos (la primera es la lista {2}).',
  'page-refused-many-one':
    '{0} lista, porque una cuenta puede tener como máximo {1} (la lista {2}).',
  'page-refused-many-other':
    '{0} listas, porque una cuenta puede tener como máximo {1} (la primera es la lista {2}).',
  'page-refused-weak':
    'Todo el archivo: sus códigos tienen menos de {0} bits de aleatoriedad.',
  'page-refused-memory':
    'Todo el archivo: el cálculo del hash usa más de {0} MiB ({1} KiB) de memoria.',
  'page-refused-argon2id':
    'Todo el archivo: la memoria en KiB por las pasadas es más de {0}.',
  'page-refused-scrypt': 'Todo el archivo: n por r por p es más de {0}.',
  'page-refused-iterations':
    'Todo el archivo: el cálculo del hash usa más de {0} iteraciones.',
});
