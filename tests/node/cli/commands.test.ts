import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import type { Enrolment } from 'backup-codes';

import { fileOf } from '../interop/run.js';
import { COMMAND, run, temporaryFolder } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'backup-codes-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** The enrolment of two codes, with the label "Safe". */
const RECORD = join(folder, 'record.json');
await run(['generate', '--count', '2', '--label', 'Safe', '--record', RECORD]);

describe('one code through all commands', async () => {
  const path = await temporaryFolder();
  const record = path('record.json');
  let codes: string[];

  before(async () => {
    const { stdout } = await run([
      'generate',
      '--json',
      '--count',
      '4',
      '--record',
      record,
    ]);
    ({ codes } = JSON.parse(stdout) as { codes: string[] });
  });

  test("proof and verify find the code's position on the sheet", async () => {
    for (const [index, code] of codes.entries()) {
      const proof = await run(['proof', '--record', record], `${code.toLowerCase()}\n`);
      assert.equal(proof.exitCode, 0);
      assert.match(proof.stdout, /^[A-Za-z0-9_-]{43}\n$/);
      const verified = await run(['verify', '--record', record], proof.stdout);
      assert.equal(verified.exitCode, 0);
      assert.match(verified.stdout, new RegExp(`^code ${index + 1} of 4, set `));
    }
  });

  test('a code of another set gets no proof', async () => {
    const proof = await run(['proof', '--record', record], '0000-0000-0000-0000\n');
    assert.equal(proof.exitCode, 1);
    assert.equal(proof.stdout, '');
    assert.match(proof.stderr, /^error: no code of set [0-9A-Z]{4}-[0-9A-Z]{4}\n$/);
  });

  test('a record with a false format gets no proof', async () => {
    const file = path('lie.json');
    const enrolment = JSON.parse(await readFile(record, 'utf8')) as Enrolment;
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const format = { profile: 'custom', alphabet, symbols: 24, check: 0, group: 4 };
    const kdf = { name: 'hmac-sha256' };
    await writeFile(file, JSON.stringify({ ...enrolment, format, kdf }));
    const proof = await run(['proof', '--record', file], `${'1'.repeat(24)}\n`);
    assert.equal(proof.exitCode, 1);
    assert.equal(proof.stdout, '');
  });

  test('a proof from another set matches no code', async () => {
    const verified = await run(['verify', '--record', record], `${'A'.repeat(43)}\n`);
    assert.equal(verified.exitCode, 1);
    assert.match(verified.stdout, /^no code of set /);
  });

  test('a verifier is not accepted as a proof', async () => {
    const { verifiers } = JSON.parse(await readFile(record, 'utf8')) as {
      verifiers: string[];
    };
    const verified = await run(['verify', '--record', record], `${verifiers[0] ?? ''}\n`);
    assert.equal(verified.exitCode, 1);
  });

  test('a mistyped code gets no proof; the message gives the position but not the code', async () => {
    const [code = ''] = codes;
    const mistyped = (code.startsWith('0') ? '1' : '0') + code.slice(1);
    const { exitCode, stdout, stderr } = await run(
      ['proof', '--record', record],
      mistyped,
    );
    assert.equal(exitCode, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /check_failed.*symbol 1 /);
    for (const secret of [mistyped, code, code.slice(5)])
      assert.ok(!stderr.includes(secret));
  });

  test('inspect describes an enrolment in words', async () => {
    const { exitCode, stdout } = await run(['inspect', record]);
    assert.equal(exitCode, 0);
    assert.match(stdout, /^Codes +4$/m);
    assert.match(stdout, /^Entropy +70 bits per code: at least 64/m);
    assert.match(stdout, /^KDF +argon2id m=19456 t=2 p=1; 19 MiB per derivation$/m);
  });

  test('inspect describes each set of an import file', async () => {
    const file = path('import.json');
    const enrolment: unknown = JSON.parse(await readFile(record, 'utf8'));
    const enrolments = ['ada', 'bob'].map((account) => ({ account, enrolment }));
    await writeFile(file, JSON.stringify({ version: 1, enrolments }));
    const { exitCode, stdout } = await run(['inspect', file]);
    assert.equal(exitCode, 0);
    assert.match(stdout, /^Account +ada$/m);
    assert.match(stdout, /^Account +bob$/m);
  });

  test('a file that is not an enrolment is refused, with the field at fault', async () => {
    const file = path('broken.json');
    const enrolment = JSON.parse(await readFile(record, 'utf8')) as Record<
      string,
      unknown
    >;
    await writeFile(file, JSON.stringify({ ...enrolment, salt: 'AAAA' }));
    for (const args of [
      ['inspect', file],
      ['proof', '--record', file],
      ['verify', '--record', file],
    ]) {
      const { exitCode, stderr } = await run(args, 'whatever\n');
      assert.equal(exitCode, 2);
      assert.match(stderr, /salt: wrong_length.*16/);
    }
  });
});

