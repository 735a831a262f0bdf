import type { Texts } from '../texts.js';
import { account } from './account.js';
import { administration } from './administration.js';
import { demo } from './demo.js';
import { product } from './product.js';

export const ja: Texts = { ...product, ...account, ...demo, administration };
