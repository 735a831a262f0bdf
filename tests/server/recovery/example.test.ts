/** The example of docs/recovery.md, as a site runs it. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { granted } from '../fixtures/answers.js';
import { newPGlite } from '../fixtures/pglite.js';
import { MAILBOX, signInOf } from '../fixtures/recovery.js';
import { deviceClock, makeSheet, verifierOf } from '../fixtures/sheet.js';
import { openWithRecovery } from '../../../web/examples/recovery/site.js';

const clock = { now: new Date('2026-11-24T10:00:00Z') };
deviceClock.now = () => clock.now;
const mails: string[] = [];
const switched: string[] = [];
const party = await openWithRecovery(
  await newPGlite(),
  {
    origin: 'https://example.org',
    addressesOf: () => Promise.resolve([MAILBOX]),
    holderOf: (name) =>
      Promise.resolve({ name, language: 'en', timeZone: 'Europe/Zurich' }),
    send: (_, { text }) => Promise.resolve(void mails.push(text)),
    switchFactors: (account) => Promise.resolve(void switched.push(account)),
  },
  { clock: () => clock.now, housekeepingSeconds: 0 },
);
after(() => party.close());

/** The token behind the latest link to a page. */
function linkTo(page: string): string {
  const link = new RegExp(`https://example.org/recovery/${page}#(\\S+)`);
  const tokens = mails.flatMap((mail) => link.exec(mail)?.[1] ?? []);
  return tokens.at(-1) ?? '';
}

test('the example recovers an account, from asking to the new factor', async () => {
  const signIn = signInOf('ada');
  granted(await party.recover(signIn, { digits: null }));
  await party.keepHouse();
  const { ready } = granted(await party.approve(null, { token: linkTo('approve') }));
  await party.keepHouse();
  assert.notEqual(linkTo('stop'), '');
  clock.now = new Date(ready);
  await party.keepHouse();
  granted(await party.recover(signIn, { digits: null }));
  await party.keepHouse();
  granted(await party.finish(signIn, { token: linkTo('finish') }));
  assert.equal(await party.mayRecover(signIn), true);
  const { enrolment, proofs } = makeSheet();
  const request = { enrolment, replaces: null, recovery: true };
  const { confirmToken } = granted(await party.enrol(signIn, request));
  const verifier = verifierOf(proofs[0] ?? '');
  const { set } = enrolment;
  granted(await party.confirm(signIn, { set, verifier, confirmToken, recovery: true }));
  await party.keepHouse();
  assert.deepEqual(switched, ['ada']);
  assert.match(mails.at(-1) ?? '', /was recovered/);
  assert.ok(mails.every((mail) => !/[?&]\S*=/.test(mail)));
});
