// slow: starts each version of Node.js several times
import { after } from 'node:test';

import { startPostgres } from '../server/fixtures/postgres.js';
import { commandCases } from './cases/command.js';
import { generatorCases } from './cases/generator.js';
import { relyingPartyCases } from './cases/relying-party.js';
import { installSite } from './installed-site.js';
import { nodes } from './runtimes.js';

const site = installSite();
const postgres = await startPostgres();
after(() => postgres.stop());
const newDatabase = () => postgres.newDatabase();

for (const node of nodes) {
  generatorCases(node, site);
  commandCases(node, site, newDatabase);
  relyingPartyCases(node, ['node'], site, newDatabase);
}
