/** The sheet, printing and second copies in Spanish. `../es.ts` has the terms. */
export const sheet = {
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
};
