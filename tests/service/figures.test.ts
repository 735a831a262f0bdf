// slow: stops a PostgreSQL
import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { startPostgres } from '../server/fixtures/postgres.js';
import { newKey } from './fixtures/service.js';
import { startService } from './fixtures/process.js';

const postgres = await startPostgres();
const service = await startService({
  DATABASE_URL: await postgres.newDatabase(),
  OPS_LISTEN: '127.0.0.1:0',
});
after(async () => {
  await service.kill();
  await postgres.stop();
});

/** Asks for the status of an account, and returns the status code. */
async function askStatus(key = service.key): Promise<number> {
  const session = { account: 'ada', id: 'session of ada', steppedUp: false };
  const { status } = await fetch(`${service.url}/v1/messages/status`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ session, message: {} }),
  });
  return status;
}

async function figures(): Promise<string> {
  const response = await fetch(`${service.opsUrl}/metrics`);
  assert.equal(response.status, 200);
  assert.match(
    response.headers.get('content-type') ?? '',
    /^text\/plain; version=0\.0\.4/,
  );
  return response.text();
}

async function isReady(): Promise<boolean> {
  return (await fetch(`${service.opsUrl}/health/ready`)).status === 200;
}

test('the figures count messages by their answer, and requests without a key', async () => {
  assert.equal(await askStatus(), 200);
  assert.equal(await askStatus(newKey()), 401);
  const text = await figures();
  assert.match(text, /^backup_codes_messages_total\{message="status",answer="ok"\} 1$/m);
  assert.match(text, /^backup_codes_unknown_keys_total 1$/m);
  assert.match(text, /^backup_codes_events_due 0$/m);
  assert.ok(!text.includes('ada'));
});

test('without its database it lives, is not ready, and still has figures', async () => {
  assert.ok(await isReady());
  await postgres.kill();
  assert.equal(await askStatus(), 503);
  assert.equal((await fetch(`${service.opsUrl}/health/live`)).status, 200);
  assert.ok(!(await isReady()));
  const text = await figures();
  assert.match(
    text,
    /^backup_codes_messages_total\{message="status",answer="unavailable"\} 1$/m,
  );
  assert.match(text, /^backup_codes_events_oldest_due_seconds NaN$/im);
  await postgres.start();
  assert.equal(await askStatus(), 200);
  assert.ok(await isReady());
  assert.match(await figures(), /^backup_codes_events_oldest_due_seconds 0$/m);
});
