// slow: starts each recipe
import { join } from 'node:path';

import { recipeWorks } from '../recipes/story.js';
import { ROOT } from '../readme/documents.js';

// The long test `recipes` runs those that need more than a few packages.
for (const name of ['express', 'passport', 'fastify', 'hono']) {
  const cwd = join(ROOT, 'web/examples/recipes');
  recipeWorks(name, () => ({ command: [`${name}.js`], cwd }));
}
