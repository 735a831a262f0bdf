import { testIn } from './all-cases.js';
import { FIREFOX } from './browsers.js';

testIn(FIREFOX);
