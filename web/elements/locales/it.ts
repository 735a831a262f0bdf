/**
 * The elements in Italian, with "tu". Words: backup code = codice di backup; set = serie;
 * sheet = lista, because it can be a file as well; turn on = attivare; sign in = accedere;
 * confirm that it's you = confermare la propria identità; recover = recuperare;
 * used up = esaurito; locked = bloccato; cross off = depennare; discard = eliminare;
 * remove = rimuovere; password manager = gestore delle password; the addresses of an
 * account = recapiti. Dates stand after "il giorno", because "il" alone is wrong before 8
 * and 11, and no past participle says whether the person is a man or a woman.
 */

import { entry } from './it/entry.js';
import { panel } from './it/panel.js';
import { recovery } from './it/recovery.js';
import { shared } from './it/shared.js';
import { sheet } from './it/sheet.js';
import { templatesFrom } from './templates.js';

export const templates = templatesFrom({
  'bc-language': 'it',
  'bc-direction': 'ltr',
  ...shared,
  ...sheet,
  ...panel,
  ...entry,
  ...recovery,
});
