/** What administrators see and do, over HTTP. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { DEMO_PASSWORD } from '../../web/demo/accounts.js';
import { activeSheet, redeemCode } from '../server/fixtures/party.js';
import { deviceClock, makeSheet, type Sheet } from '../server/fixtures/sheet.js';
import { startDemo, type DemoSite } from './fixtures/site.js';

let site: DemoSite;
before(async () => {
  site = await startDemo();
  deviceClock.now = () => new Date(site.now());
});
after(() => site.close());

const FIREFOX = 'Firefox/140 (Linux)';

const post = (path: string, body: Record<string, string>, cookie = '') =>
  fetch(site.origin + path, {
    method: 'POST',
    headers: { origin: site.origin, cookie, 'user-agent': FIREFOX },
    body: new URLSearchParams(body),
    redirect: 'manual',
  });

const get = (path: string, cookie: string) =>
  fetch(site.origin + path, { headers: { cookie }, redirect: 'manual' });

const send = async (message: string, body: object, cookie: string) => {
  const answer = await fetch(`${site.origin}/backup-codes/${message}`, {
    method: 'POST',
    headers: {
      origin: site.origin,
      cookie,
      'content-type': 'application/json',
      'user-agent': FIREFOX,
    },
    body: JSON.stringify(body),
  });
  return { answer, value: (await answer.json()) as Record<string, unknown> };
};

const cookieOf = (answer: Response) =>
  (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';

const begin = async (name: string) =>
  cookieOf(await post('/sign-in', { name, password: DEMO_PASSWORD }));

async function signIn(name: string): Promise<string> {
  const code = await site.nextDigits(name);
  return cookieOf(await post('/second-step', { code }, await begin(name)));
}

const party = () => ({ party: site.codes.relyingParty });

/** Signs in with a code of a sheet. */
async function signInByCode(name: string, sheet: Sheet, at: number): Promise<string> {
  const cookie = await begin(name);
  const { value } = await send('challenge', {}, cookie);
  const proofs = [{ set: sheet.enrolment.set, proof: sheet.proofs[at] }];
  const redeemed = await send('redeem', { signIn: value['signIn'], proofs }, cookie);
  return cookieOf(redeemed.answer);
}

test('an account that lacks something is found, exported and reminded', async () => {
  const cookie = await signIn('grace');
  const sheet = await activeSheet(party(), 'ada', { codes: 5, label: '=1+1' });
  for (const at of [0, 1]) await redeemCode(party(), 'ada', `use ${at}`, sheet, at);
  const page = await (await get('/administration?show=low', cookie)).text();
  assert.match(page, /<section aria-label="ada">/);
  assert.doesNotMatch(page, /<section aria-label="office">/);
  assert.match(page, /Running out: 3 left\./);
  const list = await get('/administration/accounts.csv?show=low', cookie);
  assert.match(list.headers.get('content-disposition') ?? '', /low\.csv/);
  assert.equal(
    await list.text(),
    '"Account","Backup codes","Left","Sets"\r\n"ada","Running out: 3 left","3","\'=1+1"\r\n',
  );
  for (const time of ['once', 'again']) {
    const answer = await post('/administration/remind', { show: 'low' }, cookie);
    assert.match(await answer.text(), /Reminded ada\./, time);
  }
  const letters = site.mail
    .letters()
    .filter(({ subject }) => subject === 'A reminder about your backup codes');
  assert.deepEqual(
    letters.map(({ to }) => to),
    ['ada@postbox.example'],
  );
});

