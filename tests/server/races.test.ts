// slow: runs many requests in parallel
import { startServer } from './fixtures/server-process.js';
import { testRaces } from './processes/races.js';

testRaces(startServer);
