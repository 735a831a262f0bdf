/** The fields that documents and messages share. */

import * as v from './valibot.js';

import { checkAccount } from '../account.js';
import { base64urlByteLength } from '../base64url.js';
import { documentError } from '../errors.js';
import * as limits from '../limits.js';
import { checkLabel } from '../label.js';
import { isSetId } from '../set-id.js';
import { toPrintable } from '../text.js';
import { distinct, list, rule, type Schema } from './shape.js';

/** A JSON number without fraction; above 2^53 a range refuses it. */
export const integer: Schema<number> = v.pipe(
  v.number('wrong_type'),
  v.integer('wrong_type'),
);

/** An integer from `least` to `most`. */
export function count(least: number, most: number): Schema<number> {
  return v.pipe(integer, v.minValue(least, 'too_low'), v.maxValue(most, 'too_high'));
}

/** A set ID in canonical form. */
export const setId: Schema<string> = v.pipe(v.string(), v.check(isSetId, 'bad_encoding'));

/** Canonical base64url of so many bytes; it stays text. */
export function bytes(length: number): Schema<string> {
  return v.pipe(
    v.string(),
    rule((text) => {
      const found = base64urlByteLength(text);
      if (found === undefined) return documentError('bad_encoding', '');
      return found === length ? undefined : documentError('wrong_length', '', length);
    }),
  );
}

export const salt = bytes(limits.SALT_BYTES);
export const proof = bytes(limits.PROOF_BYTES);
export const verifier = bytes(limits.VERIFIER_BYTES);
export const holder = bytes(limits.HOLDER_BYTES);

/** The verifiers of a set, in the order of its sheet. */
export const verifiers: Schema<string[]> = v.pipe(
  list(verifier, limits.CODES_MIN, limits.CODES_MAX),
  distinct((entry) => entry),
);

/** What the user called the set; may be empty. */
export const label: Schema<string> = v.pipe(
  v.string(),
  rule((text) => checkLabel(text, '')),
);

/**
 * The same in an answer. A relying party may have stored it under an older rule, and
 * nobody must lose sight of their sets for that.
 */
export const shownLabel: Schema<string> = v.pipe(
  v.string(),
  v.transform(toPrintable),
  rule((text) => checkLabel(text, '')),
);

/** The name by which the relying party knows an account. */
export const account: Schema<string> = v.pipe(
  v.string(),
  rule((text) => checkAccount(text, '')),
);

/**
 * An opaque token of the relying party. The characters are RFC 3986's unreserved ones:
 * they need no escaping in JSON, a header, a URL or a log.
 */
export const token: Schema<string> = v.pipe(
  v.string(),
  v.minLength(limits.TOKEN_MIN, 'too_short'),
  v.maxLength(limits.TOKEN_MAX, 'too_long'),
  v.regex(/^[A-Za-z0-9._~-]*$/, 'bad_encoding'),
);

/** A moment in UTC to the second (RFC 3339 with `Z`); not year 0, no leap second. */
export const time: Schema<string> = v.pipe(v.string(), v.check(isMoment, 'bad_time'));

function isMoment(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) || text.startsWith('0000')) {
    return false;
  }
  // Date rolls 30 February over to March, so the moment must print as it was written.
  const moment = new Date(text);
  return (
    !Number.isNaN(moment.getTime()) &&
    moment.toISOString().slice(0, 19) === text.slice(0, 19)
  );
}
