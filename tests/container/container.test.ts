// slow: builds an image
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { freePort } from '../server/fixtures/postgres.js';
import { makeSheet } from '../server/fixtures/sheet.js';
import { PATIENCE_MS } from '../runner/patience.js';
import { backendOf, postTo } from './backend.js';
import { startDatabase, type Database } from './database.js';
import { ended, newPodman, type Podman } from './podman.js';

const IMAGE = 'localhost/backup-codes:latest';

/** Limits that are no higher than those of this machine may be. */
const LIMITS = ['--ulimit', 'nofile=1024:1024', '--ulimit', 'nproc=1024:1024'];

/** No folder can be written, not even in memory, and the process has no rights. */
const LOCKED = [
  ...[
    '--read-only',
    '--read-only-tmpfs=false',
    '--cap-drop=all',
    '--security-opt',
    'no-new-privileges',
  ],
  ...['--log-driver', 'k8s-file', ...LIMITS],
];

const key = randomBytes(32).toString('base64url');
const pepper = randomBytes(32).toString('base64url');

describe('the container of the service', () => {
  let podman: Podman;
  let database: Database;
  let secrets: string;
  let container: string;
  let address: string;

  before(async () => {
    podman = await newPodman('test-image');
    const { exitCode, stderr } = await ended('scripts/container', podman.options);
    assert.equal(exitCode, 0, stderr);
    database = await startDatabase();
    secrets = join(podman.folder, 'secrets');
    await mkdir(secrets);
    const texts = {
      owner: database.ownerUrl,
      database: database.serviceUrl,
      keys: `default:${key}`,
      pepper: `p1:${pepper}`,
    };
    for (const [name, text] of Object.entries(texts)) {
      // The user in the container is another one. Nobody else can enter the folder above.
      await writeFile(join(secrets, name), `${text}\n`, { mode: 0o444 });
    }
  });

  after(async () => {
    await podman.remove();
    await database.stop();
  });

  /** The words for settings that stand in files. */
  function settings(files: Record<string, string>): string[] {
    const variables = Object.entries(files).flatMap(([variable, name]) => [
      '--env',
      `${variable}_FILE=/run/secrets/${name}`,
    ]);
    return ['--volume', `${secrets}:/run/secrets:ro`, ...variables];
  }

  /** What a program prints that Node.js runs in the container. */
  function printedBy(program: string): Promise<string> {
    return podman.run('exec', container, '/usr/bin/node', '--eval', program);
  }

  test('a container of the same image migrates the database, as its owner', async () => {
    const words = [...LOCKED, '--network=host', ...settings({ DATABASE_URL: 'owner' })];
    const printed = await podman.run('run', '--rm', ...words, IMAGE, 'server', 'migrate');
    assert.match(printed, /^0001\S*\.sql$/m);
    await database.grant();
  });

  test('it starts without any right, and its health check finds it healthy', async () => {
    const [port, opsPort] = [await freePort(), await freePort()];
    address = `http://127.0.0.1:${String(port)}`;
    container = await podman.run(
      ...['run', '--detach', ...LOCKED, '--network=host'],
      ...settings({
        DATABASE_URL: 'database',
        BACKUP_CODES_KEYS: 'keys',
        BACKUP_CODES_PEPPER: 'pepper',
      }),
      ...['--env', 'MIGRATE=no', '--env', `LISTEN=127.0.0.1:${String(port)}`],
      ...['--env', `OPS_LISTEN=127.0.0.1:${String(opsPort)}`, IMAGE],
    );
    // Where systemd does not run, podman checks only when it is told to.
    const deadline = Date.now() + PATIENCE_MS;
    while ((await podman.end('healthcheck', 'run', container)).exitCode !== 0) {
      if (Date.now() > deadline) assert.fail(await podman.run('logs', container));
      await sleep(200);
    }
    const format = '{{.State.Health.Status}}';
    assert.equal(await podman.run('inspect', container, '--format', format), 'healthy');
  });

  test('a code signs its holder in, once', async () => {
    const backend = backendOf(postTo(address, key));
    const sheet = makeSheet();
    await backend.activate('ada', sheet);
    const session = { account: 'ada', id: 'another session', steppedUp: false };
    const status = await backend.send('status', { session }, {});
    assert.match(JSON.stringify(status.body), /"state":"active".*"remaining":10/);
    const right = await backend.signIn('ada', 'first', sheet, 3);
    assert.equal(right.status, 200, JSON.stringify(right.body));
    const again = await backend.signIn('ada', 'second', sheet, 3);
    assert.equal(again.body['error'], 'already_used');
  });

  test('it is not root, has no capability, and can gain none', async () => {
    const status = await printedBy(
      "process.stdout.write(require('fs').readFileSync('/proc/1/status', 'utf8'))",
    );
    assert.match(status, /^Uid:\t65532\t65532\t65532\t65532$/m);
    assert.match(status, /^Gid:\t65532\t65532\t65532\t65532$/m);
    for (const set of ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb']) {
      assert.match(status, new RegExp(`^${set}:\t0+$`, 'm'));
    }
    assert.match(status, /^NoNewPrivs:\t1$/m);
  });

  test('its image has no shell', async () => {
    for (const shell of ['/bin/sh', '/bin/bash', '/bin/dash', '/bin/busybox']) {
      const { exitCode } = await podman.end('exec', container, shell, '-c', 'exit 0');
      assert.notEqual(exitCode, 0, shell);
    }
  });

  test('it has written no file, and cannot', async () => {
    const written = await printedBy(`
      const { writeFileSync } = require('fs');
      for (const folder of ['/', '/opt/backup-codes', '/etc', '/usr', '/var', '/run', '/tmp']) {
        try {
          writeFileSync(folder + '/written', '');
          console.log('wrote into', folder);
        } catch ({ code }) {
          if (code !== 'EROFS' && code !== 'EACCES') console.log(folder, code);
        }
      }
    `);
    assert.equal(written, '');
    const changed = (await podman.run('diff', container)).split('\n');
    // Podman lays these itself.
    const own = /^[AC] \/(dev|etc|proc|run|sys)(\/|$)/;
    assert.deepEqual(
      changed.filter((line) => line !== '' && !own.test(line)),
      [],
    );
  });

  test('neither its description nor its log holds a secret', async () => {
    const described = await podman.run('inspect', container);
    const { stdout, stderr } = await podman.end('logs', container);
    const logged = (stdout + stderr).trim().split('\n');
    assert.ok(described.includes('BACKUP_CODES_KEYS_FILE'), described);
    const events = logged.map((line) => (JSON.parse(line) as { event: string }).event);
    assert.deepEqual(events, ['started']);
    for (const text of [described, ...logged]) {
      for (const one of [key, pepper, database.password]) assert.ok(!text.includes(one));
    }
  });

  test('after SIGTERM it ends with 0 in the time that it has for that', async () => {
    await podman.run('stop', '--time', '20', container);
    const format = '{{.State.ExitCode}} {{.State.OOMKilled}}';
    // A process that podman had to kill has 137.
    assert.equal(await podman.run('inspect', container, '--format', format), '0 false');
    const { stdout, stderr } = await podman.end('logs', container);
    assert.match(stdout + stderr, /"event":"stopped"}\s*$/);
  });
});
