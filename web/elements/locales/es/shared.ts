/** Problems and the field for a code in Spanish. `../es.ts` has the terms. */
export const shared = {
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
};
