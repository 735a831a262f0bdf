import type { SetId } from '../../protocol/set-id.js';
import type { Share } from '../policy.js';
import type { Doer, Place } from './doer.js';
import type { Letter } from '../recovery/letter.js';
import type { RecoveryHappening } from './recovery-event.js';

/** What happened to an account's codes. Contains no secret. */
export type Happening =
  | (Place & {
      kind: 'enrolled';
      set: SetId;
      label: string;
      total: number;
      replaces: SetId | null;
    })
  | (Place & { kind: 'confirmed'; set: SetId; label: string; replaced: SetId | null })
  | (Place & {
      kind: 'used';
      set: SetId;
      label: string;
      /** Position on the sheet, counted from zero. */
      position: number;
      remaining: number;
      total: number;
      /** In a session, to authenticate again. Absent if the code signed somebody in. */
      purpose?: 'step-up';
    })
  /** The set has few codes left, so the holder should get new ones. Once for each set. */
  | { kind: 'low'; set: SetId; label: string; remaining: number }
  /** The last code of the set was used. */
  | { kind: 'exhausted'; set: SetId; label: string }
  | (Doer & {
      kind: 'revoked';
      set: SetId;
      label: string;
      reason: 'replaced' | 'withdrawn';
      /** A pending set never worked, so withdrawing it stops no codes. */
      was: 'pending' | 'active';
    })
  /** This many wrong codes were typed in one share. Sent at the policy's counts. */
  | { kind: 'failures'; share: Share; count: number }
  /** One share has used up its attempts. The others still work. */
  | { kind: 'suspended'; share: Share; failures: number }
  /** All shares work again, after a code was accepted or by an operator. */
  | (Doer & { kind: 'lifted' })
  | (Doer & {
      kind: 'imported';
      set: SetId;
      label: string;
      total: number;
      active: boolean;
    })
  /** The holder should look for the sheet. Once for each due date. */
  | {
      kind: 'review_due';
      set: SetId;
      label: string;
      remaining: number;
      total: number;
    }
  /** A day after codes were made, nobody has turned them on. Once for each set. */
  | {
      kind: 'never_confirmed';
      set: SetId;
      label: string;
      /** Until when they still can be turned on. `null` if they no longer can. */
      until: string | null;
    }
  | RecoveryHappening;

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

/**
 * An event as the hook gets it. Events of account recovery have letters, and the hook sends
 * each of them. They hold secrets: never log or store the event with its letters.
 */
export type DeliveredEvent = BackupCodesEvent & { letters?: readonly Letter[] };
