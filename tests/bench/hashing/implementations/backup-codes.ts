import {
  deriveProof,
  encodeBase64url,
  generateCodeSet,
  openPool,
  toEnrolment,
  type Kdf,
  type WorkerPool,
} from 'backup-codes';

import {
  DEFAULT_COST,
  PBKDF2_ITERATIONS,
  SCRYPT_COST,
  type Implementation,
} from './implementation.js';

const FORMAT = {
  profile: 'standard',
  alphabet: 'crockford32',
  symbols: 14,
  check: 2,
  group: 4,
} as const;

let pool: WorkerPool | undefined;

function derive(code: string, salt: Uint8Array, kdf: Kdf, given?: WorkerPool) {
  const set = { format: FORMAT, kdf, salt: encodeBase64url(salt) };
  return deriveProof(code, set, given && { pool: given });
}

export const implementation: Implementation = {
  argon2id: (code, salt, cost) => derive(code, salt, { name: 'argon2id', ...cost }),
  scrypt: (code, salt) => derive(code, salt, { name: 'scrypt', ...SCRYPT_COST }),
  pbkdf2: (code, salt) =>
    derive(code, salt, { name: 'pbkdf2-sha256', iterations: PBKDF2_ITERATIONS }),

  async enrol(count, onCodes, workers) {
    const opened = pool ?? (await openPool({ codes: workers ?? count }));
    const set = await generateCodeSet({ count });
    set.codes();
    onCodes();
    try {
      return await toEnrolment(set, { pool: opened });
    } finally {
      set.wipe();
      if (opened !== pool) opened.end();
    }
  },

  redeem: (code, salts) =>
    Promise.all(
      salts.map((salt) =>
        derive(code, salt, { name: 'argon2id', ...DEFAULT_COST }, pool),
      ),
    ),

  async prepare() {
    pool = await openPool();
  },

  end() {
    pool?.end();
    pool = undefined;
  },
};