test('every act is recorded with its administrator', async () => {
  const cookie = await signIn('grace');
  const { enrolment } = await activeSheet(party(), 'office', { label: 'Lin' });
  await post('/administration/revoke', { account: 'office', set: enrolment.set }, cookie);
  const form = new FormData();
  const imported = makeSheet({ label: 'Sam' }).enrolment;
  const enrolments = [{ account: 'office', enrolment: imported }];
  const file = new Blob([JSON.stringify({ version: 1, enrolments })]);
  form.append('file', file, 'import.json');
  await fetch(`${site.origin}/administration/import`, {
    method: 'POST',
    headers: { origin: site.origin, cookie },
    body: form,
  });
  const kinds = site.journal.acts().map(({ actor, kind }) => `${actor} ${kind}`);
  assert.deepEqual(kinds.slice(0, 2), ['grace imported-set', 'grace removed-set']);
  const page = await (await get('/administration', cookie)).text();
  assert.match(page, /grace imported set \S+ for office\./);
  assert.match(page, /grace removed set \S+ of office\./);
  assert.match(page, /grace downloaded the accounts of the group “Few codes left”\./);
  assert.match(page, /grace reminded ada\./);
  assert.match(page, /Prepared by grace/);
  await site.codes.relyingParty.keepHouse();
  const letter = site.mail.letters().find(({ text }) => text.includes('By: grace'));
  assert.ok(letter !== undefined);
});

test('holders see the same history of their own account', async () => {
  const page = await (await get('/account', await signIn('office'))).text();
  assert.match(page, /grace, administrator\s+<\/span>\s+Removed set .* \(Lin\)\./);
  assert.match(page, /Imported set .* \(Sam\)\./);
});

test('a code is one letter, which says from where and how many are left', async () => {
  const sheet = await activeSheet(party(), 'office', { codes: 5, label: 'Lin' });
  for (const at of [0, 1]) await signInByCode('office', sheet, at);
  await site.codes.relyingParty.keepHouse();
  const letters = site.mail
    .letters()
    .filter(({ to, text }) => to.startsWith('office') && text.includes('code 2 of set'));
  assert.equal(letters.length, 1);
  assert.match(letters[0]?.text ?? '', /3 of 5 codes are left\.\nGet new codes before/);
  assert.match(letters[0]?.text ?? '', /^From: Firefox \(Linux\)$/m);
});

test('a code gets into the account and renews its set, but not into administration', async () => {
  const sheet = await activeSheet(party(), 'grace');
  const cookie = await signInByCode('grace', sheet, 0);
  const status = await send('status', { details: true }, cookie);
  assert.equal(status.value['steppedUp'], 'code');
  const { enrolment } = makeSheet();
  const adds = await send('enrol', { enrolment, replaces: null }, cookie);
  assert.equal(adds.value['error'], 'factor_required');
  const { set } = sheet.enrolment;
  const replaces = await send('enrol', { enrolment, replaces: set }, cookie);
  assert.equal(replaces.answer.status, 201);
  const lifts = await post('/administration/lift', { account: 'ada' }, cookie);
  assert.equal(lifts.status, 403);
  const code = await site.nextDigits('grace');
  assert.equal((await post('/administration/step-up', { code }, cookie)).status, 303);
  assert.equal(
    (await post('/administration/lift', { account: 'ada' }, cookie)).status,
    303,
  );
});

test('a code steps up inside a session, after the password', async () => {
  const sheet = await activeSheet(party(), 'ada');
  const cookie = await signIn('ada');
  site.pass(1_000);
  assert.equal((await send('challenge', {}, cookie)).answer.status, 401);
  const wrong = await post('/step-up/by-code', { password: 'wrong' }, cookie);
  assert.equal(wrong.status, 403);
  const right = await post('/step-up/by-code', { password: DEMO_PASSWORD }, cookie);
  assert.equal(right.status, 204);
  const { value } = await send('challenge', {}, cookie);
  const { set } = sheet.enrolment;
  const redeem = () =>
    send(
      'redeem',
      { signIn: value['signIn'], proofs: [{ set, proof: sheet.proofs[0] }] },
      cookie,
    );
  assert.equal((await redeem()).answer.status, 200);
  // The same answer again, if the first was lost, and no other session.
  const again = await redeem();
  assert.equal(again.answer.headers.get('set-cookie'), null);
  const status = await send('status', { details: true }, cookie);
  assert.equal(status.value['steppedUp'], 'code');
});
