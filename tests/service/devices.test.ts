import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { openTestService } from './fixtures/service.js';

const service = await openTestService();
after(() => service.close());

test('a name of a browser that was cut makes no browser known, and ends the waits', async () => {
  const path = '/v1/accounts/ada/signed-in-otherwise';
  const known = () =>
    service.store.query('select 1 as one from backup_codes.known_browsers', []);
  for (const device of ['', 'x'.repeat(21), 'x'.repeat(1_025)]) {
    const { status } = await service.ask('default', 'POST', path, { body: { device } });
    assert.equal(status, 200);
    assert.deepEqual(await known(), []);
  }
  const body = { device: 'x'.repeat(22) };
  assert.equal((await service.ask('default', 'POST', path, { body })).status, 200);
  assert.equal((await known()).length, 1);
});

test('an account without a name is refused, wherever it stands', async () => {
  const nobody = { account: '', id: 's1', steppedUp: false };
  for (const [path, body] of [
    ['/v1/messages/status', { session: nobody, message: {} }],
    ['/v1/overview', { accounts: ['ada', ''] }],
  ] as const) {
    const told = await service.ask('default', 'POST', path, { body });
    assert.equal(told.status, 400);
    assert.equal(told.body['error'], 'too_short');
    assert.equal(told.body['limit'], 1);
  }
});
