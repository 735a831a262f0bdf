// slow: starts PostgreSQL
import assert from 'node:assert/strict';

import { createHandler } from 'backup-codes/server';

import { granted } from '../fixtures/answers.js';
import { onEachStore } from '../fixtures/each-store.js';
import { type Stage } from '../fixtures/party.js';
import {
  approved,
  ask,
  finishToken,
  lettersOf,
  MAILBOX,
  PHONE,
  recovered,
  recoveryOn,
  secretIn,
  setAccount,
  signInOf,
  waitUntil,
} from '../fixtures/recovery.js';

const errors: unknown[] = [];
const check = await onEachStore({
  ...recoveryOn(),
  onError: (error) => errors.push(error),
});

/** Every row of every table, as text. */
async function everyRow({ store }: Stage): Promise<string> {
  const tables = await store.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'backup_codes'::regnamespace and relkind in ('r', 'p')`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await store.query<{ text: string }>(
      `select row_to_json(t)::text as text from backup_codes.${name} t`,
    );
    texts.push(...rows.map(({ text }) => text));
  }
  return texts.join('\n');
}

/** All secrets that the site was given for an account. */
function secretsOf({ events }: Stage, account: string): string[] {
  return events
    .filter((event) => event.account === account)
    .flatMap(({ letters = [] }) => letters)
    .flatMap(({ approve, digits, finish, stop }) => [approve, digits, finish, stop])
    .filter((secret) => secret !== undefined);
}

check('no secret is in a row, an error or the history', async (stage, account) => {
  setAccount(account, [MAILBOX, PHONE]);
  await recovered(stage, signInOf(account));
  const secrets = secretsOf(stage, account);
  assert.ok(secrets.length > 8);
  const told = JSON.stringify([
    await stage.party.history(account),
    await stage.party.eventsOf(account),
    await stage.party.actOf({ account, id: '1' }),
    await stage.party.recoveryOf(account),
    await stage.party.recoveriesOpen(),
    errors.map(String),
  ]);
  const rows = await everyRow(stage);
  for (const secret of secrets) {
    const part = secret.split('.').at(-1) ?? '';
    // Six digits may be part of any number.
    const digits = /^\d{6}$/.test(secret);
    const found = digits ? `"${secret}"` : part;
    assert.ok(!rows.includes(found) && !told.includes(found));
  }
});

check('an event that waits in the outbox has no letters', async (stage, account) => {
  granted(await ask(stage, signInOf(account)));
  for (const event of await stage.party.eventsOf(account))
    assert.ok(!('letters' in event));
  assert.equal(lettersOf(stage, account, 'recovery_asked').length, 1);
});

check('a scanner that opens every link changes nothing', async (stage, account) => {
  const handler = createHandler(stage.party, {
    origins: ['https://example.org'],
    session: () => null,
    pendingSignIn: () => signInOf(account),
    signedIn: () => ({}),
  });
  const signIn = signInOf(account);
  granted(await ask(stage, signIn));
  const approve = secretIn(stage, account, 'recovery_asked', 'approve');
  const open = async (message: string, token: string) => {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      for (const end of [`?token=${token}`, `/${token}`, '']) {
        const url = `https://example.org/backup-codes/${message}${end}`;
        const response = await handler(new Request(url, { method }));
        assert.ok(response.status >= 400, `${method} ${message}`);
      }
    }
  };
  await open('approve', approve);
  assert.equal((await stage.party.recoveryOf(account)).open, null);
  await waitUntil(stage, await approved(stage, signIn));
  const finish = await finishToken(stage, signIn);
  const stop = secretIn(stage, account, 'recovery_ready', 'stop');
  await open('finish', finish);
  await open('stop', stop);
  await open('recover', finish);
  assert.equal((await stage.party.recoveryOf(account)).open?.state, 'ready');
  assert.equal(await stage.party.mayRecover(signIn), false);
});

check('a link needs no session, but a page of the site', async (stage, account) => {
  const handler = createHandler(stage.party, {
    origins: ['https://example.org'],
    session: () => Promise.reject(new Error('nobody asks for a session')),
    pendingSignIn: () => Promise.reject(new Error('nobody asks for a sign-in')),
    signedIn: () => ({}),
  });
  await approved(stage, signInOf(account));
  const token = secretIn(stage, account, 'recovery_opened', 'stop');
  const post = (origin: string) =>
    handler(
      new Request('https://example.org/backup-codes/stop', {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json' },
        body: JSON.stringify({ token }),
      }),
    );
  assert.equal((await post('https://example.com')).status, 403);
  assert.equal((await stage.party.recoveryOf(account)).open?.state, 'waiting');
  const response = await post('https://example.org');
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('set-cookie'), null);
  assert.equal((await stage.party.recoveryOf(account)).open, null);
});
