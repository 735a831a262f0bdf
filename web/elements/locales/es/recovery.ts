/** The page of recovery links in Spanish. `../es.ts` has the terms. */
export const recovery = {
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
};
