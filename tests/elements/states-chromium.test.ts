import { CHROMIUM } from '../browser/browsers.js';
import { statesIn } from './states.js';

statesIn(CHROMIUM);
