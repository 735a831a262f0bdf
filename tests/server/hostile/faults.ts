import assert from 'node:assert/strict';
import { test } from 'node:test';

import { makeSheet } from '../fixtures/sheet.js';
import type { Received } from '../openapi/site.js';
import {
  openGuardedSite,
  person,
  redeem,
  typedCode,
  type GuardedSite,
  type Person,
} from './cast.js';

function assertInternal({ status, text }: Received): void {
  assert.deepEqual([status, text], [500, '{"error":"internal"}']);
}

/** Opens another host on the same store. It closes with the first one. */
type AnotherSite = (
  changes?: Parameters<typeof openGuardedSite>[1],
) => Promise<GuardedSite>;

/** Tests with a host or a database that fails midway. */
export function testFaults(open: () => GuardedSite): void {
  const another: AnotherSite = (changes) =>
    openGuardedSite(open().store, changes, open().secrets);
  const fault = new Error('out of order');
  const fail = (): never => {
    throw fault;
  };

  test('if the host throws, the answer is `internal` and nothing more', async () => {
    const { caller } = await person(open(), 'guest');
    for (const [name, message] of [
      ['session', 'status'],
      ['pendingSignIn', 'challenge'],
    ] as const) {
      const site = await another({ [name]: fail });
      assertInternal(await site.send(message, caller));
      assert.deepEqual(site.errors, [fault]);
    }
    const nobody = { session: { account: '', id: '', steppedUp: true } };
    const site = await another();
    const body = { set: 'K7Q29M3D' };
    assertInternal(await site.send('revoke', nobody, { body }));
    site.assertNothingTold();
  });

  test('a host that cannot create its session costs no code', async () => {
    const { caller, signIn, active } = await person(open(), 'guest without a session');
    for (const signedIn of [fail, () => ({ 'set-cookie': 'bad\nheader' })]) {
      const site = await another({ signedIn });
      assertInternal(await redeem(site, caller, signIn, active, 0));
      assert.equal(site.errors.length, 1);
      site.assertNothingTold();
    }
    assert.equal((await redeem(open(), caller, signIn, active, 0)).status, 200);
  });

  test("if the host's onError throws, the answer is `internal` too", async () => {
    const site = await another({ session: fail, onError: fail });
    assertInternal(await site.send('status', {}));
  });

  for (const [name, harm, mend] of [
    [
      'refuses a row',
      'add constraint never check (left_after > 49) not valid',
      'drop constraint never',
    ],
    ['lost a column', 'rename verifier to lost', 'rename lost to verifier'],
  ] as const) {
    test(`a database that ${name} reveals nothing that was sent to it`, async () => {
      const site = await another();
      const unlucky = await person(site, `unlucky where it ${name}`);
      const alter = (how: string) =>
        site.store.script(`alter table backup_codes.codes ${how}`);
      await alter(harm);
      try {
        assert.ok((await failuresOf(site, unlucky)) > 0);
      } finally {
        await alter(mend);
      }
      assert.ok(site.errors.length > 0);
      site.assertNothingTold();
    });
  }
}

/** Sends messages that hold secrets and counts the failed ones. */
async function failuresOf(
  site: GuardedSite,
  { caller, signIn, active, pending }: Person,
): Promise<number> {
  const next = makeSheet();
  site.secrets.ofSheet(next);
  const proofs = [{ set: active.enrolment.set, proof: active.proofs[0] }];
  const answers = [
    await site.send('confirm', caller, {
      body: { ...typedCode(pending), confirmToken: null },
    }),
    await site.send('check', caller, { body: typedCode(active) }),
    await site.send('redeem', caller, { body: { signIn, proofs } }),
    await site.send('explain', caller, { body: { signIn, proofs } }),
    await site.send('enrol', caller, {
      body: { enrolment: next.enrolment, replaces: null },
    }),
  ];
  const failed = answers.filter(({ status }) => status >= 500);
  failed.forEach(assertInternal);
  return failed.length;
}
