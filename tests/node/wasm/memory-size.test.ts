import assert from 'node:assert/strict';
import { test } from 'node:test';

import { observeModule } from './module-memory.js';

const FORMAT = { profile: 'standard', alphabet: 'crockford32', symbols: 14, group: 4 };
const KDF = { name: 'argon2id', m: 19_456, t: 2, p: 1 } as const;
const OPTIONS = { maxMemory: 2 ** 30, maxWork: Infinity, hmacFormat: null };
const MIB = 2 ** 20;

test("an instance that never hashes, like a page's own, takes a megabyte", async () => {
  const observed = await observeModule();
  const { module } = observed;
  for (let sets = 0; sets < 20; sets += 1) {
    const { value: set } = module.generateCodeSet(FORMAT, KDF, 50);
    assert.ok(set !== undefined);
    module.deleteSet(set.handle);
  }
  assert.equal(module.selfTest().error, undefined);
  assert.equal(observed.size(), MIB);
});

test('hashing takes the memory of its KDF once and little more, however often it runs', async () => {
  const observed = await observeModule();
  const { module } = observed;
  for (let hashes = 0; hashes < 5; hashes += 1) {
    const code = new TextEncoder().encode('BWW9B4836GY7P1EG');
    const proof = module.deriveProof(code, FORMAT, new Uint8Array(16), KDF, OPTIONS);
    assert.equal(proof.error, undefined);
    assert.ok(observed.size() < KDF.m * 1024 + 2 * MIB, `${observed.size()} bytes`);
  }
});
