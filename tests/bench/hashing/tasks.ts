/**
 * The tasks to measure, in any thread or page. The implementations take turns, so that
 * disturbances on the machine affect all of them.
 */

import {
  DEFAULT_COST,
  type Argon2Cost,
  type Implementation,
} from './implementations/implementation.js';
import { addSample, spreadsOf, type Samples, type Spreads } from './statistics.js';

export type Implementations = Record<string, Implementation>;

export interface WarmResults {
  /** One hash, by cost. */
  hash: Record<string, Spreads>;
  scrypt: Spreads;
  pbkdf2: Spreads;
  /** Making and hashing ten codes on a page that is ready. */
  job: Spreads;
  /** From the click until codes can be shown. */
  visible: Spreads;
  /** One typed code against five sets. */
  redeem: Spreads;
  /** This project's job, by the number of workers and of codes. */
  workers: Spreads;
  codes: Spreads;
}

export const COSTS: readonly Argon2Cost[] = [
  DEFAULT_COST,
  { m: 47_104, t: 1, p: 1 },
  { m: 65_536, t: 3, p: 1 },
];

export const CODES = 10;
const SETS = 5;

/**
 * A code of the standard profile. Every implementation hashes it, also on a command line.
 */
export const CODE = 'BWW9B4836GY7P1EG';

/**
 * 16 bytes that a command line accepts. They differ each time, because some platforms
 * cache.
 */
function saltOf(round: number): Uint8Array {
  return new TextEncoder().encode(String(round).padStart(16, 'salt'));
}

export function costName({ m, t, p }: Argon2Cost): string {
  return `${m}/${t}/${p}`;
}

/** Makes and hashes codes as a page with this library would. */
export async function job(
  implementation: Implementation,
  count: number,
  onCodes: () => void,
  workers?: number,
): Promise<void> {
  if (implementation.enrol !== undefined) {
    await implementation.enrol(count, onCodes, workers);
    return;
  }
  onCodes();
  const salt = saltOf(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
  for (let hashed = 0; hashed < count; hashed += 1) {
    await implementation.argon2id?.(CODE, salt, DEFAULT_COST);
  }
}

/** One hash with the default cost. */
export async function firstHash(implementation: Implementation): Promise<void> {
  await implementation.argon2id?.(CODE, saltOf(0), DEFAULT_COST);
}

async function redeem(implementation: Implementation): Promise<void> {
  const salts = Array.from({ length: SETS }, (_, index) => saltOf(index));
  if (implementation.redeem !== undefined) {
    await implementation.redeem(CODE, salts);
    return;
  }
  for (const salt of salts) await implementation.argon2id?.(CODE, salt, DEFAULT_COST);
}

type Hash = (
  implementation: Implementation,
  salt: Uint8Array,
) => Promise<Uint8Array> | undefined;

/**
 * Times `rounds` hashes of each implementation in turns, after a first one that does not
 * count. No hash is computed twice, because some platforms cache the last.
 *
 * @throws Error if two implementations give different hashes
 */
async function timeHash(
  implementations: Implementations,
  rounds: number,
  kdf: 'argon2id' | 'scrypt' | 'pbkdf2',
  hash: Hash,
): Promise<Spreads> {
  const names = Object.keys(implementations).filter(
    (name) => kdf in (implementations[name] ?? {}),
  );
  const hashOf = (name: string, salt: number) =>
    hash(implementations[name] ?? {}, saltOf(salt));
  const results = new Set<string>();
  for (const name of names)
    results.add(String(Array.from((await hashOf(name, 0)) ?? [])));
  if (results.size !== 1) throw new Error(`${names.join(', ')} do not agree on ${kdf}`);
  let salt = 0;
  return time(names, rounds, (name) =>
    timed(async () => {
      await hashOf(name, (salt += 1));
    }),
  );
}

/** Times another task of each implementation in the same way. */
async function time(
  names: readonly string[],
  rounds: number,
  act: (name: string) => Promise<number>,
): Promise<Spreads> {
  const samples: Samples = new Map();
  for (let round = rounds === 1 ? 1 : 0; round <= rounds; round += 1) {
    for (const name of names) {
      const took = await act(name);
      if (round > 0) addSample(samples, name, took);
    }
  }
  return spreadsOf(samples);
}

async function timed(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** Does what a page does before the click, times the rest, and ends it. */
async function ready(
  implementation: Implementation,
  act: () => Promise<number>,
): Promise<number> {
  await implementation.prepare?.();
  // As long as it takes to read a line.
  await new Promise((resolve) => setTimeout(resolve, 300));
  try {
    return await act();
  } finally {
    implementation.end?.();
  }
}

/** Measures everything in a thread or page that is already warm. */
export async function warm(
  implementations: Implementations,
  rounds: number,
): Promise<WarmResults> {
  const of = (name: string) => implementations[name] ?? {};
  const hashers = Object.keys(implementations).filter((name) => 'argon2id' in of(name));
  const hash: Record<string, Spreads> = {};
  for (const cost of COSTS) {
    hash[costName(cost)] = await timeHash(
      implementations,
      rounds,
      'argon2id',
      (one, salt) => one.argon2id?.(CODE, salt, cost),
    );
  }
  const scrypt = await timeHash(implementations, rounds, 'scrypt', (one, salt) =>
    one.scrypt?.(CODE, salt),
  );
  const pbkdf2 = await timeHash(implementations, rounds, 'pbkdf2', (one, salt) =>
    one.pbkdf2?.(CODE, salt),
  );
  const ours = of('backup-codes');
  const ownJob = (codes: number, workers?: number) =>
    timed(() => job(ours, codes, () => undefined, workers));
  return {
    hash,
    scrypt,
    pbkdf2,
    job: await time(hashers, rounds, (name) =>
      ready(of(name), () => timed(() => job(of(name), CODES, () => undefined))),
    ),
    visible: await time(['backup-codes'], rounds, () =>
      ready(ours, async () => {
        const start = performance.now();
        let took = NaN;
        await job(ours, CODES, () => {
          took = performance.now() - start;
        });
        return took;
      }),
    ),
    redeem: await time(hashers, rounds, (name) =>
      ready(of(name), () => timed(() => redeem(of(name)))),
    ),
    workers: await time(['1', '2'], rounds, (workers) => ownJob(CODES, Number(workers))),
    codes: await time(['10', '20', '50'], rounds, (codes) => ownJob(Number(codes))),
  };
}
