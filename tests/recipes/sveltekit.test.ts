import { buildApp } from './apps.js';
import { recipeWorks } from './story.js';

recipeWorks('SvelteKit', () =>
  buildApp({
    recipe: 'sveltekit',
    packages: 'sveltekit',
    shared: 'src/lib/server',
    build: ['vite/bin/vite.js', 'build'],
    start: ['build/index.js'],
  }),
);
