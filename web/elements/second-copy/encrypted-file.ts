/**
 * Files that a passphrase opens, in the age format (age-encryption.org/v1). The `age` command
 * opens them too. The key comes from our own scrypt, which takes half a second in a browser.
 */

import { BackupCodesError } from '../../generator/errors.js';
import { keyOfPassphrase } from '../../generator/passphrase.js';

/** The cost of a new file: log2 of scrypt's N. It takes 128 MiB, which a phone can give. */
const COST_LOG = 17;

/** The highest cost of a file that we open, which takes 1 GiB. */
const COST_LOG_MAX = 20;

const LABEL = 'age-encryption.org/v1/scrypt';
const SALT_BYTES = 16;

/** Each key encrypts one file key only, so age's nonce is zero. */
const NONCE = new Uint8Array(12);

/**
 * Encrypts a text.
 *
 * @throws BackupCodesError what `keyOfPassphrase` throws; TypeError if the script can't be
 *   loaded
 */
export async function encryptText(text: string, passphrase: string): Promise<Uint8Array> {
  const { chacha20poly1305, Encrypter, Stanza } = await import('./age.js');
  const encrypter = new Encrypter();
  encrypter.addRecipient({
    async wrapFileKey(fileKey) {
      const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
      const key = await keyOfPassphrase(passphrase, labelled(salt), 2 ** COST_LOG);
      const body = chacha20poly1305(key, NONCE).encrypt(fileKey);
      key.fill(0);
      return [new Stanza(['scrypt', toBase64(salt), String(COST_LOG)], body)];
    },
  });
  return encrypter.encrypt(text);
}

/** Whether a file is in the age format. */
export function isEncrypted(file: Uint8Array): boolean {
  const start = new TextDecoder().decode(file.subarray(0, 22));
  return start === 'age-encryption.org/v1\n';
}

/** An age file whose only way in is a passphrase: its first lines, with the cost. */
const PASSPHRASE_START = /^age-encryption\.org\/v1\n-> scrypt \S{22} ([1-9]\d?)\n/;

/**
 * Says what opens a file in the age format, before anybody types anything.
 *
 * @returns `costly` for a passphrase that `decryptText` refuses, because it takes more than
 *   1 GiB; `key` for a file that no passphrase opens
 */
export function openedBy(file: Uint8Array): 'passphrase' | 'costly' | 'key' {
  const start = new TextDecoder().decode(file.subarray(0, 80));
  const [, log] = PASSPHRASE_START.exec(start) ?? [];
  if (log === undefined) return 'key';
  return Number(log) > COST_LOG_MAX ? 'costly' : 'passphrase';
}

/**
 * Opens a file.
 *
 * @returns undefined if the passphrase is wrong, or the file was changed or needs a key
 * @throws BackupCodesError `too_high` of `kdf.n` for a file that costs more than 1 GiB, and
 *   what `keyOfPassphrase` throws
 */
export async function decryptText(
  file: Uint8Array,
  passphrase: string,
): Promise<string | undefined> {
  const { chacha20poly1305, Decrypter } = await import('./age.js');
  const decrypter = new Decrypter();
  decrypter.addIdentity({
    async unwrapFileKey([stanza, ...more]) {
      const [name, salt = '', log = ''] = stanza?.args ?? [];
      // A passphrase must be the only way to open a file.
      if (stanza === undefined || name !== 'scrypt' || more.length > 0) return null;
      if (!/^[1-9]\d?$/.test(log)) return null;
      if (Number(log) > COST_LOG_MAX) throw new BackupCodesError('too_high', 'kdf.n');
      const saltBytes = fromBase64(salt);
      if (saltBytes?.length !== SALT_BYTES) return null;
      const cost = 2 ** Number(log);
      const key = await keyOfPassphrase(passphrase, labelled(saltBytes), cost);
      try {
        return chacha20poly1305(key, NONCE).decrypt(stanza.body);
      } catch {
        return null;
      } finally {
        key.fill(0);
      }
    },
  });
  try {
    return await decrypter.decrypt(file, 'text');
  } catch (error) {
    if (error instanceof BackupCodesError) throw error;
    return undefined;
  }
}

function labelled(salt: Uint8Array): Uint8Array {
  const label = new TextEncoder().encode(LABEL);
  const bytes = new Uint8Array(label.length + salt.length);
  bytes.set(label);
  bytes.set(salt, label.length);
  return bytes;
}

/** Standard Base64 without padding, as age writes it. */
function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
