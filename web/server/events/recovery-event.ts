/** What happens while an account is recovered. */

import type { Doer, Place } from './doer.js';

/** A recovery of the account. */
interface OfRecovery {
  /** Identifies the recovery. It is no secret. */
  request: string;
}

/** Events of account recovery. They contain no secret. */
export type RecoveryHappening =
  /** Somebody asks for recovery. Each current address gets a way to approve it. */
  | (Place & OfRecovery & { kind: 'recovery_asked' })
  /** An address has approved it, so the wait has begun. */
  | (Place &
      OfRecovery & {
        kind: 'recovery_opened';
        /** The ID of the address that approved. */
        approvedBy: string;
        /** When the wait ends. */
        ready: string;
      })
  /** Half of the wait is over. */
  | (OfRecovery & { kind: 'recovery_halfway'; ready: string })
  /** An operator wants to shorten the wait. */
  | (Doer &
      OfRecovery & {
        kind: 'recovery_shortened';
        /** How many more operators must agree. 0 if the wait is over. */
        missing: number;
      })
  /** The wait is over. The next sign-in that asks gets the link that finishes. */
  | (OfRecovery & { kind: 'recovery_ready' })
  /** A sign-in has asked for that link. */
  | (Place & OfRecovery & { kind: 'recovery_finish_asked' })
  /** The recovery has ended, and nothing has changed. */
  | (Doer &
      OfRecovery & {
        kind: 'recovery_cancelled';
        /** What stopped it. */
        how: Stopper;
        /** The ID of the address whose link did. */
        address?: string;
      })
  /**
   * New codes work, and all other codes and sessions have ended. The host turns on the new
   * factor, suspends the old ones, and ends sessions. The event may come again.
   */
  | (Place & OfRecovery & { kind: 'recovery_used' })
  /** Somebody else recovered the account, says its holder. Only an operator unlocks it. */
  | (Doer & { kind: 'recovery_frozen'; how: Stopper; address?: string })
  /** An operator has unlocked the account. */
  | (Doer & { kind: 'recovery_unfrozen' });

/**
 * What stopped a recovery: the link in a letter, a backup code, another second factor, a
 * signed-in session, or an operator.
 */
export type Stopper = 'link' | 'code' | 'factor' | 'session' | 'operator';
