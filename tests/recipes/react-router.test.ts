import { buildApp } from './apps.js';
import { recipeWorks } from './story.js';

recipeWorks('React Router', () =>
  buildApp({
    recipe: 'react-router',
    packages: 'react-router',
    shared: 'app/lib',
    build: ['@react-router/dev/bin.cjs', 'build'],
    start: ['@react-router/serve/bin.cjs', 'build/server/index.js'],
  }),
);
