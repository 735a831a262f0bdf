import { timingSafeEqual } from 'node:crypto';

import { confirmTokenHash, type Session } from '../identity.js';
import type { SetRow } from './set-row.js';

/**
 * Whether a session has the token that enrolling the set gave it. An imported set has no
 * token, so its holder accepts it in a stepped-up session.
 */
export function holdsToken(
  { set_id: set, confirm_hash: hash, expires_at: expires }: SetRow,
  token: string | null,
  session: Session,
  now: Date,
): boolean {
  if (token === null || hash === null || expires <= now) return false;
  return timingSafeEqual(confirmTokenHash(token, session, set), hash);
}
