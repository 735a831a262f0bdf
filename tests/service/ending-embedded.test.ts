// slow: waits until a service has drained
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';

import { temporaryFolder } from '../node/cli/command.js';
import { startService } from './fixtures/process.js';

const place = await temporaryFolder();

test('with the embedded database it drains too, and leaves no socket', async () => {
  const socket = place('service.sock');
  const service = await startService({
    DATA_FOLDER: place('data'),
    LISTEN: `unix:${socket}`,
  });
  assert.ok(existsSync(socket));
  // Without a code, a signal has killed it.
  assert.equal(await service.end(), 0);
  assert.ok(!existsSync(socket));
});
