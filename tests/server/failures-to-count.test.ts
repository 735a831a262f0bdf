import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  openRelyingParty,
  StoreError,
  type Query,
  type Store,
} from 'backup-codes/server';

import { granted, refusal } from './fixtures/answers.js';
import { activeSheet } from './fixtures/party.js';
import { newPGlite } from './fixtures/pglite.js';
import { makeSheet } from './fixtures/sheet.js';

type Transaction = <T>(work: (transaction: Query) => Promise<T>) => Promise<T>;

/** What to do with one transaction instead of running it. */
type Step = (run: Transaction) => Transaction;

/**
 * A real store that follows a list of steps for its next transactions and then runs
 * normally.
 */
function scripted(store: Store): { store: Store; steps: Step[] } {
  const steps: Step[] = [];
  const transaction: Transaction = (work) => {
    const step = steps.shift() ?? ((run: Transaction) => run);
    return step(store.transaction)(work);
  };
  // Without `once`, everything is a transaction.
  const { query, script, close } = store;
  return { store: { query, script, transaction, close }, steps };
}

/** Runs all the work, then fails, so that it is rolled back. */
const fails: Step =
  (run) =>
  <T>(work: (transaction: Query) => Promise<T>) =>
    run<T>(async (transaction) => {
      await work(transaction);
      throw new StoreError('unavailable', '');
    });

function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

test('a failure reported while others are being counted is counted too', async (t) => {
  const real = await newPGlite();
  const { store, steps } = scripted(real);
  const party = await openRelyingParty({ store, housekeepingSeconds: 0 });
  t.after(() => party.close());
  await activeSheet({ party }, 'ada');
  const guess = async (id: string) => {
    const signIn = { account: 'ada', id };
    const { signIn: token } = granted(await party.challenge(signIn, {}));
    const { enrolment, proofs } = makeSheet();
    const proof = { set: enrolment.set, proof: proofs[0] ?? '' };
    return () => party.redeem(signIn, { signIn: token, proofs: [proof] });
  };
  const [guessSlowly, guessOwed, guessLast] = [
    await guess('slow'),
    await guess('owed'),
    await guess('third'),
  ];
  const [first, counted] = [gate(), gate()];
  const committed = gate();

  // The second guess fails while the first is still running. Its failure cannot be
  // counted yet.
  steps.push(
    (run) => async (work) => {
      await first.opened;
      return fails(run)(work);
    },
    fails,
    fails,
  );
  const slow = guessSlowly();
  while (steps.length > 2) await new Promise(setImmediate);
  assert.equal(refusal(await guessOwed()), 'unavailable');

  // The third guess counts that failure first. Meanwhile the first guess fails too.
  steps.push(
    (run) => async (work) => {
      const value = await run(work);
      committed.open();
      await counted.opened;
      return value;
    },
    fails,
  );
  const third = guessLast();
  await committed.opened;
  first.open();
  assert.equal(refusal(await slow), 'unavailable');
  counted.open();
  assert.equal(refusal(await third), 'wrong_code');

  const [row] = await real.query<{ failures: number }>(
    `select failures from backup_codes.shares where account = 'ada'`,
  );
  assert.equal(row?.failures, 3);
});
