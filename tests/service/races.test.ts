// slow: runs many requests in parallel
/** The races of the handler, with three services. */

import { testRaces } from '../server/processes/races.js';
import { startServiceForCases } from './fixtures/process.js';

testRaces(startServiceForCases);
