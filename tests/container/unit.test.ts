// slow: starts a machine with systemd
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { blocksOf } from '../readme/blocks.js';
import { readDocument } from '../readme/documents.js';
import { PATIENCE_MS } from '../runner/patience.js';
import { makeSheet } from '../server/fixtures/sheet.js';
import { backendOf, type Post } from './backend.js';
import { newPodman, PROJECT, type Ended, type Podman } from './podman.js';

/** A Debian with systemd and PostgreSQL. What a test changes in it is gone afterwards. */
const MACHINE = `${join(PROJECT, 'build/container/machine')}:O`;

/** systemd hands over secrets by mounts, which a container does not share by itself. */
const BOOT = 'mount --make-rshared / && exec /sbin/init';

const SOCKET = '/run/backup-codes/service.sock';

describe('the unit of the service, under systemd', () => {
  let podman: Podman;
  let machine: string;

  /** Runs a command as root in the machine. It may fail. */
  const end = (command: string): Promise<Ended> =>
    podman.end('exec', machine, '/bin/bash', '-c', command);

  /** Runs a command as root in the machine and returns what it prints. */
  async function run(command: string): Promise<string> {
    const { exitCode, stdout, stderr } = await end(command);
    assert.equal(exitCode, 0, `${command}: ${stderr}`);
    return stdout.trim();
  }

  async function until(isDone: () => Promise<boolean>, command: string): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (!(await isDone())) {
      if (Date.now() > deadline) assert.fail((await end(command)).stdout);
      await sleep(200);
    }
  }

  const keyOf = async () =>
    (await run('cat /etc/backup-codes/keys')).replace(/^\w+:/, '');

  before(async () => {
    podman = await newPodman('test-machine');
    machine = await podman.run(
      ...['run', '--detach', '--privileged', '--systemd', 'always', '--network', 'none'],
      ...['--ulimit', 'nofile=10000:10000', '--ulimit', 'nproc=10000:10000'],
      ...['--rootfs', MACHINE, '/bin/sh', '-c', BOOT],
    );
    const isUp = async () =>
      (await end('systemctl is-active --quiet postgresql@15-main')).exitCode === 0;
    await until(isUp, 'systemctl --failed; journalctl --lines 30');
  });

  after(() => podman.remove());

  test('the commands of the document install it, and it gets ready', async () => {
    const [, text = ''] = readDocument('docs/operations.md').split('### With systemd');
    const [block] = blocksOf(text);
    // The package is there, because the machine has no network.
    const commands = block?.code.replace(/^sudo npm install .*\n/, '') ?? '';
    assert.match(commands, /systemctl enable --now backup-codes/);
    await run(`set -e\n${commands}`);
    const isReady = async () =>
      (await end('curl --fail http://127.0.0.1:8788/health/ready')).exitCode === 0;
    await until(isReady, 'journalctl --unit backup-codes');
  });

  test("a code signs its holder in, through a socket that the site's user opens", async () => {
    const key = await keyOf();
    const post: Post = async (path, body) => {
      const printed = await run(
        `runuser -u www-data -- curl --silent --unix-socket ${SOCKET} \
          --header 'Authorization: Bearer ${key}' --header 'Content-Type: application/json' \
          --write-out '\\n%{http_code}' --data '${body}' http://localhost${path}`,
      );
      const [answer = '', status] = printed.split('\n');
      return {
        status: Number(status),
        body: JSON.parse(answer) as Record<string, unknown>,
      };
    };
    const backend = backendOf(post);
    const sheet = makeSheet();
    await backend.activate('ada', sheet);
    const right = await backend.signIn('ada', 'first', sheet, 3);
    assert.equal(right.status, 200, JSON.stringify(right.body));
  });

  test('no other user opens the socket, or reads the key', async () => {
    const connect = `curl --silent --unix-socket ${SOCKET} http://localhost/`;
    assert.equal((await end(`runuser -u www-data -- ${connect}`)).exitCode, 0);
    assert.equal((await end(`runuser -u nobody -- ${connect}`)).exitCode, 7);
    const copy = '/run/credentials/backup-codes.service/keys';
    for (const file of ['/etc/backup-codes/keys', copy]) {
      await run(`test -f ${file}`);
      assert.notEqual((await end(`runuser -u www-data -- cat ${file}`)).exitCode, 0);
    }
    const key = await keyOf();
    const told = await run('systemctl show backup-codes; journalctl --unit backup-codes');
    assert.match(told, /"event":"started"/);
    assert.ok(!told.includes(key));
  });

  test('it has no capability, fewer system calls, and nothing to write to', async () => {
    const id = await run('systemctl show --property MainPID --value backup-codes');
    const status = await run(`cat /proc/${id}/status`);
    for (const set of ['CapPrm', 'CapEff', 'CapBnd', 'CapAmb']) {
      assert.match(status, new RegExp(`^${set}:\t0+$`, 'm'));
    }
    assert.match(status, /^NoNewPrivs:\t1$/m);
    assert.match(status, /^Seccomp:\t2$/m);
    const inside = `nsenter --target ${id} --mount --setuid 0`;
    for (const folder of ['/', '/etc', '/var/lib', '/opt/backup-codes', '/home']) {
      const { stderr } = await end(`${inside} touch ${folder}/written`);
      assert.match(stderr, /Read-only file system|Permission denied/, folder);
    }
  });

  test('it waits for its database, and ends with 0 when it is stopped', async () => {
    await run('systemctl stop postgresql@15-main && systemctl restart backup-codes');
    const hasTried = async () =>
      Number(await run('systemctl show --property NRestarts --value backup-codes')) > 0;
    await until(hasTried, 'journalctl --unit backup-codes');
    await run('systemctl start postgresql@15-main');
    const isReady = async () =>
      (await end('curl --fail http://127.0.0.1:8788/health/ready')).exitCode === 0;
    await until(isReady, 'journalctl --unit backup-codes');
    await run('systemctl stop backup-codes');
    const result = await run(
      'systemctl show --property Result,ExecMainStatus backup-codes',
    );
    assert.deepEqual(result.split('\n').sort(), ['ExecMainStatus=0', 'Result=success']);
    assert.match(await run('journalctl --unit backup-codes'), /"event":"stopped"}/);
  });
});
