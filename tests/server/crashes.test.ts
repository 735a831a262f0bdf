// slow: kills servers and databases
import { isFirstRun } from './fixtures/databases.js';
import { startServer } from './fixtures/server-process.js';
import { testCrashes } from './processes/crashes.js';

testCrashes(startServer, isFirstRun ? 30 : 20);
