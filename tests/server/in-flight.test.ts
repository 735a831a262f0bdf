import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, test, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import {
  openPostgres,
  openRelyingParty,
  type Answer,
  type RelyingParty,
  type Session,
} from 'backup-codes/server';
import pg from 'pg';

import { granted, refusal } from './fixtures/answers.js';
import { range } from './fixtures/cluster.js';
import { startDatabases } from './fixtures/databases.js';
import { activeSheet, redeemCode, sessionOf } from './fixtures/party.js';
import { verifierOf, type Sheet } from './fixtures/sheet.js';

const MANY = 3_000;
/** The default of `policy.inFlight`. */
const MOST = 128;

const databases = await startDatabases();
after(() => databases.stop());

async function openParty(t: TestContext) {
  const url = await databases.newDatabase();
  const store = await openPostgres(url, { patienceMs: 60_000 });
  const party = await openRelyingParty({ store, housekeepingSeconds: 0 });
  t.after(() => party.close());
  return { party, url };
}

/** Locks an account's row. Everything that changes the account then waits. */
async function hold(url: string, account: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('begin');
  const select =
    'select account from backup_codes.accounts where account = $1 for update';
  await client.query(select, [account]);
  return {
    /** The number of connections that wait for the lock. */
    waiting: async () => {
      // Otherwise a transaction sees the same activity again.
      await client.query('select pg_stat_clear_snapshot()');
      const { rows } = await client.query<{ waiting: number }>(
        `select count(*)::integer as waiting from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return rows[0]?.waiting ?? 0;
    },
    release: () => client.end(),
  };
}

const wrongCode = ({ enrolment: { set } }: Sheet) => ({
  set,
  verifier: verifierOf(randomBytes(32).toString('base64url')),
});

const isBusy = (answer: Answer<unknown>) => !answer.ok && answer.error.error === 'busy';

/** Collects the answers as they arrive, so that a test can count them. */
function watched(sent: Promise<Answer<unknown>>[]) {
  const answers: Answer<unknown>[] = [];
  const all = Promise.all(
    sent.map(async (one) => {
      answers.push(await one);
    }),
  );
  return { answers, all };
}

async function until(is: () => boolean | Promise<boolean>): Promise<void> {
  for (let tried = 0; tried < 600; tried += 1) {
    if (await is()) return;
    await sleep(50);
  }
  assert.fail('the condition was not met in time');
}

/**
 * Sends many messages of one account while its row is locked, then one of another
 * account.
 */
async function floods(
  t: TestContext,
  send: (party: RelyingParty, sheet: Sheet, at: number) => Promise<Answer<unknown>>,
  admitted: number,
): Promise<void> {
  const { party, url } = await openParty(t);
  const sheet = await activeSheet({ party }, 'ada');
  const other = await activeSheet({ party }, 'grace');
  const held = await hold(url, 'ada');
  const { answers, all } = watched(range(MANY).map((at) => send(party, sheet, at)));
  await until(() => answers.length === MANY - admitted);
  assert.ok(answers.every(isBusy));
  await until(async () => (await held.waiting()) > 0);
  // The admitted messages still wait, but the other account gets connections.
  granted(await redeemCode({ party }, 'grace', 'a', other, 0));
  granted(
    await party.check(sessionOf('grace'), {
      set: other.enrolment.set,
      verifier: verifierOf(other.proofs[1] ?? ''),
    }),
  );
  assert.equal(answers.length, MANY - admitted);
  assert.ok((await held.waiting()) <= 4);
  await held.release();
  await all;
  assert.equal(answers.filter(isBusy).length, MANY - admitted);
}

const sessionNo = (at: number): Session => ({
  account: 'ada',
  id: `session ${String(at)}`,
  steppedUp: true,
});

test("3,000 messages from one account's sessions do not block other accounts", async (t) => {
  await floods(
    t,
    (party, sheet, at) => party.check(sessionNo(at), wrongCode(sheet)),
    MOST,
  );
});

test('of 3,000 messages from one session, one runs and one waits', async (t) => {
  await floods(t, (party, sheet) => party.check(sessionNo(0), wrongCode(sheet)), 2);
});

test("a stranger's sign-ins do not use up the room for the holder's sessions", async (t) => {
  const { party, url } = await openParty(t);
  const sheet = await activeSheet({ party }, 'ada');
  const challenges = await Promise.all(
    range(MOST).map(async (at) => {
      const pending = { account: 'ada', id: `sign-in ${String(at)}` };
      return { pending, ...granted(await party.challenge(pending, {})) };
    }),
  );
  const held = await hold(url, 'ada');
  const proofs = () => [
    { set: sheet.enrolment.set, proof: randomBytes(32).toString('base64url') },
  ];
  const { answers, all } = watched(
    challenges.map(({ pending, signIn }) =>
      party.redeem(pending, { signIn, proofs: proofs() }),
    ),
  );
  await until(async () => (await held.waiting()) > 0);
  const late = { account: 'ada', id: 'one more' };
  assert.deepEqual(await party.challenge(late, {}), {
    ok: false,
    error: { error: 'busy', retryAfter: 1 },
  });
  granted(await party.status(sessionOf('ada'), {}));
  // The holder can still type a code to step up in a session.
  granted(await party.challenge({ ...late, purpose: 'step-up' }, {}));
  assert.deepEqual(answers, []);
  await held.release();
  await all;
  granted(await party.challenge(late, {}));
});

test('a double click gets the same answer and counts once', async (t) => {
  const { party, url } = await openParty(t);
  const sheet = await activeSheet({ party }, 'ada');
  const pending = { account: 'ada', id: 'a' };
  const { signIn } = granted(await party.challenge(pending, {}));
  const proofs = [{ set: sheet.enrolment.set, proof: sheet.proofs[0] ?? '' }];
  const held = await hold(url, 'ada');
  const sent = range(20).map(() => party.redeem(pending, { signIn, proofs }));
  const others = [1, 2].map((position) =>
    party.redeem(pending, {
      signIn,
      proofs: [{ set: sheet.enrolment.set, proof: sheet.proofs[position] ?? '' }],
    }),
  );
  // One different message waits for its turn. The next one is refused.
  const [waits, refused] = others;
  assert.ok(waits !== undefined && refused !== undefined);
  assert.equal(refusal(await refused), 'busy');
  await held.release();
  const answers = (await Promise.all(sent)).map(granted);
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
  await waits;
  assert.equal((await party.statusOf('ada')).sets[0]?.remaining, 9);
});

test('withdrawing a set may wait but is never refused', async (t) => {
  const { party, url } = await openParty(t);
  const sheet = await activeSheet({ party }, 'ada');
  const held = await hold(url, 'ada');
  const checks = range(MANY).map((at) => party.check(sessionNo(at), wrongCode(sheet)));
  const sent = range(300).map((at) =>
    party.revoke(sessionNo(at), { set: sheet.enrolment.set }),
  );
  await until(async () => (await held.waiting()) > 0);
  await held.release();
  for (const answer of await Promise.all(sent)) granted(answer);
  await Promise.all(checks);
  // Nothing is still counted as in flight.
  granted(await party.status(sessionNo(0), {}));
});
