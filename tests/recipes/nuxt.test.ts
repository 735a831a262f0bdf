import { buildApp } from './apps.js';
import { recipeWorks } from './story.js';

recipeWorks('Nuxt', () =>
  buildApp({
    recipe: 'nuxt',
    packages: 'nuxt',
    shared: 'server/lib',
    build: ['nuxt/bin/nuxt.mjs', 'build'],
    start: ['.output/server/index.mjs'],
  }),
);
