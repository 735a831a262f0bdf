import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { describe, test } from 'node:test';
import type { Worker } from 'node:worker_threads';

import {
  deriveProof,
  encodeBase64url,
  generateCodeSet,
  openPool,
  toEnrolment,
  verifierOf,
  type KdfChoice,
  type PoolOptions,
} from 'backup-codes';

import { refusedWith } from './refusal.js';
import { PATIENCE_MS } from '../../runner/patience.js';

const CORES = availableParallelism();

/** Workers in this process that have not exited. */
let live = 0;
process.on('worker', (worker: Worker) => {
  live += 1;
  worker.once('exit', () => (live -= 1));
});

async function untilLive(most: number): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (live > most) {
    assert.ok(Date.now() < deadline, `${live} workers live`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test('workers are counted', async () => {
  const pool = await openPool({ codes: 1 });
  await toEnrolment(await generateCodeSet({ count: 1 }), { pool });
  assert.equal(live, 1);
  pool.end();
  await untilLive(0);
});

describe('the size of a pool', () => {
  const argon2id = (m: number): KdfChoice => ({ name: 'argon2id', m, t: 2, p: 1 });
  const sizes: [PoolOptions, number][] = [
    [{}, Math.min(CORES, 13)],
    [{ codes: 1 }, 1],
    // 128 MiB for each code, then 256 MiB, then more than a pool may take in total.
    [{ kdf: 'scrypt' }, Math.min(CORES, 2)],
    [{ kdf: argon2id(131_073) }, 1],
    [{ kdf: argon2id(524_288) }, 1],
    [{ kdf: 'pbkdf2-sha256' }, Math.min(CORES, 50)],
    // Costs less than starting a worker.
    [{ kdf: 'hmac-sha256', format: 'long' }, 0],
  ];
  for (const [options, size] of sizes) {
    test(`for ${JSON.stringify(options)} is ${size} on ${CORES} cores`, async () => {
      const pool = await openPool(options);
      assert.equal(pool.size, size);
      pool.end();
    });
  }
});

test('a pool hashes several sets and derives proofs exactly as this thread does', async () => {
  const pool = await openPool();
  for (const count of [1, 5]) {
    const set = await generateCodeSet({ count });
    const enrolment = await toEnrolment(set, { pool });
    for (const [index, code] of set.codes().entries()) {
      const proof = await deriveProof(code, enrolment, { pool });
      assert.deepEqual(proof, await deriveProof(code, enrolment));
      const verifier = encodeBase64url(await verifierOf(proof));
      assert.equal(verifier, enrolment.verifiers[index]);
    }
  }
  pool.end();
});

test('a pool uses fewer workers for a set that needs more memory than expected', async () => {
  const pool = await openPool();
  const set = await generateCodeSet({ count: 4 });
  await toEnrolment(set, { pool });
  assert.equal(live, Math.min(CORES, 4));
  const kdf = { name: 'argon2id', m: 131_073, t: 1, p: 1 } as const;
  const costly = await generateCodeSet({ count: 2, kdf });
  await toEnrolment(costly, { pool });
  await untilLive(1);
  pool.end();
  await untilLive(0);
});

test('a pool passes on a refusal of the module', async () => {
  const pool = await openPool();
  const set = await generateCodeSet({ count: 1 });
  const [code = ''] = set.codes();
  const enrolment = await toEnrolment(set, { pool });
  await assert.rejects(
    deriveProof(code, enrolment, { pool, maxMemory: 1_024 }),
    refusedWith({ code: 'too_high', field: 'kdf.m', limit: 1 }),
  );
  set.wipe();
  await assert.rejects(
    toEnrolment(set, { pool }),
    refusedWith({ code: 'wiped', field: 'set' }),
  );
  pool.end();
});

test('hashing without a pool leaves no worker behind', async () => {
  await toEnrolment(await generateCodeSet({ count: 4 }));
  await untilLive(0);
});

test('an abort ends the workers at any time', async () => {
  const set = await generateCodeSet({ count: 6 });
  const reason = new Error('changed my mind');
  for (const atProgress of [0, 1, 5]) {
    const abort = new AbortController();
    const told: number[] = [];
    const hashing = toEnrolment(set, {
      signal: abort.signal,
      onProgress: (done) => {
        told.push(done);
        if (done === atProgress) abort.abort(reason);
      },
    });
    await assert.rejects(hashing, reason);
    const heard = told.length;
    await untilLive(0);
    assert.equal(told.length, heard);
  }
  // The abort comes while its workers start.
  const hashing = toEnrolment(set, { signal: AbortSignal.timeout(1) });
  await assert.rejects(hashing, { name: 'TimeoutError' });
  await untilLive(0);
});

test('hashing fifty codes causes no warning from Node.js', async () => {
  const warnings: string[] = [];
  const onWarning = ({ name }: Error) => warnings.push(name);
  process.on('warning', onWarning);
  const { signal } = new AbortController();
  await toEnrolment(await generateCodeSet({ count: 50 }), { signal });
  process.off('warning', onWarning);
  assert.deepEqual(warnings, []);
});

test('a pool keeps working after an abort', async () => {
  const pool = await openPool({ codes: 2 });
  const set = await generateCodeSet({ count: 6 });
  const abort = new AbortController();
  const hashing = toEnrolment(set, {
    pool,
    signal: abort.signal,
    onProgress: (done) => {
      if (done === 2) abort.abort();
    },
  });
  await assert.rejects(hashing, { name: 'AbortError' });
  assert.equal((await toEnrolment(set, { pool })).verifiers.length, 6);
  pool.end();
});

test('an abort cancels its own set and no other in the same pool', async () => {
  const pool = await openPool({ codes: 1 });
  const [cancelled, kept] = [
    await generateCodeSet({ count: 4 }),
    await generateCodeSet({ count: 3 }),
  ];
  const abort = new AbortController();
  const told: number[] = [];
  const both = [
    toEnrolment(cancelled, {
      pool,
      signal: abort.signal,
      onProgress: (done) => {
        told.push(done);
        if (done === 1) abort.abort();
      },
    }),
    toEnrolment(kept, { pool, signal: new AbortController().signal }),
  ] as const;
  await assert.rejects(both[0], { name: 'AbortError' });
  const { verifiers } = await both[1];
  assert.equal(new Set(verifiers).size, 3);
  assert.deepEqual(told, [0, 1]);
  pool.end();
  await untilLive(0);
});

test('a closed pool stops its work and refuses any more', async () => {
  const pool = await openPool();
  const set = await generateCodeSet();
  const hashing = toEnrolment(set, {
    pool,
    onProgress: (done) => {
      if (done === 3) pool.end();
    },
  });
  const ended = refusedWith({ code: 'pool_ended', field: 'pool' });
  await assert.rejects(hashing, ended);
  await assert.rejects(toEnrolment(set, { pool }), ended);
  await untilLive(0);
});

test('an open but idle pool does not keep a program alive', async () => {
  // This pool stays open. If it kept the process alive, the test would never finish.
  await toEnrolment(await generateCodeSet({ count: 2 }), { pool: await openPool() });
});
