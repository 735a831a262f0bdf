/** How far a visitor has followed the guide, in a cookie. A real site has no such guide. */

import type { Session } from 'backup-codes/server';
import { parse, serialize } from 'hono/utils/cookie';

import { HERO, type Step } from './steps.js';

/**
 * What has happened in the visitor's story, which is about {@link HERO}:
 *
 * - `lost`: the phone is gone
 * - `rephoned`: a new phone has taken its place
 * - `seen`: the visitor has seen what the site knows
 * - `all-lost`: the codes are gone as well
 * - `closed`: the visitor wants no guide
 */
export type Mark = 'lost' | 'rephoned' | 'seen' | 'all-lost' | 'closed';

const MARKS: readonly Mark[] = ['lost', 'rephoned', 'seen', 'all-lost', 'closed'];

export type Progress = ReadonlySet<Mark>;

const COOKIE = 'guide';

/** The marks that a request brings. Anything else in the cookie is left out. */
export function progressOf(request: Request): Progress {
  const { [COOKIE]: text = '' } = parse(request.headers.get('cookie') ?? '', COOKIE);
  const named = text.split('.');
  return new Set(MARKS.filter((mark) => named.includes(mark)));
}

/** A header that sets the cookie. */
export function progressCookie(progress: Progress, isSecure: boolean): string {
  return serialize(COOKIE, [...progress].join('.'), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure,
  });
}

/** Whether the phone of an account is lost, and no new one has taken its place. */
export function isPhoneLost(progress: Progress, account: string): boolean {
  return account === HERO && progress.has('lost') && !progress.has('rephoned');
}

/** An account has a new phone. */
export function withNewPhone(progress: Progress, account: string): Progress {
  return account === HERO ? new Set(progress).add('rephoned') : progress;
}

/**
 * The step that comes next.
 *
 * @param session none if {@link HERO} isn't signed in
 * @param hasCodes whether the account has codes that work
 */
export function stepAfter(
  progress: Progress,
  session: Session | null,
  hasCodes: boolean,
): Step {
  if (session === null) {
    if (progress.has('all-lost')) return 'recover';
    return isPhoneLost(progress, HERO) ? 'use-code' : 'sign-in';
  }
  if (progress.has('seen')) return 'lose-everything';
  if (session.codeSet !== undefined) return 'see-stored';
  if (!hasCodes) return 'get-codes';
  return progress.has('lost') ? 'see-stored' : 'lose-phone';
}
