/** The webhooks of the running service, checked by Python's library of Standard Webhooks. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { PATIENCE_MS } from '../runner/patience.js';
import { makeSheet } from '../server/fixtures/sheet.js';
import { readSecrets, signedHeaders } from '../service/fixtures/built.js';
import {
  startWebhookReceiver,
  type Posted,
  type WebhookReceiver,
} from '../service/fixtures/webhook-receiver.js';
import { BUILD, PROJECT } from './program.js';
import { installFromPyPI } from './pypi.js';
import { isWanted } from './relays.js';
import { startService, type Service } from './service.js';

const PYTHON = join(BUILD, 'webhooks/bin/python');
const SECRET = `whsec_${randomBytes(32).toString('base64')}`;

/** What the library makes of each: its content, or `null` if it refuses it. */
function contentsOf(posted: readonly (Posted & { secret: string })[]): unknown[] {
  const program = join(PROJECT, 'tests/backends/verify_webhooks.py');
  const answer = execFileSync(PYTHON, [program], { input: JSON.stringify(posted) });
  return JSON.parse(answer.toString()) as unknown[];
}

describe('webhooks', { skip: !isWanted('webhooks') }, () => {
  let receiver: WebhookReceiver;
  let service: Service;

  before(async () => {
    await installFromPyPI('webhooks', 'standardwebhooks==1.1.0');
    receiver = await startWebhookReceiver();
    service = await startService({ WEBHOOK_URL: receiver.url, WEBHOOK_SECRET: SECRET });
  });
  after(async () => {
    await service.close();
    await receiver.close();
  });

  test('Python’s library takes an event of the service, and refuses forged and old ones', async () => {
    const session = { account: 'ada', id: 'a session', steppedUp: 'factor' };
    const message = { enrolment: makeSheet().enrolment, replaces: null };
    const enrolled = await service.ask('POST', '/v1/messages/enrol', {
      session,
      message,
    });
    assert.equal(enrolled.status, 201, await enrolled.text());

    const deadline = Date.now() + PATIENCE_MS;
    while (receiver.posted.length === 0 && Date.now() < deadline) await sleep(50);
    const [right] = receiver.posted;
    assert.ok(right !== undefined, 'the service has posted no event');
    const { headers, body } = right;
    const hourAgo = new Date(Date.now() - 3_600_000);
    const id = headers['webhook-id'] ?? '';
    const old = signedHeaders(readSecrets(SECRET), id, body, hourAgo);

    const [content, ...refused] = contentsOf([
      { secret: SECRET, headers, body },
      { secret: SECRET, headers, body: body.replace('enrolled', 'revoked') },
      { secret: `whsec_${randomBytes(32).toString('base64')}`, headers, body },
      { secret: SECRET, headers: old, body },
    ]);
    assert.deepEqual(content, JSON.parse(body));
    assert.equal((content as { event: { kind: string } }).event.kind, 'enrolled');
    assert.deepEqual(refused, [null, null, null]);
  });
});
