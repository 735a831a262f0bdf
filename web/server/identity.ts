/** Who sends a message, as the host knows it. */

import { createHash } from 'node:crypto';

import {
  ACCOUNT_MAX,
  ACCOUNT_MIN,
  HOLDER_BYTES,
  TOKEN_MAX,
  TOKEN_MIN,
} from '../protocol/scheme.js';
import { isOneLine } from '../protocol/text.js';

/** Somebody who is signed in. */
export interface Session {
  /** The host's name of the account: 1 to 254 code points on one line, never reused. */
  account: string;
  /** The session's ID, whatever the host has; other sessions have others. */
  id: string;
  /**
   * Whether the person has authenticated again within the host's step-up window. Redeeming
   * a code counts: who has no other factor left must be able to renew.
   */
  steppedUp: boolean;
}

/** Somebody in the middle of signing in, with the first factor passed. */
export interface PendingSignIn {
  account: string;
  /** The ID of this one attempt to sign in, of which at most one session is made. */
  id: string;
  /**
   * The host's name for this browser: 22 to 1024 characters that nobody can guess, kept in
   * a cookie of its own for a year or so. A browser that has signed in fully keeps attempts
   * of its own when strangers have used up theirs. Without one, or with one that is
   * shorter or longer, it counts as a stranger.
   */
  device?: string;
}

/**
 * The opaque `signIn` of the protocol: it ties what follows a challenge to the sign-in
 * that the challenge was for. It is no secret of ours: without the host's own cookie it
 * is worth nothing.
 */
export function signInToken({ account, id }: PendingSignIn): string {
  return digest('sign-in', account, id).toString('base64url');
}

/**
 * The opaque `holder` of the protocol: it tells an account from others and says nothing
 * else. It is not the host's own name, which may be a number of its database or an
 * address that its pages never show, and which clients would come to rely on. It is no
 * secret: it opens nothing, and whoever knows the account's name can compute it.
 */
export function holderOf(account: string): string {
  return digest('holder', account).subarray(0, HOLDER_BYTES).toString('base64url');
}

/** What is stored of a `confirmToken`, so that it serves one session and one set. */
export function confirmTokenHash(token: string, session: Session, set: string): Buffer {
  return digest('confirm', token, session.account, session.id, set);
}

/** What is stored of a session with the set that it has enrolled. */
export function sessionHash({ account, id }: Session): Buffer {
  return digest('session', account, id);
}

/**
 * The browser that a sign-in comes from. A name that can be guessed is none: it comes out of
 * a cookie, and one that was cut must not keep its owner from signing in.
 */
export function browserOf({ device }: PendingSignIn): string | undefined {
  return device !== undefined && isBrowserName(device) ? device : undefined;
}

function isBrowserName(device: string): boolean {
  return device.length >= TOKEN_MIN && device.length <= TOKEN_MAX;
}

/**
 * What is stored of a browser that has signed in.
 *
 * @throws TypeError for a name that can be guessed; it is no input of a client
 */
export function browserHash(account: string, device: string): Buffer {
  if (!isBrowserName(device)) {
    throw new TypeError(`device: must have ${TOKEN_MIN} to ${TOKEN_MAX} characters`);
  }
  return digest('browser', account, device);
}

/**
 * SHA-256 of a purpose and some texts, each with its length before it: no two lists of
 * texts run together to the same bytes.
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

/** @throws TypeError for a name that a host must not have; it is no input of a client */
export function requireAccount(account: string): void {
  const { length } = Array.from(account);
  if (length >= ACCOUNT_MIN && length <= ACCOUNT_MAX && isOneLine(account)) return;
  throw new TypeError(
    `account: must be ${ACCOUNT_MIN} to ${ACCOUNT_MAX} characters that stay on one line`,
  );
}
