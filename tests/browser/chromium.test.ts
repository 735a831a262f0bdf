import { testIn } from './all-cases.js';
import { CHROMIUM } from './browsers.js';

testIn(CHROMIUM);
