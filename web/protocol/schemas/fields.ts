/** The fields that documents and messages share. */

import { checkAccount } from '../account.js';
import { base64urlByteLength, encodeBase64url } from '../base64url.js';
import { documentError, type DocumentErrorCode } from '../errors.js';
import { checkLabel } from '../label.js';
import * as limits from '../scheme.js';
import { SET_ID_PATTERN } from '../set-id.js';
import { toPrintable } from '../text.js';
import { count, distinct, list, rule, yes, type Schema } from './shape.js';
import * as v from './valibot.js';

/** A text that matches a pattern. */
export function matches(pattern: RegExp, error: DocumentErrorCode) {
  return rule<string>(
    (text) => (pattern.test(text) ? undefined : documentError(error, '')),
    () => ({ pattern: pattern.source }),
  );
}

/**
 * Eight Crockford symbols in canonical form: upper-case, without a separator. It is
 * public and identifies a set on the sheet, in files and in errors.
 */
export const setId: Schema<string> = v.pipe(
  v.string(),
  matches(SET_ID_PATTERN, 'bad_encoding'),
);

/** This many bytes in canonical base64url. They stay text. */
function bytes(length: number): Schema<string> {
  return v.pipe(
    v.string(),
    rule(
      (text) => {
        const found = base64urlByteLength(text);
        if (found === undefined) return documentError('bad_encoding', '');
        return found === length ? undefined : documentError('wrong_length', '', length);
      },
      () => ({ pattern: base64urlPattern(length) }),
    ),
  );
}

/** Only some characters leave the unused bits of the last character zero. */
function base64urlPattern(length: number): string {
  const texts = Array.from({ length: 256 }, (_, last) =>
    encodeBase64url(new Uint8Array(length).fill(last)),
  );
  const ends = new Set(texts.map((text) => text.slice(-1)));
  const before = (texts[0] ?? '').length - 1;
  return `^[A-Za-z0-9_-]{${before}}[${[...ends].sort().join('')}]$`;
}

/**
 * 16 random bytes in canonical base64url that all codes of the set share: no padding, and
 * the unused bits of the last character are zero.
 */
export const salt = bytes(limits.SALT_BYTES);

/**
 * 32 bytes in canonical base64url that the client derives from a code and sends once to
 * redeem it. It is secret until it is spent.
 */
export const proof = bytes(limits.PROOF_BYTES);

/** SHA-256 of a proof, 32 bytes in canonical base64url. It redeems nothing. */
export const verifier = bytes(limits.VERIFIER_BYTES);

/**
 * The account of a session, 16 bytes in canonical base64url: always the same for one
 * account, and different for each. It is opaque, not a secret, and gives no access.
 */
export const holder = bytes(limits.HOLDER_BYTES);

/** The verifiers of a set, in the order of its sheet. */
export const verifiers: Schema<string[]> = v.pipe(
  list(verifier, limits.CODES_MIN, limits.CODES_MAX),
  distinct((entry) => entry),
);

/**
 * What the user calls the set. May be empty. It contains no control character, line
 * break, direction-changing or invisible character, and no half of a surrogate pair. Its
 * length is counted in code points.
 */
export const label: Schema<string> = v.pipe(
  v.string(),
  rule(
    (text) => checkLabel(text, ''),
    () => ({ maxLength: limits.LABEL_MAX, pattern: PRINTABLE }),
  ),
);

/**
 * The part of the rule of `isPrintable` that every regular expression engine can express.
 */
const PRINTABLE =
  '^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e' +
  '\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb]*$';

/**
 * What the user calls the set. A label that was stored under an older rule may contain
 * characters that are no longer allowed. Parsing drops them, so that nobody loses sight
 * of their sets.
 */
export const shownLabel: Schema<string> = v.pipe(
  v.string(),
  v.transform(toPrintable),
  rule(
    (text) => checkLabel(text, ''),
    () => ({ maxLength: limits.LABEL_MAX }),
  ),
);

/**
 * Who prepared a set, as the relying party calls them: 1 to 254 characters. Parsing drops
 * characters that could deceive, as in {@link shownLabel}.
 */
export const shownName: Schema<string> = v.pipe(
  v.string(),
  v.transform(toPrintable),
  rule(
    (text) => checkAccount(text, ''),
    () => ({ minLength: limits.ACCOUNT_MIN, maxLength: limits.ACCOUNT_MAX }),
  ),
);

/** The name by which the relying party knows an account. */
export const account: Schema<string> = v.pipe(
  v.string(),
  rule(
    (text) => checkAccount(text, ''),
    () => ({ minLength: limits.ACCOUNT_MIN, maxLength: limits.ACCOUNT_MAX }),
  ),
);

/**
 * An opaque token of the relying party: 22 to 1024 unreserved characters (RFC 3986),
 * which need no escaping in JSON, a header, a URL or a log.
 */
export const token: Schema<string> = v.pipe(
  v.string(),
  v.minLength(limits.TOKEN_MIN),
  v.maxLength(limits.TOKEN_MAX),
  matches(/^[A-Za-z0-9._~-]*$/, 'bad_encoding'),
);

/**
 * A moment in UTC to the second (RFC 3339 with `Z`), in the years 0001 to 9999. It must
 * exist: leap seconds are not allowed, and 29 February only in leap years.
 */
export const time: Schema<string> = v.pipe(
  v.string(),
  rule(
    (text) => (isMoment(text) ? undefined : documentError('bad_time', '')),
    () => ({ pattern: `^${YEAR}-${MONTH_AND_DAY}T${CLOCK}Z$` }),
  ),
);

const YEAR = '(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})';
const MONTH_AND_DAY =
  '((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))';
const CLOCK = '([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]';

function isMoment(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) || text.startsWith('0000')) {
    return false;
  }
  // Date turns 30 February into a day in March, so the moment must print as it was
  // written.
  const moment = new Date(text);
  return (
    !Number.isNaN(moment.getTime()) &&
    moment.toISOString().slice(0, 19) === text.slice(0, 19)
  );
}

/**
 * Asks for the fields of an answer that pages of version 0.1.0 don't know. They refuse
 * unknown fields.
 */
export const details: Schema<true> = yes;

/** Position of the code on the sheet, counted from zero. */
export const position = count(0, limits.CODES_MAX - 1);

/** The number of codes in the set. */
export const total = count(limits.CODES_MIN, limits.CODES_MAX);

/**
 * The field of a fault: a path from the root, e.g. `enrolment.kdf.m` or
 * `proofs[0].proof`. Empty for the document itself. It never contains a value from the
 * document.
 */
export const fieldOfFault: Schema<string> = v.pipe(
  v.string(),
  v.maxLength(limits.FIELD_PATH_MAX),
  matches(/^[ -~]*$/, 'not_printable'),
);
