/**
 * The elements in Brazilian Portuguese, with "você". Words: backup code = código de backup;
 * set = conjunto; sheet = lista, because it can be a file as well; turn on = ativar;
 * sign in = fazer login; confirm that it's you = confirmar a identidade;
 * recover = recuperar; used up = esgotado; locked = bloqueado; cross off = riscar;
 * discard = descartar; remove = remover; password manager = gerenciador de senhas; tab = aba.
 * No past participle says whether the person is a man or a woman.
 */

import { entry } from './pt-BR/entry.js';
import { panel } from './pt-BR/panel.js';
import { recovery } from './pt-BR/recovery.js';
import { shared } from './pt-BR/shared.js';
import { sheet } from './pt-BR/sheet.js';
import { templatesFrom } from './templates.js';

export const templates = templatesFrom({
  'bc-language': 'pt-BR',
  'bc-direction': 'ltr',
  ...shared,
  ...sheet,
  ...panel,
  ...entry,
  ...recovery,
});
