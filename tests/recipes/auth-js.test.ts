import assert from 'node:assert/strict';

import { buildApp } from './apps.js';
import type { Browser } from './browser.js';
import { recipeWorks } from './story.js';

/** Auth.js has the password in its own form, which has a token against other sites' pages. */
async function signInWithAuthJs(browser: Browser, password: string): Promise<void> {
  const csrf = await browser.get('/api/auth/csrf');
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const response = await browser.post('/api/auth/callback/credentials', {
    csrfToken,
    name: 'ada@example.org',
    password,
  });
  assert.equal(response.status, 302);
}

recipeWorks(
  'Auth.js',
  () =>
    buildApp({
      recipe: 'auth-js',
      packages: 'next',
      shared: 'lib',
      build: ['next/dist/bin/next', 'build'],
      start: ['next/dist/bin/next', 'start'],
    }),
  { first: signInWithAuthJs, keepsSession: false },
);
