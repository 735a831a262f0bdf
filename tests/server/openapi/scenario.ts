import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';

import { wait, activeSheet } from '../fixtures/party.js';
import { promised } from '../fixtures/promised.js';
import { makeSheet, verifierOf, type Sheet } from '../fixtures/sheet.js';
import { operations, type Operation } from './document.js';
import { unknownToken } from './recovery-scenario.js';
import {
  signedIn,
  signedInByCode,
  signingIn,
  type Received,
  type Sending,
  type Site,
} from './site.js';
import type { Caller } from './transport.js';

const WRONG = verifierOf(new Uint8Array(32));
const SUSPENDED_AT = 6;
const ATTEMPTS = {
  strangers: SUSPENDED_AT,
  browsers: SUSPENDED_AT,
  sessions: SUSPENDED_AT,
  reserve: 0,
};

/** Allows few sets and failures, so that the limits of both are near. */
export const POLICY = {
  activeSets: 2,
  inFlight: 2,
  attempts: ATTEMPTS,
  pendingPerHour: 8,
};

const typed = ({ enrolment: { set }, proofs }: Sheet, position = 0) => ({
  set,
  verifier: verifierOf(proofs[position] ?? ''),
});

const proofsOf = ({ enrolment: { set }, proofs }: Sheet, position = 0) => [
  { set, proof: proofs[position] ?? '' },
];

const wrongProofs = ({ enrolment: { set } }: Sheet) => [{ set, proof: WRONG }];

async function signInTokenOf(site: Site, caller: Caller): Promise<string> {
  return String((await site.send('challenge', caller)).body['signIn']);
}

/** Sends an operation, with changes, and checks the status. */
type SendOperation = (wanted: number, sent: Sending, as?: Caller) => Promise<void>;

/** Triggers, for every message, each refusal that has nothing to do with codes. */
export async function meetTheCommonRefusals(site: Site): Promise<void> {
  const posted = operations.filter(({ method }) => method === 'POST');
  await onEach(site, 'common', posted, async (operation, send, caller) => {
    await refuse(site, operation, send, caller);
    await send(415, { headers: { 'content-type': 'text/plain' } });
    await send(400, { raw: '{' });
    await send(413, { raw: JSON.stringify('x'.repeat(operation.maxBytes)) });
  });
}

/** Triggers what only a handler that browsers talk to answers. */
export async function meetTheBrowser(site: Site): Promise<void> {
  const account = 'browser';
  await onEach(site, account, operations, async (operation, send, caller) => {
    if (operation.responses.has(401)) {
      await send(500, { headers: { cookie: 'session=%; sign-in=%' } });
    }
    if (operation.method === 'GET') await refuse(site, operation, send, caller);
    else await send(403, { headers: { origin: 'https://example.com' } });
  });
  await site.send('status', signedIn(account), { method: 'GET' });
  const caller = signingIn(account);
  const sheet = await activeSheet(site, account);
  const signIn = await signInTokenOf(site, caller);
  const body = { signIn, proofs: proofsOf(sheet) };
  const { headers } = await site.send('redeem', caller, { body });
  assert.equal(headers.get('set-cookie'), 'session=made; HttpOnly');
}

async function onEach(
  site: Site,
  account: string,
  all: readonly Operation[],
  work: (operation: Operation, send: SendOperation, caller: Caller) => Promise<void>,
): Promise<void> {
  const sheet = await activeSheet(site, account);
  const { set } = sheet.enrolment;
  const caller = { ...signedIn(account), ...signingIn(account) };
  const signIn = await signInTokenOf(site, caller);
  const token = unknownToken(account);
  const bodies: Record<string, object> = {
    status: {},
    enrol: { enrolment: makeSheet().enrolment, replaces: null },
    confirm: { ...typed(sheet), confirmToken: null },
    check: typed(sheet),
    revoke: { set },
    challenge: {},
    redeem: { signIn, proofs: proofsOf(sheet) },
    explain: { signIn, proofs: proofsOf(sheet) },
    recover: { digits: null },
    approve: { token },
    finish: { token },
    stop: { token },
    dispute: {},
  };
  for (const operation of all) {
    const { message, method } = operation;
    const body = bodies[message];
    const send: SendOperation = async (wanted, sent, as = caller) => {
      const { status } = await site.send(message, as, { method, body, ...sent });
      assert.equal(status, wanted);
    };
    await work(operation, send, caller);
  }
}

