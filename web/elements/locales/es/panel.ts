/** The panel in Spanish. `../es.ts` has the terms. */
export const panel = {
  // panel/panel.ts
  'bc-title': 'Códigos de respaldo',

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
};
