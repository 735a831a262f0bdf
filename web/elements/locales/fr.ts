/**
 * The elements in French, in formal address (vous), without words that depend on who reads.
 * Terms: backup code = code de secours; set = série; sheet = liste, because it can be a file
 * as well; turn on = activer; sign in = se connecter; confirm that it's you = confirmer votre
 * identité; recovery = récupération; used up = épuisé, tous utilisés; locked = verrouillé; cross off = rayer;
 * save = enregistrer; discard = abandonner; remove = supprimer; password manager =
 * gestionnaire de mots de passe; wallet cards = cartes de portefeuille.
 * Inside « » and before : ; ! ? stands a no-break space (U+00A0). A test checks it.
 */

import { entry } from './fr/entry.js';
import { panel } from './fr/panel.js';
import { recovery } from './fr/recovery.js';
import { shared } from './fr/shared.js';
import { sheet } from './fr/sheet.js';
import { templatesFrom } from './templates.js';

export const templates = templatesFrom({
  'bc-language': 'fr',
  'bc-direction': 'ltr',
  ...shared,
  ...sheet,
  ...panel,
  ...entry,
  ...recovery,
});
