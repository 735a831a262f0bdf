// slow: starts the command many times
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { parseEnrolment } from 'backup-codes/protocol';

import { run, temporaryFolder } from './command.js';

const FAST = ['--profile', 'long', '--kdf', 'hmac-sha256'];
const CODE = /\b(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}\b/g;

describe('backup-codes generate', async () => {
  const path = await temporaryFolder();

  test('prints a sheet with the given details and ten numbered codes', async () => {
    const args = [
      '--service',
      'Postbox',
      '--account',
      'ada@example.org',
      '--label',
      'Safe',
    ];
    const { exitCode, stdout, stderr } = await run(['generate', ...args]);
    assert.equal(exitCode, 0);
    assert.match(stdout, /^Backup codes\nPostbox\n/);
    assert.match(stdout, /^Account +ada@example\.org$/m);
    assert.match(stdout, /^Name +Safe$/m);
    assert.match(stdout, /^Set +[0-9A-Z]{4}-[0-9A-Z]{4}$/m);
    assert.match(stdout, /^ +10 +\[ \] +[0-9A-Z-]{19} +used on _+$/m);
    assert.equal(stdout.match(CODE)?.length, 10);
    assert.match(stderr, /--record/);
    assert.doesNotMatch(stderr, CODE);
  });

  for (const option of ['--service', '--account', '--label']) {
    test(`${option} refuses text that could forge a line or hide something`, async () => {
      const hostile = '\u001b \r \n \u2028 \u202e \u200b \ufff9 \u{e0041}'.split(' ');
      for (const character of hostile) {
        const { exitCode, stdout, stderr } = await run([
          'generate',
          option,
          `Acme${character}Set  K7Q2-9M3D`,
        ]);
        assert.equal(exitCode, 2);
        assert.equal(stdout, '');
        assert.match(stderr, new RegExp(`^error: ${option}: not_printable: [ -~]+\n$`));
      }
    });
  }

  test('--service refuses text too long for a line of the sheet', async () => {
    const { exitCode, stderr } = await run(['generate', '--service', 'x'.repeat(65)]);
    assert.equal(exitCode, 2);
    assert.match(stderr, /^error: --service: too_long: .*64/);
  });

  test('--json prints codes and enrolment, and nothing on standard error', async () => {
    const { exitCode, stdout, stderr } = await run([
      'generate',
      '--json',
      '--count',
      '3',
    ]);
    assert.equal(exitCode, 0);
    assert.equal(stderr, '');
    const output = JSON.parse(stdout) as { codes: string[]; enrolment: unknown };
    assert.deepEqual(Object.keys(output), ['codes', 'enrolment']);
    assert.equal(output.codes.length, 3);
    assert.ok(parseEnrolment(JSON.stringify(output.enrolment)).ok);
  });

  test('--phc --json prints codes and PHC strings', async () => {
    const { stdout } = await run(['generate', '--phc', '--json', '--count', '2']);
    const output = JSON.parse(stdout) as { codes: string[]; phc: string[] };
    assert.deepEqual(Object.keys(output), ['codes', 'phc']);
    for (const phc of output.phc)
      assert.match(phc, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test('--record writes an enrolment that only its owner can read', async () => {
    const file = path('record.json');
    const { exitCode, stdout, stderr } = await run([
      'generate',
      ...FAST,
      '--record',
      file,
    ]);
    assert.equal(exitCode, 0);
    assert.equal(stderr, '');
    assert.match(stdout, /^Backup codes\n/);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.ok(parseEnrolment(await readFile(file, 'utf8')).ok);
  });

  test('an existing file is kept unless --force is given', async () => {
    const file = path('kept.json');
    await writeFile(file, 'mine');
    const refused = await run(['generate', ...FAST, '--record', file]);
    assert.equal(refused.exitCode, 2);
    assert.equal(refused.stdout, '');
    assert.match(refused.stderr, /--force/);
    assert.equal(await readFile(file, 'utf8'), 'mine');

    const forced = await run(['generate', ...FAST, '--record', file, '--force']);
    assert.equal(forced.exitCode, 0);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.ok(parseEnrolment(await readFile(file, 'utf8')).ok);
  });

  test('if the codes cannot be shown, no enrolment stays behind', async () => {
    const file = path('unseen.json');
    const command = new URL('../../../../../dist/web/cli/main.js', import.meta.url);
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', '"$@" > /dev/full', 'sh', process.execPath, fileURLToPath(command)].concat([
        'generate',
        ...FAST,
        '--record',
        file,
      ]),
      { encoding: 'utf8' },
    );
    assert.equal(status, 2);
    assert.match(stderr, /ENOSPC/);
    await assert.rejects(stat(file), { code: 'ENOENT' });
  });

  test('a missing folder is an error that contains nothing of the codes', async () => {
    const file = path('nowhere/record.json');
    const { exitCode, stdout, stderr } = await run([
      'generate',
      ...FAST,
      '--record',
      file,
    ]);
    assert.equal(exitCode, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^error: ENOENT: open/);
  });

  const refused: [string[], RegExp][] = [
    [['--count', '0'], /--count: too_low/],
    [['--count', '51'], /--count: too_high/],
    [['--count', 'ten'], /whole number/],
    [['--count', '-1'], /whole number/],
    [['--profile', 'short'], /standard, long, numeric, custom/],
    [['--profile', 'custom'], /--alphabet/],
    [['--symbols', '20'], /--profile custom/],
    [
      ['--profile', 'custom', '--alphabet', 'aa', '--symbols', '20'],
      /--alphabet: not_distinct/,
    ],
    [['--kdf', 'md5'], /argon2id/],
    [['--kdf', 'scrypt', '--m', '20000'], /--m: not a cost of scrypt/],
    [['--m', '19455'], /--m: too_low.*19456/],
    [['--kdf', 'hmac-sha256'], /entropy_too_low.*112/],
    [['--phc', '--kdf', 'pbkdf2-sha256'], /--kdf: not_one_of/],
    [['--phc=django', '--kdf', 'scrypt'], /--kdf: not_one_of/],
    [['--phc=laravel'], /django/],
    [['--label', 'x'.repeat(65)], /label: too_long/],
    [['--colour'], /unknown option/],
    [['a-code-on-the-command-line'], /too many arguments/],
  ];
  for (const [args, message] of refused) {
    test(`generate ${args.join(' ').slice(0, 40)} exits with 2 and says why`, async () => {
      const { exitCode, stdout, stderr } = await run(['generate', ...args]);
      assert.equal(exitCode, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
    });
  }
});
