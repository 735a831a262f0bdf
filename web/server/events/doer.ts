import { checkAccount } from '../../protocol/account.js';
import { placeOf, type Session } from '../identity.js';

/** Who changes an account's codes. */
export type Actor = 'holder' | 'operator';

/** Where the holder was, if the host says. See `PendingSignIn.from`. */
export interface Place {
  from?: string;
}

/** Who did something, as events keep it. */
export interface Doer extends Place {
  by: Actor;
  /** The site's name for the operator, if it gave one. */
  operator?: string;
}

export function holderIn(session: Session): Doer {
  return { by: 'holder', ...placeOf(session) };
}

/** @throws RangeError for a name that cannot be shown */
export function operatorNamed(operator: string | undefined): Doer {
  requireShownName('operator', operator);
  return { by: 'operator', ...(operator !== undefined && { operator }) };
}

/**
 * Checks a name that holders will see.
 *
 * @param field stands in the error
 * @throws RangeError for a name that cannot be shown
 */
export function requireShownName(field: string, name: string | undefined): void {
  if (name === undefined || checkAccount(name) === undefined) return;
  throw new RangeError(`${field}: must be 1 to 254 printable characters`);
}
