import assert from 'node:assert/strict';
import { test } from 'node:test';

import { makeSheet } from '../fixtures/sheet.js';
import {
  assertInternal,
  person,
  typedCode,
  type GuardedSite,
  type Person,
} from './cast.js';

/** Tests with a database that fails midway. */
export function testFaults(open: () => GuardedSite): void {
  for (const [name, harm, mend] of [
    [
      'refuses a row',
      'add constraint never check (left_after > 49) not valid',
      'drop constraint never',
    ],
    ['lost a column', 'rename verifier to lost', 'rename lost to verifier'],
  ] as const) {
    test(`a database that ${name} reveals nothing that was sent to it`, async () => {
      const site = await open().another();
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
