import { documentError, type DocumentError } from './errors.js';
import { ACCOUNT_MAX, ACCOUNT_MIN } from './scheme.js';
import { isPrintable } from './text.js';

/** Checks the name of an account: `ACCOUNT_MIN` to `ACCOUNT_MAX` printable code points. */
export function checkAccount(
  account: string,
  field = 'account',
): DocumentError | undefined {
  const { length } = Array.from(account);
  if (length < ACCOUNT_MIN) return documentError('too_short', field, ACCOUNT_MIN);
  if (length > ACCOUNT_MAX) return documentError('too_long', field, ACCOUNT_MAX);
  return isPrintable(account) ? undefined : documentError('not_printable', field);
}
