/**
 * The secrets of recovery links. The text of a token names the account, so that every
 * statement about it names one account. The database has only its hash.
 */

import { createHash, randomBytes } from 'node:crypto';

import { checkAccount } from '../../protocol/account.js';

/** NIST SP 800-63B-4 section 4.2.1.2 asks for 64 bits of a code that is not typed. */
const SECRET_BYTES = 16;

/** A new token for a link of this account, and what is stored of it. */
export function newToken(account: string): { token: string; hash: Buffer } {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const token = `${Buffer.from(account, 'utf8').toString('base64url')}.${secret}`;
  return { token, hash: tokenHash(token) };
}

/** The stored form of a token. It needs no salt, because nobody can guess 128 bits. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(`backup-codes recovery ${token}`).digest();
}

/** The account that a token names. `undefined` if no account has such a name. */
export function accountOf(token: string): string | undefined {
  const [name = ''] = token.split('.');
  const account = Buffer.from(name, 'base64url').toString('utf8');
  return checkAccount(account, '') === undefined ? account : undefined;
}

/** The account that the token of a request names. */
export function accountIn(request: unknown): string | undefined {
  if (typeof request !== 'object' || request === null) return undefined;
  if (!('token' in request) || typeof request.token !== 'string') return undefined;
  return accountOf(request.token);
}
