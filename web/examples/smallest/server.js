/**
 * The smallest site with backup codes: no bundler, no framework, one process. It trusts every
 * visitor to be ada, so put your own sessions where a comment says so.
 *
 * Start: npm install backup-codes lit @lit/localize @electric-sql/pglite proper-lockfile
 *        node server.js
 */

import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

import {
  createHandler,
  openRelyingParty,
  openStore,
  toNodeListener,
} from 'backup-codes/server';

const port = Number(process.env.PORT ?? 8080);
const origin = `http://127.0.0.1:${port}`;

// Yours: who is signed in, who is signing in, and who has given a second factor.
const account = 'ada';
/** @type {import('backup-codes/server').Session} */
let session = { account, id: randomUUID(), steppedUp: false };
/** @type {import('backup-codes/server').PendingSignIn} */
let signIn = { account, id: randomUUID() };

const store = await openStore({ dataFolder: 'data' });
const handler = createHandler(await openRelyingParty({ store }), {
  origins: [origin],
  session: () => session,
  pendingSignIn: () => signIn,
  signedIn: (_request, { purpose }, { set }) => {
    // A code that was typed to step up keeps the session.
    const id = purpose === 'step-up' ? session.id : randomUUID();
    session = { account, id, steppedUp: 'code', codeSet: set };
    signIn = { account, id: randomUUID() };
  },
});
const backupCodes = toNodeListener(handler);

const page = await readFile('index.html', 'utf8');
const importMap = /<script type="importmap">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
const importMapHash = createHash('sha256').update(importMap).digest('base64');
const policy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${importMapHash}'`,
  "worker-src 'self'; style-src 'self'; connect-src 'self'",
  "base-uri 'none'; form-action 'self'",
].join('; ');

/** @param {string} path */
function typeOf(path) {
  return path.endsWith('.wasm') ? 'application/wasm' : 'text/javascript';
}

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', origin);
  if (pathname.startsWith('/backup-codes/')) {
    void backupCodes(request, response);
  } else if (pathname === '/step-up' && request.method === 'POST') {
    session.steppedUp = 'factor'; // Yours: check the digits or the passkey first.
    response.end();
  } else if (pathname === '/step-up-by-code' && request.method === 'POST') {
    // Yours: check the password first.
    signIn = { account, id: randomUUID(), purpose: 'step-up' };
    response.end();
  } else if (pathname === '/') {
    const headers = { 'content-type': 'text/html', 'content-security-policy': policy };
    response.writeHead(200, headers).end(page);
  } else if (/^\/(main\.js|node_modules\/.*\.(m?js|wasm))$/.test(pathname)) {
    readFile(`.${pathname}`).then(
      (content) =>
        response.writeHead(200, { 'content-type': typeOf(pathname) }).end(content),
      () => response.writeHead(404).end(),
    );
  } else {
    response.writeHead(404).end();
  }
}).listen(port, '127.0.0.1', () => {
  console.log(`The site is at ${origin}`);
});
