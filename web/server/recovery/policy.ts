/** How a site recovers accounts. `docs/recovery.md` compares it with NIST SP 800-63B-4. */

import {
  RECOVERY_WAIT_MAX_HOURS,
  RECOVERY_WAIT_MIN_HOURS,
} from '../../protocol/scheme.js';
import type { RecoveryAccount } from './account.js';

/** How long the steps of a recovery take, and how often one may be asked for. */
export interface RecoveryPolicy {
  /** Hours from the approval until the recovery may finish, 24 to 720. */
  waitHours: number;
  /**
   * The same if an address has changed within `recentDays`, or the account was recovered
   * within `recentHours`. Never less than `waitHours`.
   */
  recentWaitHours: number;
  /** Days in which a new or removed address makes the wait longer. */
  recentDays: number;
  /** Hours in which an account counts as recently recovered. */
  recentHours: number;
  /** Hours in which a link approves, or digits that a contact got. */
  approveHours: number;
  /** Minutes in which digits in a text message approve. */
  digitsMinutes: number;
  /** Wrong digits that end a request. */
  digitsTries: number;
  /** Hours in which a link finishes. */
  finishHours: number;
  /** Days after the wait in which the recovery can finish. */
  readyDays: number;
  /** Minutes that a sign-in has to set up new codes. */
  permissionMinutes: number;
  /** Times that an account's addresses are asked to approve or finish, in a day. */
  mailsPerDay: number;
  /** Recoveries that are approved in 30 days. */
  per30Days: number;
  /** Days in which a removed address still hears of recoveries and can stop them. */
  removedDays: number;
  /** Days in which an address cannot approve after it has reset the first factor. */
  resetDays: number;
  /** Days before the request that a contact must have been named. */
  contactDays: number;
  /** Hours that are added to the wait if a contact approves. */
  contactHours: number;
  /** Days after a recovery in which its holder can freeze the account. */
  freezeDays: number;
  /** Operators who must agree to end the wait. `null` if they cannot. */
  operatorsToShorten: number | null;
}

/**
 * Defaults, each with its reason.
 *
 * - `waitHours`: a day, in which people read their mail.
 * - `recentWaitHours`, `recentDays`: a week, because a thief who is signed in adds an address
 *   first. A holder who is on a journey still reads one of the letters.
 * - `recentHours`: three days, in which the holder reads that the account was recovered.
 * - `approveHours`: NIST SP 800-63B-4 section 4.2.1.2 allows a code by e-mail for 24 hours,
 *   and section 4.2.1.3 one to a contact for a day longer than one to the holder.
 * - `digitsMinutes`: the same section allows a code by text message for 10 minutes.
 * - `digitsTries`: five of a million possible codes, so a guess succeeds once in 200,000.
 * - `finishHours`: as long as `approveHours`, for the same reason.
 * - `readyDays`: a week, for somebody who doesn't look every day.
 * - `permissionMinutes`: enough to set up an authenticator and to save codes.
 * - `mailsPerDay`: more than a person needs, and too few to flood a mailbox.
 * - `per30Days`: who recovers an account more often should talk to somebody.
 * - `removedDays`: a month, because a thief removes the holder's addresses first.
 * - `resetDays`: a month, because a thief who reads the mailbox that resets the password has both.
 * - `contactDays`: a week, in which the holder reads that somebody was named.
 * - `contactHours`: a day more, because a contact can be deceived on the phone.
 * - `freezeDays`: a week, in which the holder sees that the old factor no longer works.
 * - `operatorsToShorten`: nobody, because people who ask for it have a good story. With two,
 *   one operator who is deceived or bribed is not enough.
 */
export const DEFAULT_RECOVERY_POLICY: Readonly<RecoveryPolicy> = Object.freeze({
  waitHours: 24,
  recentWaitHours: 168,
  recentDays: 7,
  recentHours: 72,
  approveHours: 24,
  digitsMinutes: 10,
  digitsTries: 5,
  finishHours: 24,
  readyDays: 7,
  permissionMinutes: 60,
  mailsPerDay: 10,
  per30Days: 3,
  removedDays: 30,
  resetDays: 30,
  contactDays: 7,
  contactHours: 24,
  freezeDays: 7,
  operatorsToShorten: null,
});

/** Turns recovery on. */
export interface RecoveryOptions extends Partial<RecoveryPolicy> {
  /**
   * Who holds an account, and where their letters go. It may be called for any account, and
   * more than once for one message.
   */
  accountOf: (account: string) => RecoveryAccount | Promise<RecoveryAccount>;
}

/** What the kit needs to recover accounts. */
export interface Recovery {
  policy: RecoveryPolicy;
  accountOf: RecoveryOptions['accountOf'];
}

/** The least and the most of each value. NIST allows no code for longer. */
const RANGES: Record<
  Exclude<keyof RecoveryPolicy, 'operatorsToShorten'>,
  [number, number]
> = {
  waitHours: [RECOVERY_WAIT_MIN_HOURS, RECOVERY_WAIT_MAX_HOURS],
  recentWaitHours: [RECOVERY_WAIT_MIN_HOURS, RECOVERY_WAIT_MAX_HOURS],
  recentDays: [1, 365],
  recentHours: [1, 8_760],
  approveHours: [1, 24],
  digitsMinutes: [1, 10],
  digitsTries: [1, 10],
  finishHours: [1, 24],
  readyDays: [1, 30],
  permissionMinutes: [5, 1_440],
  mailsPerDay: [1, 50],
  per30Days: [1, 10],
  removedDays: [7, 365],
  resetDays: [7, 365],
  contactDays: [1, 365],
  contactHours: [0, 720],
  freezeDays: [1, 30],
};

/**
 * The default policy with the given changes.
 *
 * @throws RangeError naming a field that is out of its range
 */
export function recoveryWith({ accountOf, ...given }: RecoveryOptions): Recovery {
  const policy = { ...DEFAULT_RECOVERY_POLICY, ...given };
  const wrong = Object.entries(RANGES).find(([name, [least, most]]) => {
    const value = policy[name as keyof typeof RANGES];
    return !Number.isSafeInteger(value) || value < least || value > most;
  });
  if (wrong !== undefined) throw outOfRange(wrong[0]);
  const { waitHours, recentWaitHours, operatorsToShorten } = policy;
  if (recentWaitHours < waitHours) throw outOfRange('recentWaitHours');
  if (operatorsToShorten !== null && !(operatorsToShorten >= 2)) {
    throw outOfRange('operatorsToShorten');
  }
  return { policy, accountOf };
}

function outOfRange(name: string): RangeError {
  return new RangeError(`recovery.${name} is out of its range`);
}
