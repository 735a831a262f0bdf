/** The bodies of requests, and how their senders are read from them. */

import { documentError } from '../../protocol/errors.js';
import { ACCOUNT_MAX, ACCOUNT_MIN } from '../../protocol/scheme.js';
import * as fields from '../../protocol/schemas/fields.js';
import { recoveryDigits, recoveryToken } from '../../protocol/schemas/recovery.js';
import {
  count,
  falseOr,
  list,
  oneOf,
  only,
  rule,
  schemaOf,
} from '../../protocol/schemas/shape.js';
import * as v from '../../protocol/schemas/valibot.js';
import { TAKE_MAX, LEASE_MAX_SECONDS } from '../../server/events/hand-out.js';
import type { PendingSignIn, Session } from '../../server/identity.js';
import { NOTICE_LANGUAGES } from '../../server/notices/languages.js';
import { OVERVIEW_MAX } from '../../server/overview.js';
import type { Letter } from '../../server/recovery/letter.js';
import { moment } from './moment.js';

/** Characters of an ID of the site, most. */
const ID_MAX = 1_024;

/** Characters of a name from a cookie. The kit ignores one that is too long. */
const DEVICE_MAX = 4_096;

/** Characters of what the site says of a place, most. The kit shows 200 of them. */
const PLACE_MAX = 1_000;

function text(least: number, most: number) {
  return v.pipe(v.string(), v.minLength(least), v.maxLength(most));
}

/** Its tenant checks the rest, because the tenant's name is part of the stored one. */
const account = v.pipe(
  v.string(),
  rule<string>(
    (name) => (name === '' ? documentError('too_short', '', ACCOUNT_MIN) : undefined),
    () => ({ minLength: ACCOUNT_MIN, maxLength: ACCOUNT_MAX }),
  ),
);
const id = text(1, ID_MAX);
const from = text(0, PLACE_MAX);
const device = text(0, DEVICE_MAX);

/** A session as it is written. Moments are texts. */
export interface SessionBody extends Omit<Session, 'steppedUp' | 'startedAt'> {
  steppedUp: false | 'factor' | 'code';
  startedAt?: string;
}

export const session = schemaOf<SessionBody>()(
  only({
    account,
    id,
    steppedUp: falseOr('factor', 'code'),
    codeSet: v.exactOptional(fields.setId),
    from: v.exactOptional(from),
    startedAt: v.exactOptional(moment),
  }),
);

/** A pending sign-in as it is written. Moments are texts. */
export interface PendingSignInBody extends Omit<PendingSignIn, 'firstFactor'> {
  firstFactor?: {
    kind: 'password' | 'passkey' | 'magic-link' | 'single-sign-on';
    resetAt: string | null;
    resetBy: string | null;
  };
}

export const firstFactor = only({
  kind: oneOf('password', 'passkey', 'magic-link', 'single-sign-on'),
  resetAt: v.nullable(moment),
  resetBy: v.nullable(text(1, ID_MAX)),
});

export const pendingSignIn = schemaOf<PendingSignInBody>()(
  only({
    account,
    id,
    device: v.exactOptional(device),
    purpose: v.exactOptional(oneOf('sign-in', 'step-up')),
    from: v.exactOptional(from),
    firstFactor: v.exactOptional(firstFactor),
  }),
);

/** A message of a browser, and whom the site knows behind it. */
export const messageBody = only({
  session: v.exactOptional(v.nullable(session)),
  pendingSignIn: v.exactOptional(v.nullable(pendingSignIn)),
  message: v.unknown(),
});

const operator = v.exactOptional(fields.account);

/** A letter of a recovery, as the backend got it with the event. */
const letter = schemaOf<Letter>()(
  only({
    to: text(1, ID_MAX),
    kind: oneOf('email', 'text', 'contact'),
    approve: v.exactOptional(recoveryToken),
    digits: v.exactOptional(recoveryDigits),
    finish: v.exactOptional(recoveryToken),
    stop: v.exactOptional(recoveryToken),
  }),
);

/** The body of each request that is no message. */
export const bodies = {
  nothing: only({}),
  byOperator: only({ operator }),
  withdraw: only({ set: fields.setId, operator }),
  signedInOtherwise: only({
    device: v.exactOptional(device),
    factorSince: v.exactOptional(moment),
  }),
  mayRecover: only({ pendingSignIn }),
  shorten: only({ operator: fields.account, operatorAccount: account }),
  overview: only({ accounts: list(account, 0, OVERVIEW_MAX) }),
  import: only({ file: v.unknown(), preparedBy: v.exactOptional(fields.account) }),
  take: only({
    limit: v.exactOptional(count(1, TAKE_MAX)),
    leaseSeconds: v.exactOptional(count(1, LEASE_MAX_SECONDS)),
  }),
  notices: only({
    id: text(1, ID_MAX * 2),
    letters: v.exactOptional(list(letter, 0)),
    language: oneOf(...NOTICE_LANGUAGES),
    service: fields.account,
    account: fields.account,
    timeZone: text(1, ID_MAX),
    recoveryUrl: v.exactOptional(
      v.pipe(v.string(), fields.matches(/^https?:\/\/[^\s#]+$/, 'bad_encoding')),
    ),
  }),
  done: only({ ids: list(text(1, ID_MAX * 2), 0, TAKE_MAX) }),
} as const;

/** The content of a body, e.g. `BodyOf<'withdraw'>`. */
export type BodyOf<Name extends keyof typeof bodies> = v.InferOutput<
  (typeof bodies)[Name]
>;

export type MessageBody = v.InferOutput<typeof messageBody>;

/** The kit's form of a session, for a stored account. */
export function toSession(stored: string, written: SessionBody): Session {
  const { startedAt, ...rest } = written;
  return {
    ...rest,
    account: stored,
    ...(startedAt !== undefined && { startedAt: new Date(startedAt) }),
  };
}

/** The kit's form of a pending sign-in, for a stored account. */
export function toPendingSignIn(
  stored: string,
  written: PendingSignInBody,
): PendingSignIn {
  const { firstFactor, ...rest } = written;
  if (firstFactor === undefined) return { ...rest, account: stored };
  const { resetAt } = firstFactor;
  return {
    ...rest,
    account: stored,
    firstFactor: {
      ...firstFactor,
      resetAt: resetAt === null ? null : new Date(resetAt),
    },
  };
}
