// Prints as JSON what `warm` measures for all implementations. Argument: rounds.

import { warm, type Implementations } from '../tasks.js';
import { LOADERS } from './implementations.js';

const implementations: Implementations = {};
for (const [name, load] of Object.entries(LOADERS)) implementations[name] = await load();
console.log(JSON.stringify(await warm(implementations, Number(process.argv[2]))));
process.exit();
