// slow: scans the memory of the module
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';

import type { FormatObject, KdfObject, Result } from '../../../wasm/backup-codes.js';
import { observeModule, type ObservedModule } from './module-memory.js';

const LONG: FormatObject = {
  profile: 'long',
  alphabet: 'crockford32',
  symbols: 23,
  group: 5,
};

const KDFS: KdfObject[] = [
  { name: 'argon2id', m: 19_456, t: 2, p: 1 },
  { name: 'scrypt', n: 131_072, r: 8, p: 1 },
  { name: 'pbkdf2-sha256', iterations: 600_000 },
  { name: 'hmac-sha256' },
];

const OPTIONS = { maxMemory: 2 ** 30, maxWork: Infinity, hmacFormat: null };

function valueOf<T>(result: Result<T>): T {
  assert.ok(result.error === undefined);
  return result.value;
}

/** The forms in which parts of a code could stay behind. */
function tracesOfCode(code: Buffer): Record<string, Buffer> {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const values = Buffer.from(Array.from(code.toString(), (c) => alphabet.indexOf(c)));
  const traces: Record<string, Buffer> = { 'symbol values': values.subarray(0, 10) };
  for (const start of [0, 8, 16]) {
    traces[`symbols from ${start}`] = code.subarray(start, start + 8);
  }
  const key = code.subarray(0, 8);
  traces['symbols as words'] = swapped(key);
  // HMAC's inner and outer key (RFC 2104).
  for (const pad of [0x36, 0x5c]) {
    const padded = Buffer.from(key.map((byte) => byte ^ pad));
    traces[`symbols under pad ${pad}`] = padded;
    traces[`symbols under pad ${pad}, as words`] = swapped(padded);
  }
  return traces;
}

function tracesOfProof(proof: Buffer): Record<string, Buffer> {
  const traces: Record<string, Buffer> = {};
  for (const start of [0, 8, 16, 24]) {
    const piece = proof.subarray(start, start + 8);
    traces[`proof from ${start}`] = piece;
    traces[`proof from ${start}, as words`] = swapped(piece);
  }
  return traces;
}

/** The form in which SHA-256 keeps big-endian words in little-endian memory. */
function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap32();
}

/** The names of the traces found in memory. */
function found(observed: ObservedModule, traces: Record<string, Buffer>): string[] {
  return Object.entries(traces)
    .filter(([, bytes]) => observed.find(bytes).length > 0)
    .map(([name]) => name);
}

describe('secrets in the memory of the module', () => {
  let observed: ObservedModule;
  // Each test needs a new module. Memory never shrinks, so otherwise every scan would
  // search as much memory as the largest KDF takes.
  beforeEach(async () => {
    observed = await observeModule();
  });

  for (const kdf of KDFS) {
    test(`${kdf.name}: codes are in memory until they are wiped, then nothing is left`, () => {
      const { module } = observed;
      const { handle: set, salt } = valueOf(module.generateCodeSet(LONG, kdf, 3));
      const codes = [0, 1, 2].map((index) =>
        Buffer.from(valueOf(module.code(set, index))),
      );
      const proofs = codes.map((code) =>
        Buffer.from(valueOf(module.deriveProof(code, LONG, salt, kdf, OPTIONS))),
      );
      for (const code of codes) {
        readAndMisread(observed, code);
        valueOf(module.deriveVerifier(code, LONG, salt, kdf, OPTIONS));
      }
      for (const proof of proofs) {
        valueOf(module.verifierOf(proof));
        valueOf(module.positionOf(proof, Buffer.alloc(64)));
      }

      for (const code of codes) {
        assert.equal(observed.find(code).length, 1, 'the scan must find a code once');
      }
      module.wipeSet(set);
      for (const code of codes) assert.deepEqual(found(observed, tracesOfCode(code)), []);
      for (const proof of proofs) {
        assert.deepEqual(found(observed, tracesOfProof(proof)), []);
      }
      module.deleteSet(set);
    });
  }

  test('PHC strings: codes and hashes are gone after the wipe', () => {
    const { module } = observed;
    const [argon2id] = KDFS as [KdfObject];
    const { handle: set } = valueOf(module.generateCodeSet(LONG, argon2id, 2));
    const codes = [0, 1].map((index) => Buffer.from(valueOf(module.code(set, index))));
    const strings = codes.map((code) =>
      Buffer.from(valueOf(module.encodePhc(code, LONG, argon2id))),
    );
    module.wipeSet(set);
    for (const code of codes) assert.deepEqual(found(observed, tracesOfCode(code)), []);
    for (const phc of strings) {
      const base64 = phc.subarray(phc.lastIndexOf('$') + 1);
      const hash = Buffer.from(base64.toString(), 'base64');
      assert.deepEqual(observed.find(base64.subarray(0, 12)), []);
      assert.deepEqual(found(observed, tracesOfProof(hash)), []);
    }
    module.deleteSet(set);
  });

  test('a set deleted without wiping leaves nothing either', () => {
    const { module } = observed;
    const { handle: set } = valueOf(
      module.generateCodeSet(LONG, { name: 'hmac-sha256' }, 10),
    );
    const codes = Array.from({ length: 10 }, (_, index) =>
      Buffer.from(valueOf(module.code(set, index))),
    );
    for (const code of codes) assert.equal(observed.find(code).length, 1);
    module.deleteSet(set);
    for (const code of codes) assert.deepEqual(found(observed, tracesOfCode(code)), []);
  });
});

function readAndMisread({ module }: ObservedModule, code: Buffer): void {
  assert.equal(valueOf(module.readCode(code, LONG)).problem, '');
  const mistyped = Buffer.from(code);
  mistyped[3] = code[3] === 0x41 ? 0x42 : 0x41;
  assert.ok(valueOf(module.readCode(mistyped, LONG)).proposal);
}
