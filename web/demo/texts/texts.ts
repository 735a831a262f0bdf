/**
 * Every sentence of this site, by the page that shows it. The comment at each member tells
 * translators where it stands and what its values are. Values of dates, times and large
 * numbers come as text in the same language.
 */

import type { AccountTexts } from './account.js';
import type { AdministrationTexts } from './administration.js';
import type { DemoTexts } from './demo.js';
import type { ProductTexts } from './product.js';

export interface Texts extends ProductTexts, AccountTexts, DemoTexts {
  administration: AdministrationTexts;
}
