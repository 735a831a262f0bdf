import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { activeSheet, wait } from '../fixtures/party.js';
import { makeSheet, type Sheet } from '../fixtures/sheet.js';
import { signedIn, signingIn } from '../openapi/site.js';
import { beginSignIn, outcome, person, redeem, type GuardedSite } from './cast.js';

const NOW = new Date('2026-11-24T10:00:00Z');

const jump = fc
  .integer({ min: -400, max: 400 })
  .map((days) => ({ kind: 'jump', days }) as const);

const step = fc.oneof(
  jump,
  fc.record({
    kind: fc.constant('redeem'),
    sheet: fc.nat(1),
    position: fc.nat(4),
    signIn: fc.nat(2),
  }),
  fc.constantFrom({ kind: 'enrol' } as const, { kind: 'look' } as const),
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Tests with a clock that goes wrong. */
export function testClocks(open: () => GuardedSite): void {
  let played = 0;

  test('no jump of the clock lets a second sign-in use a code', async () => {
    const site = open();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        site.clock.now = NOW;
        played += 1;
        const account = `traveller ${played} of ${steps.length}`;
        const sheets = [
          await activeSheet(site, account, { codes: 5 }),
          await activeSheet(site, account, { codes: 5 }),
        ];
        const taken = new Map<string, number>();
        for (const one of steps) await play(site, account, sheets, one, taken);
      }),
      { numRuns: 8 },
    );
    site.clock.now = NOW;
  });

  test('a clock that is set back locks nobody out and revives no expired set', async () => {
    const site = open();
    const { account, caller, signIn, active, pending } = await person(site, 'set back');
    const wrong = { ...active, proofs: makeSheet().proofs };
    for (let failed = 0; failed < 5; failed += 1) {
      await redeem(site, caller, signIn, wrong, 0);
    }
    assert.equal((await redeem(site, caller, signIn, active, 0)).status, 429);
    wait(site.clock, { days: -30 });
    assert.equal((await redeem(site, caller, signIn, active, 0)).status, 200);

    wait(site.clock, { days: 32 });
    await site.party.keepHouse();
    wait(site.clock, { days: -32 });
    const body = { set: pending.enrolment.set };
    assert.equal(await outcome(site, 'revoke', signedIn(account), { body }), 'not_found');
    site.clock.now = NOW;
  });
}

async function play(
  site: GuardedSite,
  account: string,
  sheets: readonly Sheet[],
  step: Step,
  taken: Map<string, number>,
): Promise<void> {
  if (step.kind === 'jump') {
    wait(site.clock, step);
  } else if (step.kind === 'enrol') {
    const body = { enrolment: makeSheet().enrolment, replaces: null };
    assert.ok((await site.send('enrol', signedIn(account), { body })).status < 500);
  } else if (step.kind === 'look') {
    assert.equal((await site.send('status', signedIn(account))).status, 200);
    await site.party.keepHouse();
  } else {
    const sheet = sheets[step.sheet];
    assert.ok(sheet);
    const caller = signingIn(account, `attempt ${step.signIn}`);
    const signIn = await beginSignIn(site, caller);
    const { status } = await redeem(site, caller, signIn, sheet, step.position);
    // A sign-in that has spent a code is over.
    const isOver = [...taken.values()].includes(step.signIn);
    const refusals = isOver ? [401, 409, 429] : [409, 429];
    assert.ok(status === 200 || refusals.includes(status), String(status));
    if (status !== 200) return;
    const code = `${step.sheet}/${step.position}`;
    assert.equal(taken.get(code) ?? step.signIn, step.signIn);
    taken.set(code, step.signIn);
  }
}
