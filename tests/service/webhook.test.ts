// slow: waits until a post has taken too long
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { after, test } from 'node:test';

import { openRelyingParty } from 'backup-codes/server';

import { activeSheet, wait } from '../server/fixtures/party.js';
import { newPGlite } from '../server/fixtures/pglite.js';
import { deviceClock, makeSheet } from '../server/fixtures/sheet.js';
import { promised } from '../server/fixtures/promised.js';
import { readSecrets, webhookTo } from './fixtures/built.js';
import { SECRET, startBackend, startReceiver, type Post } from './fixtures/receiver.js';

const closing: (() => unknown)[] = [];
after(async () => {
  for (const close of closing.reverse()) await close();
});

/** A relying party whose events go to an address, which may change. */
async function partyFor(given: string | (() => string)) {
  const clock = { now: new Date('2026-11-24T10:00:00Z') };
  deviceClock.now = () => clock.now;
  const deliveries: boolean[] = [];
  const errors: unknown[] = [];
  const secrets = readSecrets(SECRET);
  const urlNow = typeof given === 'string' ? () => given : given;
  const party = await openRelyingParty({
    store: await newPGlite(),
    clock: () => clock.now,
    housekeepingSeconds: 0,
    onEvent: (event) =>
      webhookTo({ url: urlNow(), secrets }, (isTaken) => {
        deliveries.push(isTaken);
      })(event),
    onError: (error) => {
      errors.push(error);
    },
  });
  closing.push(() => party.close());
  return { party, clock, deliveries, errors };
}

test('events are posted in order, and none before the last is taken', async () => {
  const posted: Post[] = [];
  let failures = 2;
  const backend = await startBackend(({ body }, response) => {
    posted.push(JSON.parse(body) as Post);
    failures -= 1;
    response.writeHead(failures >= 0 ? 500 : 200).end('{}');
  });
  closing.push(backend.close);
  const stage = await partyFor(backend.url);
  await activeSheet(stage, 'acme\u241fada');
  for (let round = 0; round < 4; round += 1) {
    await stage.party.keepHouse();
    wait(stage.clock, { hours: 1 });
  }
  assert.deepEqual(
    posted.map(({ tenant, event: { account, kind } }) => [tenant, account, kind]),
    [
      ['acme', 'ada', 'enrolled'],
      ['acme', 'ada', 'enrolled'],
      ['acme', 'ada', 'enrolled'],
      ['acme', 'ada', 'confirmed'],
    ],
  );
  const [first, second, third] = posted.map(({ event }) => event);
  assert.deepEqual([second, third], [first, first]);
  assert.deepEqual(stage.deliveries, [false, false, true, true]);
  const fields = stage.errors.map((error) => (error as { field?: string }).field);
  assert.deepEqual(fields, ['status 500', 'status 500']);
});

test('a redirect is not followed, because the signature is for one address', async () => {
  const thief = await startBackend((_, response) => {
    response.writeHead(204).end();
  });
  closing.push(thief.close);
  let status = 0;
  const backend = await startBackend((_, response) => {
    response.writeHead(status, { location: thief.url }).end();
  });
  closing.push(backend.close);
  const stage = await partyFor(backend.url);
  for (status of [301, 302, 307, 308]) {
    await activeSheet(stage, `ada ${String(status)}`);
    await stage.party.keepHouse();
  }
  assert.equal(backend.received.length, 4);
  assert.deepEqual(stage.deliveries, [false, false, false, false]);
  assert.deepEqual(thief.received, []);
});

test('the status alone says whether an event was taken, whatever follows it', async () => {
  const answers: ((response: ServerResponse) => void)[] = [
    (response) => void response.destroy(),
    (response) => {
      response.writeHead(200);
      response.write('x'.repeat(200_000));
    },
    (response) => {
      response.writeHead(200, { 'content-length': 10 });
      response.write('x', () => response.destroy());
    },
  ];
  let url = '';
  const stage = await partyFor(() => url);
  for (const [at, answer] of answers.entries()) {
    const backend = await startBackend((_, response) => {
      answer(response);
    });
    closing.push(backend.close);
    url = backend.url;
    await activeSheet(stage, `ada ${String(at)}`);
    await stage.party.keepHouse();
  }
  // Each account has two events, and the second waits for the first.
  assert.deepEqual(stage.deliveries, [false, true, true, true, true]);
});

test('a slow backend keeps no message waiting, and after ten seconds the event comes again', async () => {
  const gate = promised();
  let isSlow = true;
  const taken: string[] = [];
  const backend = await startReceiver(async ({ event }) => {
    if (isSlow) await gate.promise;
    taken.push(event.kind);
  });
  closing.push(backend.close);
  const stage = await partyFor(backend.url);
  const sheet = await activeSheet(stage, 'ada');
  const { ok } = await stage.party.check(
    { account: 'ada', id: 's', steppedUp: true },
    { set: sheet.enrolment.set, verifier: sheet.enrolment.verifiers[1] },
  );
  assert.ok(ok);
  assert.deepEqual(stage.deliveries, []);
  await stage.party.keepHouse();
  assert.deepEqual(stage.deliveries, [false]);
  isSlow = false;
  gate.resolve();
  wait(stage.clock, { hours: 1 });
  await stage.party.keepHouse();
  assert.deepEqual(taken.slice(-2), ['enrolled', 'confirmed']);
  assert.deepEqual(stage.deliveries, [false, true, true]);
});

test('no error of a delivery holds the address or the event', async () => {
  const stage = await partyFor('http://127.0.0.1:9/secret-path');
  await activeSheet(stage, 'ada@example.org');
  await stage.party.keepHouse();
  const [error] = stage.errors;
  assert.ok(error instanceof Error);
  const told = `${error.message}\n${error.stack ?? ''}\n${JSON.stringify(error)}`;
  for (const hidden of ['secret-path', 'ada@example.org', SECRET.slice(6, 30)]) {
    assert.ok(!told.includes(hidden));
  }
});

test('after the backend was away, one round of housekeeping posts what has waited', async () => {
  let isAway = true;
  const backend = await startBackend((_, response) => {
    response.writeHead(isAway ? 503 : 204).end();
  });
  closing.push(backend.close);
  const stage = await partyFor(backend.url);
  // More than one sweep finds.
  const accounts = Array.from({ length: 105 }, (_, at) => `ada ${String(at)}`);
  for (const account of accounts) {
    const session = { account, id: 's', steppedUp: true };
    const { enrolment } = makeSheet();
    assert.ok((await stage.party.enrol(session, { enrolment, replaces: null })).ok);
  }
  await stage.party.keepHouse();
  isAway = false;
  wait(stage.clock, { hours: 1 });
  stage.deliveries.length = 0;
  await stage.party.keepHouse();
  assert.deepEqual(
    stage.deliveries,
    accounts.map(() => true),
  );
});
