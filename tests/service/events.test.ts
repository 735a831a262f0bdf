import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { activeSheet, redeemCode, wait } from '../server/fixtures/party.js';
import { MAILBOX, recoveryOn, setAccount } from '../server/fixtures/recovery.js';
import { makeSheet } from '../server/fixtures/sheet.js';
import { accountsAt, readSecrets } from './fixtures/built.js';
import { SECRET } from './fixtures/receiver.js';
import { openTestService } from './fixtures/service.js';
import { sendersOf } from './fixtures/relay.js';

const service = await openTestService(recoveryOn());
after(() => service.close());

interface Taken {
  id: string;
  account: string;
  kind: string;
  letters?: { to: string; approve?: string; stop?: string }[];
}

async function take(options: object = {}): Promise<Taken[]> {
  const { status, body } = await service.ask('default', 'POST', '/v1/events/take', {
    body: options,
  });
  assert.equal(status, 200);
  return body['events'] as Taken[];
}

async function done(...ids: readonly string[]): Promise<void> {
  const { status } = await service.ask('default', 'POST', '/v1/events/done', {
    body: { ids },
  });
  assert.equal(status, 200);
}

/** Takes and ends events until none is due. */
async function takeAll(): Promise<Taken[]> {
  const all: Taken[] = [];
  for (;;) {
    const events = await take();
    if (events.length === 0) return all;
    all.push(...events);
    await done(...events.map(({ id }) => id));
  }
}

test('the events of an account come one by one, in order, each after the last is done', async () => {
  const sheet = await activeSheet(service, 'ada');
  assert.ok((await redeemCode(service, 'ada', 'a', sheet, 1)).ok);
  const kinds: string[] = [];
  for (let count = 0; count < 3; count += 1) {
    const [event, ...others] = await take();
    assert.ok(event);
    assert.deepEqual(others, []);
    assert.deepEqual(await take(), [], 'it is handed out once');
    kinds.push(event.kind);
    await done(event.id);
  }
  assert.deepEqual(kinds, ['enrolled', 'confirmed', 'used']);
  assert.deepEqual(await take(), []);
});

test('an event that is not done in its lease is handed out again, until it is done', async () => {
  await activeSheet(service, 'grace');
  const [first] = await take({ leaseSeconds: 300 });
  assert.ok(first);
  wait(service.clock, { seconds: 299 });
  assert.deepEqual(await take(), []);
  wait(service.clock, { seconds: 2 });
  const [second] = await take();
  assert.deepEqual(second, first, 'the same event, with the same ID');
  // Whoever was late has told the holder too, and may say so.
  await done(first.id);
  wait(service.clock, { days: 1 });
  const [next] = await take();
  assert.equal(next?.kind, 'confirmed');
  await done(next.id);
});

test('two backends that take at once never get the same event', async () => {
  const accounts = Array.from({ length: 12 }, (_, index) => `worker ${index}`);
  for (const account of accounts) await activeSheet(service, account);
  const taken = await Promise.all([take({ limit: 5 }), take({ limit: 5 }), take()]);
  const ids = taken.flat().map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  await done(...ids);
  const rest = await takeAll();
  assert.deepEqual(
    new Set([...taken.flat(), ...rest].map(({ account }) => account)),
    new Set(accounts),
  );
  assert.equal(ids.length + rest.length, 24);
});

test('IDs that no event has change nothing', async () => {
  await activeSheet(service, 'hedy');
  const [event] = await take();
  assert.ok(event);
  const [number = ''] = event.id.split('.');
  const other = Buffer.from('somebody else', 'utf8').toString('base64url');
  await done(`${number}.${other}`, `${Number(number) + 1}.${other}`, '7', number);
  wait(service.clock, { seconds: 61 });
  assert.deepEqual(await take(), [event]);
  await done(event.id, event.id);
  await takeAll();
});

test('the events of a forgotten account are gone', async () => {
  await activeSheet(service, 'forgotten');
  const [event] = await take();
  assert.ok(event);
  await service.ask('default', 'DELETE', '/v1/accounts/forgotten');
  await done(event.id);
  wait(service.clock, { days: 1 });
  assert.deepEqual(await take(), []);
});

test('no event holds a code or what is stored of it', async () => {
  const sheet = makeSheet();
  const session = {
    account: 'quiet',
    id: 's',
    steppedUp: true,
    startedAt: service.clock.now,
  };
  const { enrolment } = sheet;
  assert.ok((await service.party.enrol(session, { enrolment, replaces: null })).ok);
  const events = await takeAll();
  const text = JSON.stringify(events);
  assert.ok(text.includes(enrolment.set));
  for (const secret of [...sheet.proofs, ...enrolment.verifiers, enrolment.salt]) {
    assert.ok(!text.includes(secret));
  }
});

