// slow: starts PHP and Java
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { Enrolment } from 'backup-codes/protocol';

import { readVectors, type ProofVector } from '../vectors/read-vectors.js';
import { startPostgres, type Postgres } from './fixtures/postgres.js';

// Compiled tests run from build/js/tests/server.
const EXAMPLES = new URL('../../../../web/examples/verify/', import.meta.url);

/** The trimmed output of a program. A test fails if its program is missing. */
function run(program: string, parameters: string[], input: string): string {
  try {
    const options = { input, encoding: 'utf8', stdio: 'pipe' } as const;
    return execFileSync(program, parameters, options).trim();
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing) assert.fail(`${program} is not installed, and this test needs it`);
    throw error;
  }
}

/** A set and the proofs of its codes. */
interface VectorSet {
  set: string;
  verifiers: string[];
  proofs: string[];
}

/** Fifty codes of a set whose KDF is HMAC. Deriving them needs none of our code. */
function fiftyCodes(): VectorSet {
  const { valid } = readVectors('enrolments') as {
    valid: { why: string; document: Enrolment; codes: string[] }[];
  };
  const vector = valid.find(({ why }) => why === 'fifty codes');
  assert.ok(vector);
  const { set, salt, kdf, verifiers } = vector.document;
  assert.equal(kdf.name, 'hmac-sha256');
  const key = Buffer.from(salt, 'base64url');
  const proofs = vector.codes.map((code) =>
    createHmac('sha256', key).update(code).digest('base64url'),
  );
  return { set, verifiers, proofs };
}

/** Codes of every KDF and format, treated as one set. */
function codesOfAllKinds(): VectorSet {
  const { proofs } = readVectors('proofs') as { proofs: ProofVector[] };
  const base64url = (hex: string) => Buffer.from(hex, 'hex').toString('base64url');
  return {
    set: 'K7Q29M3D',
    verifiers: proofs.map(({ verifierHex }) => base64url(verifierHex)),
    proofs: proofs.map(({ proofHex }) => base64url(proofHex)),
  };
}

const fifty = fiftyCodes();
const ofAllKinds = codesOfAllKinds();

/** Tests for every way to look up a proof. `none` means that no position matches. */
function findsCodes(positionOf: (proof: string, of: VectorSet) => string): void {
  test('a correct proof gives the position of its code', () => {
    for (const [set, position] of [
      [fifty, 0],
      [fifty, 49],
      [ofAllKinds, 7],
    ] as const) {
      assert.equal(positionOf(set.proofs[position] ?? '', set), String(position));
    }
  });

  test('a proof of another set gives none', () => {
    assert.equal(positionOf(ofAllKinds.proofs[0] ?? '', fifty), 'none');
  });

  test('a verifier is not accepted as a proof', () => {
    assert.equal(positionOf(fifty.verifiers[0] ?? '', fifty), 'none');
  });
}

describe('verification in a program', () => {
  const programs = [
    { file: 'verify.py', command: ['/usr/bin/python3'] },
    { file: 'verify.php', command: ['php'] },
    // Java compiles a program this short faster with its simplest compiler.
    { file: 'Verify.java', command: ['java', '-XX:TieredStopAtLevel=1'] },
  ];
  for (const { file, command } of programs) {
    describe(file, () => {
      const path = fileURLToPath(new URL(file, EXAMPLES));
      const [program = '', ...options] = command;
      const print = (lines: string[]) =>
        run(program, [...options, path], lines.map((line) => `${line}\n`).join(''));

      findsCodes((proof, { verifiers }) => print([proof, ...verifiers]));

      test('text that is not a proof gives none', () => {
        assert.equal(print(['AAAA', ...fifty.verifiers]), 'none');
      });
    });
  }
});

describe('verification in SQL', () => {
  const example = readFileSync(new URL('redeem.sql', EXAMPLES), 'utf8');
  const [table = '', statement = ''] = example.split(/^(?=prepare )/m);
  let postgres: Postgres;
  let database: string;
  before(async () => {
    postgres = await startPostgres();
    database = await postgres.newDatabase();
    psql(table);
    for (const { set, verifiers } of [fifty, ofAllKinds]) {
      const rows = verifiers.map(
        (verifier, position) => `('ada', '${set}', '\\x${hex(verifier)}', ${position})`,
      );
      psql(`insert into codes (account, set_id, verifier, position)
        values ${rows.join(', ')};`);
    }
  });
  after(() => postgres.stop());

  const hex = (base64url: string) => Buffer.from(base64url, 'base64url').toString('hex');
  const psql = (script: string) =>
    run('/usr/bin/psql', ['-X', '-qAt', '-v', 'ON_ERROR_STOP=1', database], script);
  const redeem = (proof: string, { set }: VectorSet, account = 'ada') => {
    return psql(`${statement} execute redeem ('${account}', '${set}', '${proof}');`);
  };

  findsCodes((proof, set) => redeem(proof, set) || 'none');

  test('a redeemed code gives no row again', () => {
    const proof = fifty.proofs[20] ?? '';
    assert.deepEqual([redeem(proof, fifty), redeem(proof, fifty)], ['20', '']);
  });

  test('text that is not base64 is an error', () => {
    assert.throws(() => redeem('AAAA', fifty), /base64/);
  });

  test('a code belongs to one account and one set', () => {
    const proof = fifty.proofs[21] ?? '';
    assert.equal(redeem(proof, fifty, 'bob'), '');
    assert.equal(redeem(proof, ofAllKinds), '');
    assert.equal(redeem(proof, fifty), '21');
  });
});
