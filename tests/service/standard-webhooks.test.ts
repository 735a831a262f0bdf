/** Webhooks, checked by the library of Standard Webhooks, which shares no code with ours. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, beforeEach, test } from 'node:test';

import { Webhook, WebhookVerificationError } from 'standardwebhooks';

import { openRelyingParty, type RelyingParty } from 'backup-codes/server';

import { activeSheet, wait } from '../server/fixtures/party.js';
import { newPGlite } from '../server/fixtures/pglite.js';
import { deviceClock } from '../server/fixtures/sheet.js';
import { readSecrets, signedHeaders, webhookTo } from './fixtures/built.js';
import { startWebhookReceiver, type Posted } from './fixtures/webhook-receiver.js';

const clock = { now: new Date('2026-11-24T10:00:00Z') };
deviceClock.now = () => clock.now;
const receiver = await startWebhookReceiver();
const parties: RelyingParty[] = [];
after(async () => {
  for (const party of parties) await party.close();
  await receiver.close();
});
beforeEach(() => {
  receiver.posted.splice(0);
  receiver.answerWith(204);
});

function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/** A relying party whose events go to the receiver. */
async function partyWith(secret: string, delivered: boolean[] = []) {
  const address = { url: receiver.url, secrets: readSecrets(secret) };
  const party = await openRelyingParty({
    store: await newPGlite(),
    clock: () => clock.now,
    housekeepingSeconds: 0,
    onEvent: webhookTo(address, (isTaken) => void delivered.push(isTaken)),
  });
  parties.push(party);
  return party;
}

function first(posted: readonly Posted[]): Posted {
  const [one] = posted;
  assert.ok(one !== undefined, 'nothing was posted');
  return one;
}

interface Content {
  tenant: string;
  event: { id: string; account: string; kind: string };
}

function kindsOf(posted: readonly Posted[]): string[] {
  return posted.map(({ body }) => (JSON.parse(body) as Content).event.kind);
}

test('the library takes what the service posts', async () => {
  const secret = newSecret();
  const party = await partyWith(secret);
  await activeSheet({ party }, 'ada');
  await party.keepHouse();
  assert.deepEqual(kindsOf(receiver.posted), ['enrolled', 'confirmed']);
  for (const { headers, body } of receiver.posted) {
    const content = new Webhook(secret).verify(body, headers) as Content;
    assert.equal(content.tenant, 'default');
    assert.equal(content.event.account, 'ada');
    assert.equal(content.event.id, headers['webhook-id']);
  }
});

test('the library refuses another body, ID, time or secret', async () => {
  const secret = newSecret();
  const party = await partyWith(secret);
  await activeSheet({ party }, 'grace');
  await party.keepHouse();
  const { headers, body } = first(receiver.posted);
  const { 'webhook-id': id = '', 'webhook-timestamp': time = '' } = headers;
  const forged: [string, string, Record<string, string>][] = [
    [secret, body.replace('"enrolled"', '"revoked"'), headers],
    [secret, body, { ...headers, 'webhook-id': `${id}0` }],
    [secret, body, { ...headers, 'webhook-timestamp': String(Number(time) + 1) }],
    [newSecret(), body, headers],
  ];
  for (const [key, content, sent] of forged) {
    assert.throws(
      () => new Webhook(key).verify(content, sent),
      new WebhookVerificationError('No matching signature found'),
    );
  }
});

test('the library refuses a message of an hour ago, although its signature is right', () => {
  const secret = newSecret();
  const hourAgo = new Date(Date.now() - 3_600_000);
  const headers = signedHeaders(readSecrets(secret), '1.YWRh', '{}', hourAgo);
  assert.throws(
    () => new Webhook(secret).verify('{}', headers),
    new WebhookVerificationError('Message timestamp too old'),
  );
});

test('an event that the backend does not take is posted again, with the same ID', async () => {
  const secret = newSecret();
  const delivered: boolean[] = [];
  const party = await partyWith(secret, delivered);
  receiver.answerWith(503);
  await activeSheet({ party }, 'edsger');
  await party.keepHouse();
  const refused = first(receiver.posted);
  assert.deepEqual(new Set(kindsOf(receiver.posted)), new Set(['enrolled']));
  assert.ok(!delivered.includes(true));

  receiver.answerWith(204);
  receiver.posted.splice(0);
  wait(clock, { hours: 1 });
  await party.keepHouse();
  const again = first(receiver.posted);
  assert.equal(again.body, refused.body);
  assert.equal(again.headers['webhook-id'], refused.headers['webhook-id']);
  new Webhook(secret).verify(again.body, again.headers);
  assert.deepEqual(kindsOf(receiver.posted), ['enrolled', 'confirmed']);

  wait(clock, { hours: 1 });
  await party.keepHouse();
  assert.equal(receiver.posted.length, 2, 'an event that was taken came again');
});

test('while there are two secrets, the library takes a message with either', async () => {
  const [older, newer] = [newSecret(), newSecret()];
  const party = await partyWith(`${older},${newer}`);
  await activeSheet({ party }, 'barbara');
  await party.keepHouse();
  const { headers, body } = first(receiver.posted);
  for (const secret of [older, newer]) new Webhook(secret).verify(body, headers);
});
