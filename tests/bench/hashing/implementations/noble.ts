import { argon2id } from '@noble/hashes/argon2.js';
import { scrypt } from '@noble/hashes/scrypt.js';

import { SCRYPT_COST, type Implementation } from './implementation.js';

export const implementation: Implementation = {
  argon2id: (code, salt, { m, t, p }) =>
    Promise.resolve(argon2id(code, salt, { m, t, p, dkLen: 32 })),
  scrypt: (code, salt) => {
    const { n, r, p } = SCRYPT_COST;
    return Promise.resolve(scrypt(code, salt, { N: n, r, p, dkLen: 32 }));
  },
};
