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
  /** The set has few codes left, so the holder should get new ones. Once for each set. */
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
  /** This many wrong codes were typed in one share. Sent at the policy's counts. */
  | { kind: 'failures'; share: Share; count: number }
  /** One share has used up its attempts. The others still work. */
  | { kind: 'suspended'; share: Share; failures: number }
  /** All shares work again, after a code was accepted or by an operator. */
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