async function refuse(
  site: Site,
  { message, responses }: Operation,
  send: SendOperation,
  caller: Caller,
): Promise<void> {
  const isOpen = !responses.has(401);
  if (!isOpen) await send(401, {}, {});
  site.outage.isDefect = true;
  await send(500, {});
  site.outage.isDefect = false;
  site.outage.on = true;
  await send(503, {});
  site.outage.on = false;
  // Withdrawing a set may wait, but it is never refused. Links belong to no sender.
  const isNeverBusy = message === 'revoke' || isOpen;
  if (!isNeverBusy) await whileBusy(site, caller, () => send(429, {}));
}

export async function meetEnrol(site: Site): Promise<void> {
  const account = 'enrol';
  const caller = signedIn(account);
  const first = await activeSheet(site, account);
  const enrol = (sheet: Sheet, replaces: string | null, as = caller) =>
    site.send('enrol', as, { body: { enrolment: sheet.enrolment, replaces } });
  await enrol(makeSheet(), null);
  await enrol(makeSheet(), null, signedIn(account, false));
  const byCode = signedInByCode(account);
  await enrol(makeSheet(), null, byCode);
  await site.send('revoke', byCode, { body: { set: first.enrolment.set } });
  const { holder } = await site.party.statusOf('somebody else');
  const body = { enrolment: makeSheet().enrolment, replaces: null };
  for (const from of [{ holder }, await site.party.statusOf(account)]) {
    await site.send('enrol', caller, { body: { ...body, holder: from.holder } });
  }
  await enrol(makeSheet(), 'K7Q29M3D');
  await enrol(first, null);
  const { set } = first.enrolment;
  await activeSheet(site, account);
  await enrol(makeSheet(), null);
  for (const as of [signedIn(account, false), caller]) {
    await site.send('revoke', as, { body: { set } });
  }
  await enrol(makeSheet(), set);
  await site.send('revoke', caller, { body: { set: 'K7Q29M3D' } });
  const phone = { session: { account, id: 'another session', steppedUp: true } };
  await enrol(makeSheet(), null);
  const { body: elsewhere } = await enrol(makeSheet(), null, phone);
  const stolen = { enrolment: makeSheet().enrolment, replaces: null };
  const discards = elsewhere['set'];
  await site.send('enrol', phone, { body: { ...stolen, discards } });
  await beginUntilThrottled(site);
  await site.send('status', caller);
  await site.send('status', caller, { body: { details: true } });
}

/** Enrols sets and withdraws them until the kit accepts neither. */
async function beginUntilThrottled(site: Site): Promise<void> {
  const caller = signedIn('begin again and again');
  const enrol = async (sheet: Sheet) =>
    site.send('enrol', caller, {
      body: { enrolment: sheet.enrolment, replaces: null },
    });
  const withdraw = ({ enrolment: { set } }: Sheet) =>
    site.send('revoke', caller, { body: { set } });
  for (let begun = 0; begun < POLICY.pendingPerHour; begun += 1) {
    const sheet = makeSheet();
    await enrol(sheet);
    await withdraw(sheet);
  }
  assert.equal((await enrol(makeSheet())).body['error'], 'throttled');
  const imported = makeSheet();
  const enrolments = [
    { account: 'begin again and again', enrolment: imported.enrolment },
  ];
  await site.party.importSets(JSON.stringify({ version: 1, enrolments }));
  assert.equal((await withdraw(imported)).body['error'], 'throttled');
}

