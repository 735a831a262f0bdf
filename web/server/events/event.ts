import type { SetId } from '../../protocol/set-id.js';
import type { Share } from '../policy.js';

/** What happened to an account's codes. Contains no secret. */
export type Happening =
  | { kind: 'enrolled'; set: SetId; label: string; total: number; replaces: SetId | null }
  | { kind: 'confirmed'; set: SetId; label: string; replaced: SetId | null }
  | {
      kind: 'used';
      set: SetId;
      label: string;
      /** Position on the sheet, counted from zero. */
      position: number;
      remaining: number;
      total: number;
    }
  /** So few codes of the set are left that it should be renewed; once a set. */
  | { kind: 'low'; set: SetId; label: string; remaining: number }
  /** The last code of the set was used. */
  | { kind: 'exhausted'; set: SetId; label: string }
  | {
      kind: 'revoked';
      set: SetId;
      label: string;
      reason: 'replaced' | 'withdrawn';
      by: Actor;
      /** A pending set never worked, so withdrawing it stops no codes. */
      was: 'pending' | 'active';
    }
  /** So many codes were wrong at one door; at the counts of the policy. */
  | { kind: 'failures'; share: Share; count: number }
  /** One door has used up its attempts; the others are open. */
  | { kind: 'suspended'; share: Share; failures: number }
  /** All doors are open again: a code was accepted, or an operator says so. */
  | { kind: 'lifted'; by: Actor }
  | { kind: 'imported'; set: SetId; label: string; total: number; active: boolean };

/** Who did it. */
export type Actor = 'holder' | 'operator';

/**
 * An event as the host's hook gets it. Tell the account's holder about every kind except
 * `enrolled`, so that they notice what somebody else did.
 */
export type BackupCodesEvent = Happening & {
  /**
   * Unique and rising within the account. It is the same when the event is delivered
   * again.
   */
  id: string;
  account: string;
  /** The time by the database's clock, in RFC 3339, UTC, to the second. */
  at: string;
};
