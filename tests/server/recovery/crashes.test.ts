// slow: kills processes
/**
 * Kills a process before each statement, before and after each commit, and before and after
 * each call of the host's hook. Then another process goes on.
 */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, test } from 'node:test';

import { openPostgres, type Letter, type PendingSignIn } from 'backup-codes/server';

import { granted, refusal } from '../fixtures/answers.js';
import { startDatabases } from '../fixtures/databases.js';
import { runDying, type Ended } from '../fixtures/dying-process.js';
import type { SentMessage } from '../fixtures/dying-site.js';
import { activeSheet, openStage, redeemCode, wait } from '../fixtures/party.js';
import {
  approved,
  ask,
  confirm,
  enrolled,
  finishToken,
  permitted,
  recoveryOn,
  secretIn,
  signInOf,
  waitUntil,
} from '../fixtures/recovery.js';
import { verifierOf, type Sheet } from '../fixtures/sheet.js';

const databases = await startDatabases();
const databaseUrl = await databases.newDatabase();
const key = randomBytes(32);
const stage = await openStage(await openPostgres(databaseUrl), {
  ...recoveryOn(),
  pepper: { current: 'k1', keys: { k1: key } },
});
const { party, clock } = stage;
after(async () => {
  await party.close();
  await databases.stop();
});

/** More steps than any message has. */
const STEPS_MOST = 200;

/**
 * Does the same for one account after the other. Each process dies one step later than the
 * one before, and the last one does not die.
 */
async function atEachStep<Ready>(
  name: string,
  prepare: (signIn: PendingSignIn) => Promise<Ready>,
  message: (signIn: PendingSignIn, ready: Ready) => SentMessage,
  check: (signIn: PendingSignIn, ready: Ready, ended: Ended) => Promise<boolean>,
): Promise<string> {
  const happened: boolean[] = [];
  for (let dieAt = 1; dieAt < STEPS_MOST; dieAt += 1) {
    const signIn = signInOf(`${name} ${dieAt}`);
    const ready = await prepare(signIn);
    const ended = await runDying({
      databaseUrl,
      pepper: key.toString('base64url'),
      now: clock.now.toISOString(),
      dieAt,
      message: message(signIn, ready),
    });
    const did = await check(signIn, ready, ended);
    if (ended.answer !== undefined) granted(ended.answer);
    assert.ok(did || ended.answer === undefined, 'what was answered has happened');
    happened.push(did);
    if (!ended.wasKilled) return summaryOf(happened);
  }
  return assert.fail('the message has no end');
}

/** Says how many deaths there were. From some step on, everything had happened. */
function summaryOf(happened: readonly boolean[]): string {
  const first = happened.indexOf(true);
  assert.ok(first > 0, 'some processes died before it happened');
  assert.ok(first < happened.length - 1, 'some processes died after it had happened');
  assert.ok(happened.slice(first).every((did) => did));
  return `${happened.length - 1} deaths, the first ${first} of them left nothing`;
}

/** Waits until the events of dead processes come again, and takes them. */
async function takeEvents(): Promise<void> {
  wait(clock, { seconds: 120 });
  await party.keepHouse();
}

/** The letters of a kind that both processes have sent, oldest first. */
function lettersSent(account: string, kind: string, { events }: Ended): Letter[] {
  return [...events, ...stage.events]
    .filter((event) => event.account === account && event.kind === kind)
    .flatMap(({ letters }) => letters ?? []);
}

async function countEvents(account: string, kind: string): Promise<number> {
  const events = await party.eventsOf(account, 1_000);
  return events.filter((event) => event.kind === kind).length;
}

/** What can be seen of the last step of a recovery. */
async function lastStep(signIn: PendingSignIn, old: Sheet, made: Sheet) {
  const { account } = signIn;
  const { sets } = await party.statusOf(account);
  const stateOf = ({ enrolment }: Sheet) =>
    sets.find(({ set }) => set === enrolment.set)?.state;
  const { open, epoch } = await party.recoveryOf(account);
  return {
    old: stateOf(old),
    made: stateOf(made),
    open: open?.state,
    isPermitted: await party.mayRecover(signIn),
    endsSessions: epoch !== null,
    used: await countEvents(account, 'recovery_used'),
  };
}

const BEFORE = {
  old: 'active',
  made: 'pending',
  open: 'ready',
  isPermitted: true,
  endsSessions: false,
  used: 0,
};

