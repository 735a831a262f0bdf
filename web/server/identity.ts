/** Who sends a message, as far as the host knows. */

import { createHash } from 'node:crypto';

import {
  ACCOUNT_MAX,
  ACCOUNT_MIN,
  HOLDER_BYTES,
  TOKEN_MAX,
  TOKEN_MIN,
} from '../protocol/scheme.js';
import type { SetId } from '../protocol/set-id.js';
import { isOneLine, toPrintable } from '../protocol/text.js';

/** Characters of `from`, most. */
const PLACE_MAX = 200;

/** A signed-in person. */
export interface Session {
  /**
   * The host's name for the account, at most `ACCOUNT_MAX` code points on one line. Never
   * reused.
   */
  account: string;
  /** The host's ID for the session. Every session has a different one. */
  id: string;
  /**
   * How the person has authenticated within the host's step-up window: `'factor'` with
   * another factor, `'code'` with a backup code, or `false`. `true` means `'factor'`.
   *
   * A code must be enough to get new codes, because the person may have no other factor
   * left. It is enough for little else, because it may be in a thief's hands. See
   * `stepped-up.ts`.
   */
  steppedUp: boolean | 'factor' | 'code';
  /**
   * The set that the code belonged to, from the answer to `redeem`. Without it, `'code'`
   * may not replace any set.
   */
  codeSet?: SetId;
  /** See {@link PendingSignIn.from}. */
  from?: string;
  /**
   * When the session began. Required if the site recovers accounts: a session that began
   * before the account was recovered is refused.
   */
  startedAt?: Date;
}

/** What the host knows of how a person has passed the first factor. */
export interface FirstFactor {
  /**
   * How the person has passed it. With `magic-link` and `single-sign-on`, a thief who reads the
   * mailbox has passed it, so an address proves nothing more.
   */
  kind: 'password' | 'passkey' | 'magic-link' | 'single-sign-on';
  /** When it was last reset. `null` if never. */
  resetAt: Date | null;
  /** The ID of the address through which it was reset. `null` if there was none. */
  resetBy: string | null;
}

/** A person in the middle of signing in, after the first factor. */
export interface PendingSignIn {
  account: string;
  /** The ID of this attempt to sign in. At most one session comes from it. */
  id: string;
  /**
   * The host's name for this browser: 22 to 1024 characters that nobody can guess, kept
   * in a separate cookie for about a year. A browser with a completed sign-in has
   * separate attempts, even if strangers have used up theirs. A browser without a name,
   * or with a shorter or longer one, counts as a stranger.
   */
  device?: string;
  /**
   * `'step-up'` if the person is signed in already and types a code to authenticate
   * again. Wrong codes then count like others that are typed in a session. By default
   * `'sign-in'`.
   */
  purpose?: Purpose;
  /**
   * Where the person is, in words for the account's holder: "Firefox on Linux, near
   * Bern". It is recorded with the events of this message. Parts that could deceive are
   * dropped, and what is longer than 200 characters.
   */
  from?: string;
  /**
   * How the person has passed the first factor. Without it, only an operator recovers the
   * account.
   */
  firstFactor?: FirstFactor;
}

/** Whether a sender is signed in, and not in the middle of it. */
export function isSession(sender: Session | PendingSignIn): sender is Session {
  return 'steppedUp' in sender;
}

/** What a code is typed for. */
export type Purpose = 'sign-in' | 'step-up';

/**
 * The opaque `signIn` of the protocol. It ties later messages to the sign-in that the
 * challenge was for. It is not a secret, because it is worthless without the host's
 * cookie.
 */
export function signInToken({ account, id }: PendingSignIn): string {
  return digest('sign-in', account, id).toString('base64url');
}

/**
 * The opaque `holder` of the protocol. It identifies an account and reveals nothing else.
 * It is not the host's own name for the account, because that may be a database number or
 * an address that the host's pages never show, and clients would come to rely on it. It
 * is not a secret: it gives no access, and anybody who knows the account's name can
 * compute it.
 */
export function holderOf(account: string): string {
  return digest('holder', account).subarray(0, HOLDER_BYTES).toString('base64url');
}

/** The stored form of a `confirmToken`. It is valid for one session and one set. */
export function confirmTokenHash(token: string, session: Session, set: string): Buffer {
  return digest('confirm', token, session.account, session.id, set);
}

/** The stored form of a session, kept with the set that it has enrolled. */
export function sessionHash({ account, id }: Session): Buffer {
  return digest('session', account, id);
}

/** The stored form of a sign-in that asks for recovery, or has the permission to finish. */
export function recovererHash({ account, id }: PendingSignIn): Buffer {
  return digest('recoverer', account, id);
}

/** What the pepper wraps of digits that approve a request. */
export function digitsHash(
  account: string,
  request: string,
  address: string,
  digits: string,
): Buffer {
  return digest('recovery digits', account, request, address, digits);
}

/** What a code is typed for, as the functions in the database take it. */
export function occasionOf(signIn: PendingSignIn): { purpose?: Purpose; from?: string } {
  const { purpose } = signIn;
  return { ...(purpose === 'step-up' && { purpose }), ...placeOf(signIn) };
}

/**
 * The name of the browser that a sign-in comes from. Somebody who is signed in already
 * makes no browser known. A name that can be guessed is
 * ignored instead of refused. It comes from a cookie, and a shortened cookie must not
 * keep its owner from signing in.
 */
export function browserOf({ device, purpose }: PendingSignIn): string | undefined {
  if (device === undefined || purpose === 'step-up') return undefined;
  return isBrowserName(device) ? device : undefined;
}

/** What the host says of where a person is, as events keep it. */
export function placeOf({ from }: Pick<Session, 'from'>): { from?: string } {
  if (from === undefined) return {};
  const shown = Array.from(toPrintable(from)).slice(0, PLACE_MAX).join('');
  return shown === '' ? {} : { from: shown };
}

/** Whether a name is long enough that nobody can guess it, and not too long. */
export function isBrowserName(device: string): boolean {
  return device.length >= TOKEN_MIN && device.length <= TOKEN_MAX;
}

/**
 * The stored form of a browser that has signed in.
 *
 * @throws TypeError for a name that can be guessed; the name comes from the host, never
 * from a client
 */
export function browserHash(account: string, device: string): Buffer {
  if (!isBrowserName(device)) {
    throw new TypeError(`device: must have ${TOKEN_MIN} to ${TOKEN_MAX} characters`);
  }
  return digest('browser', account, device);
}

/**
 * SHA-256 of a purpose and some texts, each preceded by its length, so that no two lists
 * of texts give the same bytes.
 */
function digest(purpose: string, ...texts: string[]): Buffer {
  const hash = createHash('sha256').update(`backup-codes ${purpose}`);
  for (const text of texts) {
    const bytes = Buffer.from(text, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    hash.update(length).update(bytes);
  }
  return hash.digest();
}

/** @throws TypeError for a name that a host must not use; it never comes from a client */
export function requireAccount(account: string): void {
  const { length } = Array.from(account);
  if (length >= ACCOUNT_MIN && length <= ACCOUNT_MAX && isOneLine(account)) return;
  throw new TypeError(
    `account: must be ${ACCOUNT_MIN} to ${ACCOUNT_MAX} characters on one line`,
  );
}
