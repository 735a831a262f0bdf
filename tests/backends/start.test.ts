/** `web/examples/hosts/start`, as a stranger calls it. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { granted, signIn } from './person.js';
import { freePort, PROJECT } from './program.js';
import { isWanted } from './relays.js';

const skip = !isWanted('django');

test(
  'one command starts the service and a site, and Ctrl+C ends both',
  { skip },
  async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'backup-codes-start-'));
    t.after(() => {
      rmSync(folder, { recursive: true });
    });
    const [port, servicePort] = [await freePort(), await freePort()];
    const start = join(PROJECT, 'web/examples/hosts/start');
    const child = spawn(start, ['django', String(port)], {
      env: { ...process.env, DATA_FOLDER: folder, SERVICE_PORT: String(servicePort) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    t.after(() => child.kill('SIGTERM'));
    const ended = once(child, 'exit');
    let said = '';
    for await (const text of child.stdout.setEncoding('utf8')) {
      said += String(text);
      if (said.includes('Ctrl+C')) break;
    }
    const [origin = ''] = /http:\S+/.exec(said) ?? [];
    const person = await signIn(origin);
    granted('status', await person.get('/backup-codes/status'));
    assert.equal(statSync(join(folder, 'service-key')).mode & 0o777, 0o600);

    child.kill('SIGINT');
    assert.deepEqual(await ended, [130, null]);
    for (const one of [port, servicePort]) {
      await assert.rejects(fetch(`http://127.0.0.1:${one}`));
    }
  },
);
