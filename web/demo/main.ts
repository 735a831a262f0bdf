/**
 * Runs the demo: `main.js [PORT]`, by default on port 8080. `DATABASE_URL` names a
 * PostgreSQL database to use instead of the embedded one, `DEMO_FOLDER` the folder to store
 * in, and `ORIGIN` the address of the pages if a proxy stands in front of the demo.
 */

import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { serve } from '@hono/node-server';
import { openStore, StoreError, type Store } from 'backup-codes/server';

import { ACCOUNTS, DEMO_PASSWORD, openAccounts } from './accounts.js';
import { openClock } from './clock.js';
import { openSite, type OpenSite } from './site.js';

// The compiled file is in build/js/web/demo.
const FOLDER = fileURLToPath(new URL('../../../demo/', import.meta.url));

/** How long the shutdown waits for requests that are under way. */
const SHUTDOWN_MS = 5_000;

/** How long the demo may start without a sign of life. */
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
  authenticator  ${origin}/authenticator (six digits, and QR codes to scan)
  e-mail         ${origin}/inbox
  clock          ${origin}/clock (moves on for a recovery)
  administrator  ${origin}/administration (sign in as grace)

${storageText()} Press Ctrl+C to stop.
`);
});
server.on('error', ({ message }) => {
  refuse(`can't use port ${port}: ${message}`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void end());
}

/** The kit waits 15 seconds before it takes over the folder of a process that was killed. */
async function openDatabase(): Promise<Store> {
  const folder = join(DEMO_FOLDER, 'database');
  const waiting = setTimeout(() => {
    console.log(
      `Opening the database in ${folder}. If a demo was killed, this takes 15 seconds.`,
    );
  }, SILENCE_MS);
  try {
    return await openStore({ dataFolder: folder });
  } finally {
    clearTimeout(waiting);
  }
}

/** Opens the site, or ends the program with a sentence about what is wrong with the store. */
async function open(): Promise<OpenSite> {
  try {
    const accounts = await openAccounts(DEMO_FOLDER, () => clock.now());
    const clock = openClock(Date.now, DEMO_FOLDER);
    return await openSite({
      store: await openDatabase(),
      accounts,
      clock,
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

function storageText(): string {
  return DATABASE_URL === ''
    ? `Everything is stored in ${DEMO_FOLDER}. Delete that folder to start over.`
    : `The database stores backup codes. ${DEMO_FOLDER} stores passwords and authenticators.`;
}

/** Answers the requests under way, closes the store and ends the program. */
async function end(): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  await Promise.race([closed, sleep(SHUTDOWN_MS)]);
  await site.codes.relyingParty.close();
  process.exit();
}

function portFrom(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 65_535) return number;
  return refuse(`"${text}" isn't a port: use a number from 1 to 65535`);
}

/** The given origin alone: behind a proxy, the local addresses may belong to another site. */
function originsFrom(
  given: string | undefined,
  own: readonly [string, string],
): readonly [string, ...string[]] {
  if (given === undefined) return own;
  if (URL.canParse(given) && new URL(given).origin === given) return [given];
  return refuse(`"${given}" isn't an origin: use one such as https://postbox.example`);
}

function refuse(sentence: string): never {
  process.stderr.write(`error: ${sentence}\n`);
  process.exit(2);
}
