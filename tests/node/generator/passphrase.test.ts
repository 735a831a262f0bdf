import assert from 'node:assert/strict';
import { before, test } from 'node:test';

import { scrypt } from '@noble/hashes/scrypt.js';

import type * as NodeModule from '../../../web/generator/node/platform.js';
import type * as PassphraseModule from '../../../web/generator/passphrase.js';
import type * as PlatformModule from '../../../web/generator/platform.js';

// The package does not export these modules, so the test imports the built files.
const built = (path: string): Promise<unknown> =>
  import(new URL(`../../../../../dist/web/generator/${path}`, import.meta.url).href);
const { keyOfPassphrase } = (await built('passphrase.js')) as typeof PassphraseModule;
const { registerPlatform } = (await built('platform.js')) as typeof PlatformModule;
const { node } = (await built('node/platform.js')) as typeof NodeModule;

const SALT = new TextEncoder().encode('age-encryption.org/v1/scrypt0123456789abcdef');

before(() => {
  registerPlatform(node);
});

test('a passphrase in any script gives the key that another scrypt gives', async () => {
  for (const passphrase of ['abacus-zoom-yoyo-t-shirt-zen', 'Пароль 金庫', '']) {
    const ours = await keyOfPassphrase(passphrase, SALT, 2 ** 17);
    const theirs = scrypt(passphrase, SALT, { N: 2 ** 17, r: 8, p: 1, dkLen: 32 });
    assert.deepEqual(ours, theirs);
  }
});

test('a cost that is too low, too high or no power of two is refused', async () => {
  for (const [cost, code] of [
    [2 ** 10, 'too_low'],
    [2 ** 21, 'too_high'],
    [2 ** 17 + 1, 'not_power_of_two'],
  ] as const) {
    await assert.rejects(keyOfPassphrase('abacus', SALT, cost), { code, field: 'kdf.n' });
  }
});
