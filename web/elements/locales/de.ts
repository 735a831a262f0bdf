/**
 * The elements in German, in formal address.
 *
 * set = Satz, sheet = Liste (it can be a file as well), turn on = aktivieren, on = aktiv,
 * get codes = sich Codes holen, make codes = Codes erstellen, save = sichern,
 * cross off = durchstreichen, used up = verbraucht (a code) or
 * aufgebraucht (a set), locked = gesperrt, recovery = Wiederherstellung, step up =
 * bestätigen, dass Sie es sind, wallet cards = Karten für die Brieftasche
 */

import { entry } from './de/entry.js';
import { panel } from './de/panel.js';
import { recovery } from './de/recovery.js';
import { shared } from './de/shared.js';
import { sheet } from './de/sheet.js';
import { templatesFrom } from './templates.js';

export const templates = templatesFrom({
  'bc-language': 'de',
  'bc-direction': 'ltr',
  ...shared,
  ...sheet,
  ...panel,
  ...entry,
  ...recovery,
});