describe('backup-codes read', () => {
  test('prints the canonical form of a code, however it is written', async () => {
    const { exitCode, stdout } = await run(['read'], ' bww9 b483_6gy7.p1eg \n');
    assert.equal(exitCode, 0);
    assert.equal(stdout, 'BWW9B4836GY7P1EG\n');
  });

  test('prints the problem, its position and a proposal, and exits with 1', async () => {
    const { exitCode, stdout, stderr } = await run(['read'], 'BWW9-B4O3-6GY7-P1EG\n');
    assert.equal(exitCode, 1);
    assert.equal(stderr, '');
    assert.match(stdout, /^check_failed: .*symbol 7 \(character 8 of what was typed\)$/m);
    assert.match(stdout, /^proposed: BWW9-B483-6GY7-P1EG$/m);
  });

  test('reads other profiles', async () => {
    const long = await run(['read', '--profile', 'long'], 'dvc9aqms2f9zrgqy3353nb3wy');
    assert.equal(long.stdout, 'DVC9AQMS2F9ZRGQY3353NB3WY\n');
    const numeric = await run(['read', '--profile', 'numeric'], '2136');
    assert.equal(numeric.exitCode, 1);
    assert.match(numeric.stdout, /^too_short: 4 symbols, but a code has 24$/m);
  });

  test('finds the only code in a line, a list or a sheet', async () => {
    for (const typed of [
      '1  [ ]  BWW9-B483-6GY7-P1EG\n',
      '1. bww9 b483 6gy7 p1eg',
      '"BWW9B4836GY7P1EG",\n',
      'Backup codes\n\nSet      K7Q2-9M3D\n\n  1  [ ]  BWW9-B483-6GY7-P1EG\n\nEach code\n',
    ]) {
      const { exitCode, stdout } = await run(['read'], typed);
      assert.equal(stdout, 'BWW9B4836GY7P1EG\n');
      assert.equal(exitCode, 0);
    }
  });

  test('says how many codes it found if there are several', async () => {
    const sheet = await run([
      'generate',
      '--count',
      '7',
      '--profile',
      'long',
      '--kdf',
      'hmac-sha256',
    ]);
    const { exitCode, stdout } = await run(['read', '--profile', 'long'], sheet.stdout);
    assert.equal(exitCode, 1);
    assert.equal(stdout, 'several_codes: 7 codes in the text; keep one of them\n');
  });

  test('tells an authenticator code from a backup code', async () => {
    const { exitCode, stdout } = await run(['read'], '123 456\n');
    assert.equal(exitCode, 1);
    assert.match(stdout, /^authenticator_code: six digits look like /);
  });

  test('prints nothing without input, and refuses endless input', async () => {
    assert.equal((await run(['read'], '')).exitCode, 2);
    const endless = await run(['read'], 'A'.repeat(100_000));
    assert.equal(endless.exitCode, 2);
    assert.match(endless.stderr, /more than 16384 characters/);
  });
});

describe('endless input', () => {
  const ENDLESS = '/dev/zero';

  test('the commands stop reading a file at the longest possible document', async () => {
    for (const [args, limit] of [
      [['inspect', ENDLESS], 4_194_304],
      [['proof', '--record', ENDLESS], 16_384],
      [['verify', '--record', ENDLESS], 16_384],
    ] as const) {
      const { exitCode, stderr } = await run(args);
      assert.equal(exitCode, 2);
      assert.match(stderr, new RegExp(`^error: /dev/zero: too_large: .*\\b${limit}\\b`));
    }
  });

  test('the commands stop reading standard input at its longest possible content', () => {
    for (const [command, limit] of [
      ['read', 16_384],
      ['proof --record "$1"', 16_384],
      ['verify --record "$1"', 1_000],
    ] as const) {
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', `"$0" "$2" ${command} < ${ENDLESS}`, process.execPath, RECORD, COMMAND],
        { encoding: 'utf8', timeout: 120_000 },
      );
      assert.equal(status, 2, stderr);
      assert.match(stderr, new RegExp(`more than ${limit} characters`));
    }
  });
});

