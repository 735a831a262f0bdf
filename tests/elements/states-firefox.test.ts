import { FIREFOX } from '../browser/browsers.js';
import { statesIn } from './states.js';

statesIn(FIREFOX);
