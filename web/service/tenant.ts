/**
 * A tenant's accounts. In the database, the name of the tenant stands before the name of the
 * account, so that the same name in two tenants is two accounts.
 *
 * The accounts of the tenant `default` keep their names. So a site that has used the kit goes
 * on with its database.
 */

import { documentError, type DocumentError } from '../protocol/errors.js';
import { ACCOUNT_MAX, ACCOUNT_MIN } from '../protocol/scheme.js';
import { isOneLine } from '../protocol/text.js';

/** The tenant whose accounts are stored under their own names. */
export const DEFAULT_TENANT = 'default';

/** U+241F, the symbol for a unit separator. No account may have it in its name. */
const SEPARATOR = '\u241f';

/** A tenant's view of the names of accounts. */
export interface Tenant {
  readonly name: string;
  /** Matches the stored names of its accounts: a POSIX regular expression. */
  readonly accounts: string;
  /** Why it cannot have an account of this name. */
  faultOf: (account: string, field: string) => DocumentError | undefined;
  /** The stored name of an account. */
  stored: (account: string) => string;
  /** The tenant's name for a stored account. `undefined` if it belongs to another. */
  own: (stored: string) => string | undefined;
}

export function tenantNamed(name: string): Tenant {
  const prefix = name === DEFAULT_TENANT ? '' : `${name}${SEPARATOR}`;
  const most = ACCOUNT_MAX - prefix.length;
  return {
    name,
    accounts: prefix === '' ? `^[^${SEPARATOR}]*$` : `^${prefix}`,
    faultOf: (account, field) => {
      const { length } = Array.from(account);
      if (length < ACCOUNT_MIN) return documentError('too_short', field, ACCOUNT_MIN);
      if (length > most) return documentError('too_long', field, most);
      return isOneLine(account) && !account.includes(SEPARATOR)
        ? undefined
        : documentError('not_printable', field);
    },
    stored: (account) => prefix + account,
    own: (stored) => {
      if (!stored.startsWith(prefix)) return undefined;
      const account = stored.slice(prefix.length);
      return account.includes(SEPARATOR) ? undefined : account;
    },
  };
}

/** The tenant of a stored account. */
export function tenantOfStored(stored: string): Tenant {
  const at = stored.indexOf(SEPARATOR);
  return tenantNamed(at === -1 ? DEFAULT_TENANT : stored.slice(0, at));
}
