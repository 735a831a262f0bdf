/**
 * The elements in Spanish, in formal address (usted), in words that readers in Spain and in
 * America share.
 * Terms: backup code = código de respaldo; set = serie; sheet = lista, because it can be a
 * file as well; turn on = activar; sign in = iniciar sesión; confirm that it's you = confirmar
 * que es usted; recovery = recuperación; used up = agotado; locked = bloqueado; cross off =
 * tachar; check = verificar; discard = descartar; remove = eliminar; password manager = gestor
 * de contraseñas (an "administrador" is a person here); wallet cards = tarjetas de bolsillo.
 */

import { entry } from './es/entry.js';
import { panel } from './es/panel.js';
import { recovery } from './es/recovery.js';
import { shared } from './es/shared.js';
import { sheet } from './es/sheet.js';
import { templatesFrom } from './templates.js';

export const templates = templatesFrom({
  'bc-language': 'es',
  'bc-direction': 'ltr',
  ...shared,
  ...sheet,
  ...panel,
  ...entry,
  ...recovery,
});
