import { buildApp } from './apps.js';
import { recipeWorks } from './story.js';

recipeWorks('Next', () =>
  buildApp({
    recipe: 'next',
    packages: 'next',
    shared: 'lib',
    build: ['next/dist/bin/next', 'build'],
    start: ['next/dist/bin/next', 'start'],
  }),
);