const AFTERWARDS = {
  old: 'revoked',
  made: 'active',
  open: undefined,
  isPermitted: false,
  endsSessions: true,
  used: 1,
};

test('a death in the last step leaves all of it or nothing', async (t) => {
  const summary = await atEachStep(
    'confirm',
    async (signIn) => {
      const old = await activeSheet(stage, signIn.account);
      await permitted(stage, signIn);
      return { old, made: await enrolled(stage, signIn) };
    },
    (signIn, { made: { sheet, confirmToken } }) => {
      const { set } = sheet.enrolment;
      const verifier = verifierOf(sheet.proofs[0] ?? '');
      const request = { set, verifier, confirmToken, recovery: true };
      return { name: 'confirm', signIn, request };
    },
    async (signIn, { old, made }, ended) => {
      const { account } = signIn;
      const { sheet } = made;
      const seen = await lastStep(signIn, old, sheet);
      assert.deepEqual(seen, seen.used === 0 ? BEFORE : AFTERWARDS);
      // The person presses the button again.
      granted(await confirm(stage, signIn, made));
      assert.deepEqual(await lastStep(signIn, old, sheet), AFTERWARDS);
      assert.equal(refusal(await redeemCode(stage, account, 'a', old, 0)), 'wrong_code');
      granted(await redeemCode(stage, account, 'b', sheet, 0));
      await takeEvents();
      const [letter] = lettersSent(account, 'recovery_used', ended);
      granted(await party.stop(null, { token: letter?.stop ?? '' }));
      assert.notEqual((await party.recoveryOf(account)).frozen, null);
      return seen.used === 1;
    },
  );
  t.diagnostic(summary);
});

test('a death while a link finishes leaves one permission', async (t) => {
  const summary = await atEachStep(
    'finish',
    async (signIn) => {
      await waitUntil(stage, await approved(stage, signIn));
      return finishToken(stage, signIn);
    },
    (signIn, token) => ({ name: 'finish', signIn, token }),
    async (signIn, token) => {
      const wasPermitted = await party.mayRecover(signIn);
      const other = signInOf(signIn.account, 'another browser');
      const answer = await party.finish(other, { token });
      if (wasPermitted) assert.equal(refusal(answer), 'link_expired');
      else granted(answer);
      assert.equal(await party.mayRecover(signIn), wasPermitted);
      assert.equal(await party.mayRecover(other), !wasPermitted);
      // Nobody is stuck: the person gets another link.
      const again = await finishToken(stage, signIn);
      granted(await party.finish(signIn, { token: again }));
      assert.equal(await party.mayRecover(other), false);
      return wasPermitted;
    },
  );
  t.diagnostic(summary);
});

test('a death between the letters and the hook loses no letter', async (t) => {
  let [lost, repeated] = [0, 0];
  const summary = await atEachStep(
    'approve',
    async (signIn) => {
      granted(await ask(stage, signIn));
      return secretIn(stage, signIn.account, 'recovery_asked', 'approve');
    },
    (_, token) => ({ name: 'approve', token }),
    async ({ account }, token, ended) => {
      const wasApproved = (await party.recoveryOf(account)).open !== null;
      const answer = await party.approve(null, { token });
      if (wasApproved) assert.equal(refusal(answer), 'link_expired');
      else granted(answer);
      await takeEvents();
      assert.equal(await countEvents(account, 'recovery_opened'), 1);
      const letters = lettersSent(account, 'recovery_opened', ended);
      if (wasApproved && ended.wasKilled && ended.events.length === 0) lost += 1;
      if (letters.length > 1) repeated += 1;
      // The wait ends, so the kit knows that the holder was told.
      const { open } = await party.recoveryOf(account);
      assert.ok(open !== null);
      await waitUntil(stage, new Date(open.ready));
      assert.equal((await party.recoveryOf(account)).open?.state, 'ready');
      // The first letter works too, although the event may have come again.
      granted(await party.stop(null, { token: letters[0]?.stop ?? '' }));
      assert.equal((await party.recoveryOf(account)).open, null);
      return wasApproved;
    },
  );
  t.diagnostic(`${summary}; letters lost ${lost}, sent again ${repeated}`);
  assert.ok(lost > 0, 'some processes died before their hook took the letters');
  assert.ok(repeated > 0, 'some processes died after their hook had taken them');
});