export async function meetConfirm(site: Site): Promise<void> {
  const account = 'confirm';
  const caller = signedIn(account);
  const confirm = (body: object, as = caller) =>
    site.send('confirm', as, { body: { confirmToken: null, ...body } });
  const withdrawn = await activeSheet(site, account);
  await site.send('revoke', caller, { body: { set: withdrawn.enrolment.set } });
  await confirm(typed(withdrawn));
  await confirm({ ...typed(withdrawn), set: 'K7Q29M3D' });

  const { enrolment, ...sheet } = makeSheet();
  const imported = [makeSheet(), makeSheet()];
  const enrolments = imported.map((one) => ({ account, enrolment: one.enrolment }));
  await site.party.importSets(JSON.stringify({ version: 1, enrolments }));
  await site.send('enrol', caller, { body: { enrolment, replaces: null } });
  const pending = typed({ enrolment, ...sheet });
  await confirm(pending, signedIn(account, false));
  await confirm(typed(imported[0] ?? withdrawn), signedInByCode(account));
  for (const one of imported) await confirm(typed(one));
  await confirm(pending);
  await untilSuspended(site, () => confirm({ ...pending, verifier: WRONG }));
}

export async function meetCheck(site: Site): Promise<void> {
  const account = 'check';
  const caller = signedIn(account);
  const sheet = await activeSheet(site, account);
  const dead = await activeSheet(site, account);
  await site.send('revoke', caller, { body: { set: dead.enrolment.set } });
  const check = (body: object) => site.send('check', caller, { body });
  await check(typed(sheet));
  await check({ ...typed(dead), others: [typed(sheet)] });
  await check(typed(dead));
  await check({ ...typed(sheet), set: 'K7Q29M3D' });
  await untilSuspended(site, () => check({ ...typed(sheet), verifier: WRONG }));
}

export async function meetRedeem(site: Site): Promise<void> {
  const account = 'redeem';
  const caller = signingIn(account);
  const sheet = await activeSheet(site, account, { codes: 5 });
  const signIn = await signInTokenOf(site, caller);
  const redeem = (position: number) =>
    site.send('redeem', caller, { body: { signIn, proofs: proofsOf(sheet, position) } });
  await redeem(0);
  const other = signingIn(account, 'another sign-in');
  const otherSignIn = await signInTokenOf(site, other);
  const body = { signIn: otherSignIn, proofs: proofsOf(sheet) };
  await site.send('redeem', other, { body });
  for (const position of [1, 2, 3, 4]) {
    const next = signingIn(account, `sign-in ${position}`);
    const nextSignIn = await signInTokenOf(site, next);
    const nextBody = { signIn: nextSignIn, proofs: proofsOf(sheet, position) };
    await site.send('redeem', next, { body: nextBody });
  }
  // The set is spent and can no longer be withdrawn.
  await site.send('revoke', signedIn(account), { body: { set: sheet.enrolment.set } });
  const refused = await site.send('redeem', other, {
    body: { signIn: otherSignIn, proofs: wrongProofs(sheet) },
  });
  assert.equal((refused.body['retired'] as unknown[]).length, 1);
  for (const proofs of [proofsOf(sheet, 1), wrongProofs(sheet)]) {
    await site.send('explain', caller, { body: { signIn, proofs } });
  }
  for (let asked = 0; asked < 9; asked += 1) {
    await site.send('explain', caller, { body: { signIn, proofs: proofsOf(sheet) } });
  }
  await untilSuspended(site, () =>
    site.send('redeem', other, {
      body: { signIn: otherSignIn, proofs: wrongProofs(sheet) },
    }),
  );
  await site.send('challenge', caller);
  await site.send('challenge', caller, { body: { details: true } });
}

/** Fails until codes are locked. Each round fails twice, the second time too early. */
async function untilSuspended(site: Site, fail: () => Promise<Received>): Promise<void> {
  for (let failed = 0; failed < SUSPENDED_AT; failed += 1) {
    await fail();
    await fail();
    wait(site.clock, { seconds: 900 });
  }
  assert.equal((await fail()).body['error'], 'suspended');
}

/** Does something while an account has as many messages in flight as it may. */
async function whileBusy(site: Site, caller: Caller, work: () => Promise<void>) {
  const account = caller.session?.account ?? '';
  const { outage } = site;
  const gate = promised();
  outage.until = gate.promise;
  const held = ['one', 'two'].flatMap((id) => [
    site.send('status', { session: { account, id, steppedUp: false } }),
    site.send('challenge', { signIn: { account, id } }),
  ]);
  while (outage.waiting < held.length) await setImmediate();
  await work();
  outage.on = true;
  gate.resolve();
  for (const { status } of await Promise.all(held)) assert.equal(status, 503);
  outage.on = false;
}
