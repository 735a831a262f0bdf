import { FIREFOX } from '../browser/browsers.js';
import { testIn } from './all-cases.js';

testIn(FIREFOX);
