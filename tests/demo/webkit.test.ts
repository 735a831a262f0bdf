import { WEBKIT } from '../browser/browsers.js';
import { testIn } from './all-cases.js';

testIn(WEBKIT);