describe('encodings of a file', async () => {
  const path = await temporaryFolder();
  const text = readFileSync(RECORD, 'utf8');

  test('a byte order mark before UTF-8 is ignored', async () => {
    await writeFile(path('marked.json'), `\uFEFF${text}`);
    const { exitCode, stdout } = await run(['inspect', path('marked.json')]);
    assert.equal(exitCode, 0);
    assert.match(stdout, /^Codes +2$/m);
  });

  const others: [string, Buffer][] = [
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['ISO 8859-1 or Windows-1252', Buffer.from(text.replace('Safe', 'Büro'), 'latin1')],
  ];
  for (const [name, bytes] of others) {
    test(`${name} (${bytes.subarray(0, 3).toString('hex')}) is named`, async () => {
      await writeFile(path('other.json'), bytes);
      const { exitCode, stderr } = await run(['inspect', path('other.json')]);
      assert.equal(exitCode, 2);
      assert.ok(
        stderr.includes(`not_utf8: it seems to be ${name}; save it as UTF-8`),
        stderr,
      );
    });
  }
});

describe('help', () => {
  test('--version prints only the version', async () => {
    const { exitCode, stdout, stderr } = await run(['--version']);
    assert.deepEqual([exitCode, stderr], [0, '']);
    const manifest = JSON.parse(readFileSync(fileOf('package.json'), 'utf8')) as {
      version: string;
    };
    assert.equal(stdout, `${manifest.version}\n`);
  });

  const SERVER = ['migrate', 'import', 'status', 'revoke', 'lift', 'rotate', 'retire'];
  const COMMANDS = [
    ...['generate', 'read', 'proof', 'verify', 'inspect', 'server'],
    ...SERVER.map((name) => `server ${name}`),
  ];
  for (const command of COMMANDS) {
    test(`${command} --help explains the command with examples`, async () => {
      const { exitCode, stdout } = await run([...command.split(' '), '--help']);
      assert.equal(exitCode, 0);
      assert.match(stdout, new RegExp(`^Usage: backup-codes ${command}`));
      const examples = examplesIn(stdout);
      assert.ok(examples.length > 0, stdout);
      for (const example of examples)
        assert.ok(example.includes(`backup-codes ${command}`));
      for (const line of stdout.split('\n')) assert.ok(line.length <= 100, line);
    });
  }

  test('the examples that need no server work when run in this order', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'backup-codes-'));
    let code = '';
    try {
      for (const command of ['generate', 'read', 'proof', 'verify', 'inspect']) {
        const { stdout } = await run([command, '--help']);
        for (const example of examplesIn(stdout)) {
          const typed = example.includes('numeric') ? '2136' : code;
          const script = `backup-codes() { "$0" "$CLI" "$@"; }; ${example}`;
          const { status, stdout: printed } = spawnSync(
            'bash',
            ['-c', script, process.execPath],
            {
              cwd: folder,
              input: `${typed}\n`,
              encoding: 'utf8',
              env: { ...process.env, CLI: COMMAND },
            },
          );
          assert.equal(status, typed === '2136' && command === 'read' ? 1 : 0, example);
          if (code === '') {
            code = /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(printed)?.[0] ?? '';
            await writeFile(join(folder, 'code.txt'), `${code}\n`);
          }
        }
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('without a command, the help is shown and the exit code is 2', async () => {
    const { exitCode, stderr } = await run([]);
    assert.equal(exitCode, 2);
    assert.match(stderr, /Commands:/);
  });
});

/** The command lines in the examples of a help text. */
function examplesIn(help: string): string[] {
  const [, after = ''] = help.split('\nExamples:\n');
  return Array.from(after.matchAll(/^ {2}\$ (.+)$/gm), ([, line = '']) => line);
}
