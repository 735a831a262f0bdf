import * as limits from '../scheme.js';
import { matches } from './fields.js';
import type { Schema } from './shape.js';
import * as v from './valibot.js';

/**
 * What a link of account recovery carries after its `#`: the account in base64url, a point,
 * and a secret of 128 bits in base64url. The host sends it to one address, and the page
 * behind the link posts it.
 */
export const recoveryToken: Schema<string> = v.pipe(
  v.string(),
  v.maxLength(limits.RECOVERY_TOKEN_MAX),
  matches(
    new RegExp(
      `^[A-Za-z0-9_-]{2,}\\.[A-Za-z0-9_-]{${limits.RECOVERY_SECRET_CHARACTERS}}$`,
    ),
    'bad_encoding',
  ),
);

/** The digits that a person got in a text message, or from a contact. */
export const recoveryDigits: Schema<string> = v.pipe(
  v.string(),
  matches(new RegExp(`^[0-9]{${limits.RECOVERY_DIGITS}}$`), 'bad_encoding'),
);
