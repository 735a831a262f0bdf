import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wait } from '../fixtures/party.js';
import { makeSheet } from '../fixtures/sheet.js';
import { signedIn, signingIn } from '../openapi/site.js';
import {
  beginSignIn,
  outcome,
  person,
  redeem,
  rowsOf,
  typedCode,
  type GuardedSite,
} from './cast.js';

/** Tests in which somebody has what belongs to somebody else. */
export function testForeignThings(open: () => GuardedSite): void {
  test('no message finds a set of another account, even with all its codes', async () => {
    const site = open();
    const victim = await person(site, 'owner of sets');
    const { caller, signIn } = await person(site, 'reader of sets');
    const before = await rowsOf(site, victim.account);
    const say = (message: string, body: unknown) =>
      outcome(site, message, caller, { body });
    for (const sheet of [victim.active, victim.pending, victim.withdrawn]) {
      const { set } = sheet.enrolment;
      const typed = typedCode(sheet);
      const { enrolment } = makeSheet();
      assert.equal(await say('revoke', { set }), 'not_found');
      assert.equal(await say('check', typed), 'not_found');
      for (const confirmToken of [null, victim.confirmToken]) {
        assert.equal(await say('confirm', { ...typed, confirmToken }), 'not_found');
      }
      assert.equal(await say('enrol', { enrolment, replaces: set }), 'not_found');
      const proofs = [{ set, proof: sheet.proofs[0] }];
      assert.equal(await say('redeem', { signIn, proofs }), 'wrong_code');
      const explained = await site.send('explain', caller, { body: { signIn, proofs } });
      assert.deepEqual(explained.body, { match: null });
    }
    const status = await site.send('status', caller);
    const challenge = await site.send('challenge', caller);
    assert.ok(!status.text.includes(victim.active.enrolment.set));
    assert.ok(!challenge.text.includes(victim.active.enrolment.set));
    assert.deepEqual(await rowsOf(site, victim.account), before);
  });

  test('a set enrolled by two accounts is two separate sets', async () => {
    const site = open();
    const victim = await person(site, 'first owner');
    const { caller } = await person(site, 'second owner');
    const before = await rowsOf(site, victim.account);
    const { active } = victim;
    const body = { enrolment: active.enrolment, replaces: null };
    const enrolled = await site.send('enrol', caller, { body });
    assert.equal(enrolled.status, 201);
    const { confirmToken } = enrolled.body;
    const confirm = { ...typedCode(active), confirmToken };
    assert.equal(await outcome(site, 'confirm', caller, { body: confirm }), 'granted');
    const signIn = await beginSignIn(site, caller);
    assert.equal((await redeem(site, caller, signIn, active, 0)).status, 200);
    assert.deepEqual(await rowsOf(site, victim.account), before);
    const own = await redeem(site, victim.caller, victim.signIn, active, 0);
    assert.equal(own.status, 200);
  });

  test('a confirm token works only for its session and set, until it expires', async () => {
    const site = open();
    const { account, pending, confirmToken } = await person(site, 'holder of a token');
    const other = await person(site, 'other holder');
    const weak = signedIn(account, false);
    const elsewhere = { session: { account, id: 'stolen session', steppedUp: false } };
    const confirm = (token: string | null, caller = weak, sheet = pending) =>
      outcome(site, 'confirm', caller, {
        body: { ...typedCode(sheet), confirmToken: token },
      });
    assert.equal(await confirm(null), 'step_up_required');
    assert.equal(await confirm(other.confirmToken), 'step_up_required');
    assert.equal(await confirm('A'.repeat(43)), 'step_up_required');
    assert.equal(await confirm(confirmToken, elsewhere), 'step_up_required');
    assert.equal(
      await confirm(confirmToken, signedIn(other.account, false)),
      'not_found',
    );
    assert.equal(
      await confirm(confirmToken, signedIn(other.account, false), other.pending),
      'step_up_required',
    );
    wait(site.clock, { hours: 24 });
    assert.equal(await confirm(confirmToken), 'not_found');
    wait(site.clock, { seconds: -1 });
    assert.equal(await confirm(confirmToken), 'granted');
    assert.equal(await confirm(confirmToken), 'granted');
    wait(site.clock, { seconds: 1 });
    assert.equal(await confirm(confirmToken), 'step_up_required');
  });

  test('a session that is not stepped up stores, confirms and withdraws nothing', async () => {
    const site = open();
    const { account, active, pending } = await person(site, 'who left a session open');
    const before = await rowsOf(site, account);
    const weak = signedIn(account, false);
    const { set } = active.enrolment;
    for (const [message, body] of [
      ['enrol', { enrolment: makeSheet().enrolment, replaces: null }],
      ['enrol', { enrolment: pending.enrolment, replaces: set }],
      ['revoke', { set }],
    ] as const) {
      assert.equal(await outcome(site, message, weak, { body }), 'step_up_required');
    }
    assert.deepEqual(await rowsOf(site, account), before);
    const confirm = { ...typedCode(pending), confirmToken: null };
    const said = await outcome(site, 'confirm', weak, { body: confirm });
    assert.equal(said, 'step_up_required');
  });

  test("somebody else's verifier is a wrong code for one's own sets", async () => {
    const site = open();
    const victim = await person(site, 'whose verifiers are known');
    const { caller, active, pending } = await person(site, 'who knows verifiers');
    const { verifier } = typedCode(victim.active);
    for (const [message, { enrolment }, more] of [
      ['check', active, {}],
      ['confirm', pending, { confirmToken: null }],
    ] as const) {
      const body = { set: enrolment.set, verifier, ...more };
      const said = await site.send(message, caller, { body });
      assert.deepEqual(said.body, { error: 'wrong_code', retired: [] });
    }
  });

  test('a sign-in is useless without its own cookie', async () => {
    const site = open();
    const victim = await person(site, 'who signs in');
    const attacker = await person(site, 'who signs in too');
    const before = await rowsOf(site, victim.account);
    const { caller } = attacker;
    for (const signIn of [victim.signIn, 'A'.repeat(43), 'A'.repeat(22)]) {
      const proofs = [
        { set: attacker.active.enrolment.set, proof: attacker.active.proofs[0] },
      ];
      for (const message of ['redeem', 'explain']) {
        const body = { signIn, proofs };
        assert.equal(await outcome(site, message, caller, { body }), 'unauthorized');
        assert.equal(await outcome(site, message, {}, { body }), 'unauthorized');
      }
    }
    const later = signingIn(victim.account, 'another attempt');
    const said = await redeem(site, later, victim.signIn, victim.active, 0);
    assert.equal(said.body['error'], 'unauthorized');
    assert.deepEqual(await rowsOf(site, victim.account), before);
  });

  test("the attacker's own code does not finish the victim's sign-in", async () => {
    const site = open();
    const victim = await person(site, 'who is signed in as');
    const attacker = await person(site, 'who has a code');
    const before = await rowsOf(site, attacker.account);
    // The attacker knows the victim's password and so has a pending sign-in as the
    // victim.
    const { caller, signIn } = victim;
    const own = attacker.active;
    const said = await redeem(site, caller, signIn, own, 0);
    assert.equal(said.body['error'], 'wrong_code');
    const renamed = {
      ...own,
      enrolment: { ...own.enrolment, set: victim.active.enrolment.set },
    };
    const again = await redeem(site, caller, signIn, renamed, 0);
    assert.equal(again.body['error'], 'wrong_code');
    assert.deepEqual(await rowsOf(site, attacker.account), before);
  });

  test('a verifier redeems nothing, neither bare nor wrapped in another proof', async () => {
    const site = open();
    const { caller, signIn, active } = await person(site, 'whose database was read');
    const verifiers = active.enrolment.verifiers;
    const said = await redeem(site, caller, signIn, { ...active, proofs: verifiers }, 0);
    assert.equal(said.body['error'], 'wrong_code');
  });

  test('only its own sign-in gets the answer to a repeated redeem again', async () => {
    const site = open();
    const { account, caller, signIn, active } = await person(site, 'who is replayed');
    const first = await redeem(site, caller, signIn, active, 3);
    assert.equal(first.status, 200);
    const before = await rowsOf(site, account);
    const again = await redeem(site, caller, signIn, active, 3);
    assert.deepEqual(again.body, first.body);
    assert.deepEqual(await rowsOf(site, account), before);

    const other = signingIn(account, 'a recording of it');
    const otherSignIn = await beginSignIn(site, other);
    const replayed = await redeem(site, other, otherSignIn, active, 3);
    assert.equal(replayed.body['error'], 'already_used');
    wait(site.clock, { seconds: 301 });
    const late = await redeem(site, caller, signIn, active, 3);
    assert.equal(late.body['error'], 'unauthorized');
  });
}
