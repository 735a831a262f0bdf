/** What a relying party allows beyond the scheme's demands, and how long things last. */

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

/** The least attempts of a share. */
const ATTEMPTS_MIN = 4;

/** The most consecutive failures: NIST SP 800-63B-4 section 3.2.2. */
const ATTEMPTS_MAX = 100;

/**
 * A share of the failures that an account may have, for one way to type a code:
 *
 * - `strangers`: sign-ins from a browser that the host does not know
 * - `browsers`: sign-ins from a browser that it knows
 * - `sessions`: codes typed in a session
 */
export type Share = 'strangers' | 'browsers' | 'sessions';

/**
 * The failures after which a share is used up. `accounts/shares.ts` explains the shares.
 */
export interface Attempts extends Record<Share, number> {
  /**
   * Attempts that `passwordChanged` gives back to strangers, up to what they have used.
   */
  reserve: number;
}

/** The rules of a relying party. The scheme's own floors and ceilings always apply. */
export interface Policy extends SetPolicy {
  /** Active sets of an account, 1 to `ACTIVE_SETS_MAX`. */
  activeSets: number;
  /** Hours within which a new set must be confirmed. */
  pendingHours: number;
  /** Days within which an imported set must be accepted. */
  importedDays: number;
  /** Days for which the verifiers of a dead set are kept, to explain its codes. */
  retiredDays: number;
  /** Days after which the holder is asked to look for the sheet. `null` for never. */
  reviewDays: number | null;
  /** The number of remaining codes at which the holder is told to get new ones. */
  lowMark: number;
  /** Failures of a share at which the holder is told, in rising order. */
  tellAtFailures: readonly number[];
  /** Failures since a code was last accepted, at most `ATTEMPTS_MAX` in total. */
  attempts: Attempts;
  /**
   * Failures of strangers in an hour, over all accounts. Applies only if `entropyBits` is
   * below 64.
   */
  siteFailuresPerHour: number;
  /**
   * New sets that an account may store in an hour, and pending sets that it may withdraw.
   */
  pendingPerHour: number;
  /** Messages in flight, for the sessions of an account and for its sign-ins. */
  inFlight: number;
  /** Whether imported sets are active immediately, without their holder's acceptance. */
  activateImports: boolean;
}

/**
 * Defaults, each with its reason. `DEFAULT_SET_POLICY` has those for a single set.
 *
 * - `activeSets`: five, because each set costs one derivation at every redemption.
 * - `pendingHours`: a day, in case the person is called away while saving the codes.
 * - `importedDays`: a month, for a sheet that is handed over in person.
 * - `retiredDays`: a quarter, so that people who still use an old sheet get an explanation.
 * - `reviewDays`: a year, because nothing else tells people that they have lost a sheet.
 * - `lowMark`: three of ten, so that there is a new sheet before the last code is used.
 * - `tellAtFailures`: one mistyped code is not worth a message, but five are.
 * - `attempts`: in total the 100 consecutive failures that NIST SP 800-63B-4 section 3.2.2
 *   allows. Most are for strangers, because a holder with a new computer is one too. The
 *   reserve is for a holder who changes the password after strangers have used up theirs.
 * - `siteFailuresPerHour`: more failures than this mean that the site is under attack.
 * - `pendingPerHour`: more than a person needs who keeps starting over.
 * - `inFlight`: more than people ever send, but few enough to finish in a second.
 * - `activateImports`: off, because anybody who can plant verifiers could sign in.
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
 * The default policy with the given changes.
 *
 * @throws RangeError naming a field that is out of its range
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
      (count, at) => !isCount(count) || count <= (tellAtFailures[at - 1] ?? 0),
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

/** A person must be able to mistype a code in each way of typing one. */
function areAttempts({ strangers, browsers, sessions, reserve }: Attempts): boolean {
  const shares = [strangers, browsers, sessions];
  const all = [...shares, reserve];
  return (
    all.every(isCount) &&
    shares.every((most) => most >= ATTEMPTS_MIN) &&
    all.reduce((sum, most) => sum + most, 0) <= ATTEMPTS_MAX
  );
}

/** Limits become part of answers, which allow no fractions. */
function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}

const DAY_MS = 86_400_000;

/**
 * Refuses a set whose date is more than a day off, because its holder sees it as the day
 * on which the codes were made.
 *
 * @param created RFC 3339, from the enrolment
 */
export function checkCreated(created: string, now: Date): DocumentError | undefined {
  const off = Math.abs(Date.parse(created) - now.getTime());
  return off > DAY_MS ? documentError('wrong_clock', 'created') : undefined;
}

/** A set made offline may be old, but at most a day in the future. */
export function checkImported(created: string, now: Date): DocumentError | undefined {
  return Date.parse(created) > now.getTime() ? checkCreated(created, now) : undefined;
}

/** The first reason why a policy refuses a valid set. */
export function checkPolicy(
  policy: Policy,
  { verifiers, format, kdf }: Enrolment,
): DocumentError | undefined {
  return refusalsOf(policy, { codes: verifiers.length, format, kdf })[0];
}
