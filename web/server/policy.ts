/** What a relying party allows beyond what the scheme demands, and how long things last. */

import { documentError, type DocumentError } from '../protocol/errors.js';
import type { Enrolment } from '../protocol/enrolment.js';
import { ACTIVE_SETS_MAX, CODES_MAX, LOW_MARK_DEFAULT } from '../protocol/scheme.js';
import {
  DEFAULT_SET_POLICY,
  refusalsOf,
  type Range,
  type SetPolicy,
} from '../protocol/set-policy.js';

export type { Range };

/** Attempts that a share has at least. */
const ATTEMPTS_MIN = 4;

/** Failures in a row, most: NIST SP 800-63B-4 section 3.2.2. */
const ATTEMPTS_MAX = 100;

/**
 * A share of the failures that an account may have, for one kind of door:
 *
 * - `strangers`: sign-ins from a browser that the host does not know
 * - `browsers`: sign-ins from a browser that it knows
 * - `sessions`: codes that somebody types who is signed in
 */
export type Share = 'strangers' | 'browsers' | 'sessions';

/** Failures after which a share is used up. See `accounts/shares.ts` for the shares. */
export interface Attempts extends Record<Share, number> {
  /** What strangers get back by `passwordChanged`, as far as they had used theirs up. */
  reserve: number;
}

/** The rules of a relying party. The scheme's own floors and ceilings hold always. */
export interface Policy extends SetPolicy {
  /** Active sets of an account, 1 to 5. */
  activeSets: number;
  /** Hours in which a new set must be confirmed. */
  pendingHours: number;
  /** Days in which an imported set must be accepted. */
  importedDays: number;
  /** Days for which the verifiers of a dead set are kept, to tell what became of it. */
  retiredDays: number;
  /** Days after which the holder is asked to look at the sheet; `null` for never. */
  reviewDays: number | null;
  /** Codes left at which the holder is told to renew. */
  lowMark: number;
  /** Counts of failures of a share at which the holder is told, in rising order. */
  tellAtFailures: readonly number[];
  /** Failures in all since a code was last accepted; together at most 100. */
  attempts: Attempts;
  /**
   * Failures of strangers in an hour, over all accounts; it counts only where
   * `entropyBits` is below 64.
   */
  siteFailuresPerHour: number;
  /** New sets that an account may store in an hour, and pending ones it may withdraw. */
  pendingPerHour: number;
  /** Messages that the sessions of an account, or its sign-ins, have under way at once. */
  inFlight: number;
  /** Whether imported sets are active at once, without their holder's acceptance. */
  activateImports: boolean;
}

/**
 * Defaults, each with its reason. `DEFAULT_SET_POLICY` has those for a single set.
 *
 * - `activeSets`: five; each costs one derivation at every redemption.
 * - `pendingHours`: a day, for a person who is called away while saving.
 * - `importedDays`: a month, for a sheet that is handed over in person.
 * - `retiredDays`: a quarter; long enough to meet whoever still holds the old sheet.
 * - `reviewDays`: a year; sheets get lost, and nothing else ever says so.
 * - `lowMark`: three of ten, so that the next sheet is made before the last code.
 * - `tellAtFailures`: a mistyped code is not worth a message, five are.
 * - `attempts`: together the 100 that NIST SP 800-63B-4 section 3.2.2 allows in a row. Most
 *   are for strangers, since a holder with a new computer is one too. The reserve is for
 *   the holder who changes the password because strangers have used theirs up.
 * - `siteFailuresPerHour`: a site whose people mistype more than that is under attack.
 * - `pendingPerHour`: more than anybody needs who begins again and again.
 * - `inFlight`: more than people ever send, and few enough to be over in a second.
 * - `activateImports`: whoever can plant verifiers can sign in.
 */
export const DEFAULT_POLICY: Readonly<Policy> = Object.freeze({
  ...DEFAULT_SET_POLICY,
  activeSets: ACTIVE_SETS_MAX,
  pendingHours: 24,
  importedDays: 30,
  retiredDays: 90,
  reviewDays: 365,
  lowMark: LOW_MARK_DEFAULT,
  tellAtFailures: [5, 20],
  attempts: { strangers: 60, browsers: 10, sessions: 20, reserve: 10 },
  siteFailuresPerHour: 1_000,
  pendingPerHour: 20,
  inFlight: 128,
  activateImports: false,
});

/**
 * The default policy with what is given in its place.
 *
 * @throws RangeError naming the field that no relying party may have
 */
export function policyOf(given: Partial<Policy> = {}): Policy {
  const policy = { ...DEFAULT_POLICY, ...given };
  const { codes, activeSets, tellAtFailures } = policy;
  const wrong = Object.entries({
    codes: !(
      isCount(codes.least) &&
      isCount(codes.most) &&
      1 <= codes.least &&
      codes.least <= codes.most &&
      codes.most <= CODES_MAX
    ),
    entropyBits: !isCount(policy.entropyBits),
    kdfs: Object.values(policy.kdfs).some(
      ({ least, most }) => !isCount(least) || !isCount(most) || least > most,
    ),
    kdfMemoryBytes: !isCount(policy.kdfMemoryBytes),
    activeSets: !(
      isCount(activeSets) &&
      1 <= activeSets &&
      activeSets <= ACTIVE_SETS_MAX
    ),
    attempts: !areAttempts(policy.attempts),
    siteFailuresPerHour: !isCount(policy.siteFailuresPerHour),
    pendingPerHour: !(isCount(policy.pendingPerHour) && policy.pendingPerHour > 0),
    tellAtFailures: tellAtFailures.some(
      (count, at) => count <= (tellAtFailures[at - 1] ?? 0),
    ),
    pendingHours: !(policy.pendingHours > 0),
    importedDays: !(policy.importedDays > 0),
    retiredDays: !(policy.retiredDays > 0),
    reviewDays: policy.reviewDays !== null && !(policy.reviewDays > 0),
    lowMark: !isCount(policy.lowMark),
    inFlight: !isCount(policy.inFlight) || policy.inFlight < 2,
  }).find(([, isWrong]) => isWrong);
  if (wrong !== undefined) throw new RangeError(`policy.${wrong[0]} is out of its range`);
  return policy;
}

/** A person must be able to mistype a code at each door. */
function areAttempts({ strangers, browsers, sessions, reserve }: Attempts): boolean {
  const shares = [strangers, browsers, sessions];
  const all = [...shares, reserve];
  return (
    all.every(isCount) &&
    shares.every((most) => most >= ATTEMPTS_MIN) &&
    all.reduce((sum, most) => sum + most, 0) <= ATTEMPTS_MAX
  );
}

/** Limits go into answers, where a fraction would be none. */
function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}

const DAY_MS = 86_400_000;

/**
 * What a device's clock may not say of a new set: it is shown to its holder as the day on
 * which the codes were made.
 *
 * @param created RFC 3339, from the enrolment
 */
export function checkCreated(created: string, now: Date): DocumentError | undefined {
  const off = Math.abs(Date.parse(created) - now.getTime());
  return off > DAY_MS ? documentError('wrong_clock', 'created') : undefined;
}

/** A set that was made offline may be old, but not of tomorrow's tomorrow. */
export function checkImported(created: string, now: Date): DocumentError | undefined {
  return Date.parse(created) > now.getTime() ? checkCreated(created, now) : undefined;
}

/** The first thing that a policy refuses in a valid set. */
export function checkPolicy(
  policy: Policy,
  { verifiers, format, kdf }: Enrolment,
): DocumentError | undefined {
  return refusalsOf(policy, { codes: verifiers.length, format, kdf })[0];
}
