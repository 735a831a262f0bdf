import assert from 'node:assert/strict';
import { test } from 'node:test';

import { makeSheet } from '../fixtures/sheet.js';
import { operations } from '../openapi/document.js';
import { unknownToken } from '../openapi/recovery-scenario.js';
import { signingIn } from '../openapi/site.js';
import {
  beginSignIn,
  outcome,
  person,
  redeem,
  rowsOf,
  typedCode,
  type GuardedSite,
  type Person,
} from './cast.js';

const ACCOUNTS = 10_000;

/**
 * Gives ten thousand accounts the victim's set, with the same ID and three of its stored
 * verifiers. Some have no pepper, some are pending or expired. A query that forgot to
 * name the account would find them.
 */
async function fill({ store }: GuardedSite, { account, active }: Person): Promise<void> {
  const copied = (table: string) =>
    `insert into backup_codes.${table} select copy.*
     from backup_codes.${table} r, generate_series(1, ${ACCOUNTS}) n,
       jsonb_populate_record(r, jsonb_build_object('account', 'junk ' || n)) copy
     where r.account = $1`;
  await store.query(copied('accounts'), [account]);
  const { set } = active.enrolment;
  await store.query(`${copied('sets')} and r.set_id = $2`, [account, set]);
  await store.query(`${copied('codes')} and r.set_id = $2 and r.position < 3`, [
    account,
    set,
  ]);
  await store.script(
    `update backup_codes.sets set pepper = '{}' where account like 'junk %0';
     update backup_codes.sets
     set state = 'pending', confirmed_at = null, expires_at = '2026-01-01', pepper = '{}'
     where account like 'junk %3'`,
  );
}

/** Tests with ten thousand other accounts. */
export function testCrowds(open: () => GuardedSite): void {
  let victim: Person;

  test('every message finds its own account among ten thousand with the same set', async () => {
    const site = open();
    victim = await person(site, 'one of many');
    await fill(site, victim);
    const { caller, signIn, active, pending, confirmToken } = victim;
    const { set } = active.enrolment;
    const proofs = [{ set, proof: active.proofs[1] }];
    const bodies: Record<string, object> = {
      status: {},
      challenge: {},
      confirm: { ...typedCode(pending), confirmToken },
      check: typedCode(active),
      redeem: { signIn, proofs },
      explain: { signIn, proofs },
      revoke: { set: victim.withdrawn.enrolment.set },
      enrol: { enrolment: makeSheet().enrolment, replaces: set },
    };
    const token = unknownToken(victim.account);
    // This site does not recover accounts. tests/server/recovery has sites that do.
    const off: Record<string, object> = {
      recover: { digits: null },
      approve: { token },
      finish: { token },
      stop: { token },
      dispute: {},
    };
    const messages = new Set(operations.map(({ message }) => message));
    assert.deepEqual(Object.keys({ ...bodies, ...off }).sort(), [...messages].sort());
    for (const [message, body] of Object.entries(off)) {
      assert.equal(await outcome(site, message, caller, { body }), 'recovery_off');
    }
    for (const [message, body] of Object.entries(bodies)) {
      assert.equal(await outcome(site, message, caller, { body }), 'granted', message);
    }
    assert.equal((await site.party.statusOf(victim.account)).sets.length, 4);
    const [used] = await site.store.query<{ accounts: string[] }>(
      `select array_agg(distinct account) as accounts from backup_codes.codes
       where used_at is not null and set_id = $1 and position < 3`,
      [set],
    );
    assert.deepEqual(used?.accounts, [victim.account]);
  });

  test('a code that is spent here stays spent, even if other accounts have it unused', async () => {
    const site = open();
    const { account, active } = victim;
    const before = await rowsOf(site, account);
    const caller = signingIn(account, 'another sign-in');
    const signIn = await beginSignIn(site, caller);
    const said = await redeem(site, caller, signIn, active, 1);
    assert.equal(said.body['error'], 'already_used');
    const [, , ...others] = await rowsOf(site, account);
    assert.deepEqual(others, before.slice(2));
  });

  test("an account that shares the victim's set has none of the victim's other codes", async () => {
    const site = open();
    const caller = signingIn('junk 1');
    const signIn = await beginSignIn(site, caller);
    assert.equal((await redeem(site, caller, signIn, victim.active, 2)).status, 200);
    const next = signingIn('junk 1', 'the next sign-in');
    const nextSignIn = await beginSignIn(site, next);
    const said = await redeem(site, next, nextSignIn, victim.active, 5);
    assert.equal(said.body['error'], 'wrong_code');
  });

  test('housekeeping deletes expired sets of all of them', async () => {
    const site = open();
    await site.party.keepHouse();
    const [left] = await site.store.query<{ pending: number }>(
      `select count(*)::integer as pending from backup_codes.sets
       where state = 'pending' and account like 'junk %'`,
    );
    assert.equal(left?.pending, 0);
  });
}
