import sodium from 'libsodium-wrappers-sumo';

import type { Implementation } from './implementation.js';

export const implementation: Implementation = {
  async argon2id(code, salt, { m, t, p }) {
    await sodium.ready;
    if (p !== 1) throw new RangeError('libsodium supports one lane');
    const { crypto_pwhash_ALG_ARGON2ID13: algorithm } = sodium;
    return sodium.crypto_pwhash(32, code, salt, t, m * 1024, algorithm);
  },
};
