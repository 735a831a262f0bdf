// slow: starts Bun and Deno several times
import { after } from 'node:test';

import { startPostgres } from '../server/fixtures/postgres.js';
import { commandCases } from './cases/command.js';
import { generatorCases } from './cases/generator.js';
import { relyingPartyCases } from './cases/relying-party.js';
import { installSite } from './installed-site.js';
import { bun, deno } from './runtimes.js';

const site = installSite();
const postgres = await startPostgres();
after(() => postgres.stop());
const newDatabase = () => postgres.newDatabase();

for (const runtime of [bun, deno]) {
  generatorCases(runtime, site);
  commandCases(runtime, site, newDatabase);
  relyingPartyCases(runtime, ['own', 'node'], site, newDatabase);
}
