import assert from 'node:assert/strict';
import { test } from 'node:test';

import type * as Generator from '../../../web/generator/index.js';
import type * as Proofs from '../../../web/elements/entry/proofs.js';

// The package does not export these modules, so the test imports the built files. The
// first one makes the generator run here.
const built = (name: string): Promise<unknown> =>
  import(new URL(`../../../../../dist/web/${name}.js`, import.meta.url).href);
const { openPool } = (await built('generator/node/index')) as typeof Generator;
const { deriveProofs } = (await built('elements/entry/proofs')) as typeof Proofs;

const CODE = '0'.repeat(25);

function setsWith(count: number, fields: object = {}): Proofs.Candidate[] {
  return Array.from({ length: count }, (_, index) => ({
    set: `K7Q29M3${index}`,
    format: {
      profile: 'long',
      alphabet: 'crockford32',
      symbols: 23,
      check: 2,
      group: 5,
    },
    kdf: { name: 'hmac-sha256' },
    salt: 'A'.repeat(22),
    ...fields,
  }));
}

test('proofs are derived for at most five sets', async () => {
  const pool = await openPool({ kdf: 'hmac-sha256', format: 'long' });
  const { signal } = new AbortController();
  try {
    assert.equal((await deriveProofs(CODE, setsWith(5), { pool, signal })).length, 5);
    await assert.rejects(deriveProofs(CODE, setsWith(6), { pool, signal }), {
      code: 'too_many',
      field: 'sets',
      limit: 5,
    });
  } finally {
    pool.end();
  }
});

test('only the page can name a custom format for a plain hash', async () => {
  const pool = await openPool({ kdf: 'hmac-sha256', format: 'long' });
  const { signal } = new AbortController();
  const hmacFormat = { alphabet: '0123456789abcdef', symbols: 28 };
  const format = { profile: 'custom', ...hmacFormat, check: 0, group: 7 };
  const sets = setsWith(1, { format });
  const code = '0'.repeat(28);
  try {
    await assert.rejects(deriveProofs(code, sets, { pool, signal }), {
      code: 'format_not_named',
      field: 'kdf.name',
    });
    const proofs = await deriveProofs(code, sets, { pool, signal, hmacFormat });
    assert.equal(proofs.length, 1);
  } finally {
    pool.end();
  }
});
