import { PBKDF2_ITERATIONS, type Implementation } from './implementation.js';

/** Built into every browser and Node.js. */
export const implementation: Implementation = {
  async pbkdf2(code, salt) {
    const bytes = new TextEncoder().encode(code);
    const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, [
      'deriveBits',
    ]);
    const bits = await crypto.subtle.deriveBits(
      {
        name: 'PBKDF2',
        hash: 'SHA-256',
        salt: Uint8Array.from(salt),
        iterations: PBKDF2_ITERATIONS,
      },
      key,
      256,
    );
    return new Uint8Array(bits);
  },
};
