import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { after, test } from 'node:test';

import { COMMAND } from '../node/cli/command.js';

/** A database that takes connections and never answers. */
const database = createServer();
await once(database.listen(0, '127.0.0.1'), 'listening');
const { port } = database.address() as AddressInfo;
after(() => {
  database.close();
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`a service that still waits for its database ends with 0 after ${signal}`, async () => {
    const service = spawn(process.execPath, [COMMAND, 'server', 'serve'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DATABASE_URL: `postgresql://nobody@127.0.0.1:${String(port)}/nothing`,
        BACKUP_CODES_KEYS: `default:${randomBytes(32).toString('hex')}`,
        LISTEN: '127.0.0.1:0',
      },
    });
    const ended = once(service, 'exit');
    const [socket] = (await once(database, 'connection')) as [import('node:net').Socket];
    socket.on('error', () => undefined);
    service.kill(signal);
    // As the first process of a container it would be killed if it had no handler.
    assert.deepEqual(await ended, [0, null]);
  });
}
