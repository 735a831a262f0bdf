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

export function operatorNamed(operator: string | undefined): Doer {
  return { by: 'operator', ...(operator !== undefined && { operator }) };
}