/** Asks for a recovery of an account and approves it. Returns when its wait ends. */
async function approveRecovery(account: string): Promise<Date> {
  const { pendingSignIn } = sendersOf({ signIn: { account, id: 'laptop' } });
  const firstFactor = { kind: 'password', resetAt: null, resetBy: null };
  const asked = await service.ask('default', 'POST', '/v1/messages/recover', {
    body: {
      pendingSignIn: { ...pendingSignIn, firstFactor },
      message: { digits: null },
    },
  });
  assert.equal(asked.status, 200, asked.text);
  const [event] = await take();
  assert.equal(event?.kind, 'recovery_asked');
  const letter = event.letters?.find(({ to }) => to === MAILBOX.id);
  await done(event.id);
  const approved = await service.ask('default', 'POST', '/v1/messages/approve', {
    body: { message: { token: letter?.approve } },
  });
  assert.equal(approved.status, 200, approved.text);
  return new Date(String(approved.body['ready']));
}

async function stateOf(account: string): Promise<unknown> {
  const { open } = await service.party.recoveryOf(account);
  return open?.state;
}

test('a wait ends only if the holder was told of the recovery, which `done` says', async () => {
  const ready = await approveRecovery('told');
  const [opened] = await take();
  assert.equal(opened?.kind, 'recovery_opened');
  assert.ok(opened.letters?.[0]?.stop);
  // Taken, but perhaps the backend has died with it.
  service.clock.now = new Date(ready.getTime() + 1_000);
  await service.party.keepHouse();
  assert.equal(await stateOf('told'), 'waiting');

  const [again] = await take();
  assert.equal(again?.id, opened.id);
  await done(again.id);
  await service.party.keepHouse();
  assert.equal(await stateOf('told'), 'waiting', 'the whole wait follows');
  const { open } = await service.party.recoveryOf('told');
  assert.ok(open);
  assert.ok(new Date(open.ready) > ready);
  service.clock.now = new Date(new Date(open.ready).getTime() + 1_000);
  await service.party.keepHouse();
  assert.equal(await stateOf('told'), 'ready');
  assert.deepEqual(service.errors, []);
});

test('an account whose addresses cannot be had keeps no event of another', async () => {
  await takeAll();
  const ready = await approveRecovery('unheard');
  assert.ok(ready);
  await activeSheet(service, 'other');
  const events = await take();
  assert.deepEqual(events.map(({ account }) => account).sort(), ['other', 'unheard']);
  // The unheard one first, so that the other comes after a failure.
  events.sort((one, other) => (one.account > other.account ? -1 : 1));
  const ids = events.map(({ id }) => id);
  setAccount('unheard', [{ ...MAILBOX, id: '' }]);
  const refused = await service.ask('default', 'POST', '/v1/events/done', {
    body: { ids },
  });
  assert.equal(refused.status, 500);
  wait(service.clock, { hours: 1 });
  // What is taken again and again is not due, but it is not done either.
  const waiting = await service.party.eventsDue();
  assert.ok(waiting.undoneSeconds >= 3_600, JSON.stringify(waiting));
  const later = await take();
  assert.deepEqual(
    later.map(({ account, kind }) => [account, kind]),
    [['other', 'confirmed']],
  );
  assert.equal(service.errors.splice(0).length, 2, 'of `done`, and of the letters');
  setAccount('unheard', [MAILBOX]);
  wait(service.clock, { hours: 1 });
  assert.ok((await takeAll()).some(({ id }) => ids.includes(id)));
});

test('a message that needs the addresses while the backend is away may be sent again', async () => {
  const { recovery, pepper } = recoveryOn();
  const accountOf = accountsAt({
    url: 'http://127.0.0.1:9/',
    secrets: readSecrets(SECRET),
  });
  const other = await openTestService({
    ...(pepper && { pepper }),
    recovery: { ...recovery, accountOf },
  });
  const firstFactor = { kind: 'password', resetAt: null, resetBy: null };
  const told = await other.ask('default', 'POST', '/v1/messages/recover', {
    body: {
      pendingSignIn: { account: 'ada', id: 'laptop', firstFactor },
      message: { digits: null },
    },
  });
  assert.deepEqual([told.status, told.body], [503, { error: 'unavailable' }]);
  await other.close();
});

test('with a webhook nobody takes events', async () => {
  const other = await openTestService({ hasWebhook: true });
  await activeSheet(other, 'ada');
  for (const body of [{}, { limit: 1 }]) {
    const told = await other.ask('default', 'POST', '/v1/events/take', { body });
    assert.deepEqual([told.status, told.body], [409, { error: 'events_go_to_webhook' }]);
  }
  await other.close();
});
