import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';

import type { BackupCodesModule, Result } from '../../../wasm/backup-codes.js';
import { observeModule } from './module-memory.js';

const FORMAT = { profile: 'long', alphabet: 'crockford32', symbols: 23, group: 5 };
const KDF = { name: 'hmac-sha256' } as const;

/** Every function that takes a handle. */
const USES: [string, (module: BackupCodesModule, set: number) => Result<unknown>][] = [
  ['code', (module, set) => module.code(set, 0)],
  ['claimEnrolment', (module, set) => module.claimEnrolment(set)],
  ['claimPhc', (module, set) => module.claimPhc(set)],
  ['wipeSet', (module, set) => module.wipeSet(set)],
  ['deleteSet', (module, set) => module.deleteSet(set)],
];

const REFUSED = { error: { code: 'no_such_set', field: 'set' } };

describe('handles of code sets', () => {
  let module: BackupCodesModule;
  let live: number;
  beforeEach(async () => {
    ({ module } = await observeModule());
    live = generate();
  });

  function generate(): number {
    const { value: set } = module.generateCodeSet(FORMAT, KDF, 2);
    assert.ok(set !== undefined);
    return set.handle;
  }

  for (const [name, use] of USES) {
    test(`${name} accepts a live handle and refuses a made-up one`, () => {
      for (const made of [0, -1, live + 1, live + 0.5, 2 ** 32 + live, 65_536, NaN]) {
        assert.deepEqual(use(module, made), REFUSED, `${made}`);
      }
      const asText = `set ${live}` as unknown as number;
      assert.deepEqual(use(module, asText), REFUSED);
      if (name !== 'claimPhc') assert.equal(use(module, live).error, undefined);
    });

    test(`${name} refuses the handle of a deleted set, also after a new set`, () => {
      assert.deepEqual(module.deleteSet(live), { value: null });
      assert.deepEqual(use(module, live), REFUSED);
      const next = generate();
      assert.notEqual(next, live);
      assert.deepEqual(use(module, live), REFUSED);
      assert.equal(module.code(next, 0).error, undefined);
    });
  }

  test('a set that is deleted twice is refused the second time, and no other is lost', () => {
    const other = generate();
    const code = module.code(other, 1);
    assert.deepEqual(module.deleteSet(live), { value: null });
    assert.deepEqual(module.deleteSet(live), REFUSED);
    assert.equal(code.error, undefined);
    assert.deepEqual(module.code(other, 1), code);
  });

  test('the handle of one module instance names nothing in another', async () => {
    const another = (await observeModule()).module;
    assert.deepEqual(another.code(live, 0), REFUSED);
  });
});
