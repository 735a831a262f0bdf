import { buildApp } from './apps.js';
import { recipeWorks } from './story.js';

recipeWorks('Astro', () =>
  buildApp({
    recipe: 'astro',
    packages: 'astro',
    shared: 'src/lib',
    build: ['astro/bin/astro.mjs', 'build'],
    start: ['dist/server/entry.mjs'],
  }),
);
