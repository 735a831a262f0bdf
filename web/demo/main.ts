/**
 * Runs the demo: `main.js [PORT]`, 8080 if left out. On PostgreSQL where `DATABASE_URL` is
 * set; `ORIGIN` is the address of its pages where a proxy stands in front of it.
 */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { serve } from '@hono/node-server';
import { openStore } from 'backup-codes/server';

import { ACCOUNTS, DEMO_PASSWORD, openAccounts } from './accounts.js';
import { openSite } from './site.js';

// Compiled, this file is in build/js/web/demo.
const FOLDER = fileURLToPath(new URL('../../../demo/', import.meta.url));

const port = Number(process.argv[2] ?? 8_080);
const { ORIGIN, DEMO_FOLDER = FOLDER } = process.env;
const origin = ORIGIN ?? `http://127.0.0.1:${port}`;

const site = await openSite({
  store: await openStore({ dataFolder: join(DEMO_FOLDER, 'database') }),
  accounts: await openAccounts(DEMO_FOLDER),
  origins: [origin, `http://localhost:${port}`],
  log: (line) => {
    console.log(line);
  },
});

const server = serve({ fetch: site.app.fetch, hostname: '127.0.0.1', port }, () => {
  const names = ACCOUNTS.map(({ name }) => name).join(', ');
  process.stdout.write(`Postbox, a demo of backup codes: ${origin}/

  sign in as     ${names}
  password       ${DEMO_PASSWORD}
  authenticator  ${origin}/authenticator (shows the six digits, and QR codes to scan)
  e-mail         ${origin}/inbox
  administrator  ${origin}/administration, for grace

What is stored is in ${DEMO_FOLDER}; without that folder the demo begins anew. Ends with Ctrl+C.
`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    void site.codes.party.close().then(() => process.exit());
  });
}
