import { argon2id, createSHA256, pbkdf2, scrypt } from 'hash-wasm';

import { PBKDF2_ITERATIONS, SCRYPT_COST, type Implementation } from './implementation.js';

export const implementation: Implementation = {
  argon2id: (password, salt, { m, t, p }) =>
    argon2id({
      password,
      salt,
      memorySize: m,
      iterations: t,
      parallelism: p,
      hashLength: 32,
      outputType: 'binary',
    }),
  scrypt: (password, salt) =>
    scrypt({
      password,
      salt,
      costFactor: SCRYPT_COST.n,
      blockSize: SCRYPT_COST.r,
      parallelism: SCRYPT_COST.p,
      hashLength: 32,
      outputType: 'binary',
    }),
  pbkdf2: (password, salt) =>
    pbkdf2({
      password,
      salt,
      iterations: PBKDF2_ITERATIONS,
      hashLength: 32,
      hashFunction: createSHA256(),
      outputType: 'binary',
    }),
};
