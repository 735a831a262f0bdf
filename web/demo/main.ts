/**
 * Runs the demo: `main.js [PORT]`, by default 8080. It uses PostgreSQL if `DATABASE_URL`
 * is set. `ORIGIN` is the address of its pages if it runs behind a proxy. `DEMO_FOLDER`
 * is the folder for its data.
 */

import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { serve } from '@hono/node-server';
import { openStore, StoreError, type Store } from 'backup-codes/server';

import { ACCOUNTS, DEMO_PASSWORD, openAccounts } from './accounts.js';
import { openSite, type OpenSite } from './site.js';

// Compiled, this file is in build/js/web/demo.
const FOLDER = fileURLToPath(new URL('../../../demo/', import.meta.url));

/** How long running requests may take after the demo was told to stop. */
const PATIENCE_MS = 5_000;

/** After this long without output, people wonder whether anything happens. */
const SILENCE_MS = 2_000;

const port = portFrom(process.argv[2] ?? '8080');
const { ORIGIN, DATABASE_URL = '', DEMO_FOLDER = FOLDER } = process.env;
const local = `http://127.0.0.1:${port}`;
const origins = originsFrom(ORIGIN, [local, `http://localhost:${port}`]);
const [origin] = origins;

const site = await open();

const server = serve({ fetch: site.app.fetch, hostname: '127.0.0.1', port }, () => {
  const names = ACCOUNTS.map(({ name }) => name).join(', ');
  process.stdout.write(`Postbox, a demo of backup codes: ${origin}/

  sign in as     ${names}
  password       ${DEMO_PASSWORD}
  authenticator  ${origin}/authenticator (shows the six digits, and QR codes to scan)
  e-mail         ${origin}/inbox
  administrator  ${origin}/administration, for grace

${storedWhere()} Ends with Ctrl+C.
`);
});
server.on('error', ({ message }) => {
  refuse(`port ${port} cannot be used: ${message}`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void end());
}

/** The kit waits before it takes over the folder of a process that was killed. */
async function openDatabase(): Promise<Store> {
  const folder = join(DEMO_FOLDER, 'database');
  const waiting = setTimeout(() => {
    console.log(
      `Opening the database in ${folder}; a quarter of a minute after a demo that was killed.`,
    );
  }, SILENCE_MS);
  try {
    return await openStore({ dataFolder: folder });
  } finally {
    clearTimeout(waiting);
  }
}

/** Opens the site, or says in one sentence why there is no store for it. */
async function open(): Promise<OpenSite> {
  try {
    return await openSite({
      store: await openDatabase(),
      accounts: await openAccounts(DEMO_FOLDER),
      origins,
      log: (line) => {
        console.log(line);
      },
    });
  } catch (error) {
    if (error instanceof StoreError) refuse(error.message);
    throw error;
  }
}

function storedWhere(): string {
  return DATABASE_URL === ''
    ? `What is stored is in ${DEMO_FOLDER}; without that folder the demo begins anew.`
    : `Backup codes are stored in the database, who can sign in is in ${DEMO_FOLDER}.`;
}

/** Finishes the running requests and then closes the store. */
async function end(): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  await Promise.race([closed, sleep(PATIENCE_MS)]);
  await site.codes.party.close();
  process.exit();
}

function portFrom(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 65_535) return number;
  return refuse(`"${text}" is no port: a number from 1 to 65535`);
}

/**
 * The configured origin is the only one, because other pages on this machine are not the
 * site's.
 */
function originsFrom(
  given: string | undefined,
  own: readonly [string, string],
): readonly [string, ...string[]] {
  if (given === undefined) return own;
  if (URL.canParse(given) && new URL(given).origin === given) return [given];
  return refuse(`"${given}" is no origin, such as https://postbox.example`);
}

function refuse(sentence: string): never {
  process.stderr.write(`error: ${sentence}\n`);
  process.exit(2);
}
