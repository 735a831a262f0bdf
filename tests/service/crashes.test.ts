// slow: kills services and databases
/** The crashes of the handler, with two services and a webhook. */

import { testCrashes } from '../server/processes/crashes.js';
import { startServiceForCases } from './fixtures/process.js';

testCrashes(startServiceForCases, 10);
