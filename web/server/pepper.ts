/**
 * A secret of the servers that is not in the database. A verifier is stored as
 * HMAC-SHA-256(pepper, verifier), so guesses cannot be tested with a stolen database
 * alone (OWASP Password Storage Cheat Sheet, "Peppering").
 *
 * Each set names the keys that wrap it, the innermost first. Rotation wraps once more,
 * HMAC(new, HMAC(old, verifier)), so it needs no user and no code. The old key is still
 * needed for sets that name it, but it no longer has to be secret.
 */

import { createHmac } from 'node:crypto';

import { decodeBase64url } from '../protocol/base64url.js';
import { BackupCodesError } from '../protocol/errors.js';

/** Keys by ID, each of 32 random bytes. */
export interface PepperOptions {
  /** The ID of the key that wraps new sets. */
  current: string;
  keys: Readonly<Record<string, Uint8Array>>;
}

/** Keys that are ready to wrap verifiers. */
export interface Pepper {
  /** The IDs of the keys for a new set. Empty without a pepper. */
  chain: readonly string[];
  /**
   * Wraps a verifier in several keys, one after the other.
   *
   * @throws PepperError if a key is missing
   */
  wrap(verifier: Uint8Array, chain: readonly string[]): Buffer;
  /** Whether all keys of a chain are available. */
  has(chain: readonly string[]): boolean;
}

const KEY_BYTES = 32;

/** Shorter than a key in base64url, so that swapping ID and key makes both invalid. */
const ID = /^[\w.-]{1,32}$/;

/** Problems between a pepper and the database. */
export const PEPPER_ERRORS = {
  pepper_missing:
    'This key was used with the database. Add it, or retire it once no set and no process uses it.',
  pepper_wrong:
    'The database knows another key with this ID. Use that key, or give the new key a new ID.',
  pepper_in_use: 'Sets are wrapped in this key, and nobody could use them without it.',
} as const;

/** A pepper key is missing, or differs from the one that the database knows. */
export class PepperError extends BackupCodesError {
  override name = 'PepperError';
  declare readonly error: keyof typeof PEPPER_ERRORS;

  constructor(
    error: keyof typeof PEPPER_ERRORS,
    /** The ID of the key. */
    field: string,
    /** How many sets nobody can use without this key, and some of their IDs. */
    readonly stranded: { sets: number; examples: readonly string[] },
  ) {
    const { sets, examples } = stranded;
    const which =
      sets === 0 ? '' : `sets that need it: ${sets}, e.g. ${examples.join(', ')}: `;
    super(error, field, undefined, { detail: which + PEPPER_ERRORS[error] });
  }
}

/**
 * @throws RangeError for a key that is too short, an unusable ID, or no current key. The
 * error gives the key's position but not its ID, which may be a key in the wrong place.
 */
export function pepperOf(options?: PepperOptions): Pepper {
  const keys = new Map(Object.entries(options?.keys ?? {}));
  for (const [at, [id, key]] of [...keys].entries()) {
    const fault = faultOf(id, key);
    if (fault !== undefined) throw new RangeError(`pepper: key ${at + 1} ${fault}`);
  }
  if (options !== undefined && !keys.has(options.current)) {
    throw new RangeError('pepper: `current` is not the ID of any key');
  }
  return {
    chain: options === undefined ? [] : [options.current],
    has: (chain) => chain.every((id) => keys.has(id)),
    wrap(verifier, chain) {
      let wrapped = Buffer.from(verifier);
      for (const id of chain) {
        const key = keys.get(id);
        if (key === undefined) {
          throw new PepperError('pepper_missing', id, { sets: 0, examples: [] });
        }
        wrapped = createHmac('sha256', key).update(wrapped).digest();
      }
      return wrapped;
    },
  };
}

function faultOf(id: string, key: Uint8Array): string | undefined {
  if (!ID.test(id)) {
    return 'has an unusable ID: 1 to 32 letters, digits, "_", "." and "-", before the key';
  }
  return key.length < KEY_BYTES ? `has fewer than ${KEY_BYTES} bytes` : undefined;
}

/**
 * Reads keys from an environment variable: `<ID>:<base64url of 32 bytes or more>`,
 * separated by commas. The first key wraps new sets.
 *
 * @throws RangeError for any other text; the error quotes none of it
 */
export function readPepper(text: string): PepperOptions {
  const keys = new Map<string, Uint8Array>();
  for (const [at, entry] of text.split(',').entries()) {
    const [id = '', key = '', ...rest] = entry.trim().split(':');
    const bytes = rest.length === 0 ? decodeBase64url(key) : undefined;
    if (bytes === undefined) {
      throw new RangeError(
        `pepper: key ${at + 1} must be written <ID>:<base64url without padding>`,
      );
    }
    if (keys.has(id)) throw new RangeError(`pepper: key ${at + 1} has the ID of another`);
    keys.set(id, bytes);
  }
  const [current = ''] = keys.keys();
  const options = { current, keys: Object.fromEntries(keys) };
  pepperOf(options);
  return options;
}
