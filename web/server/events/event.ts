import type { SetId } from '../../protocol/set-id.js';
import type { Share } from '../policy.js';

/** What happened to an account's codes; nothing in it is secret. */
export type Happening =
  | { kind: 'enrolled'; set: SetId; label: string; total: number; replaces: SetId | null }
  | { kind: 'confirmed'; set: SetId; label: string; replaced: SetId | null }
  | {
      kind: 'used';
      set: SetId;
      label: string;
      /** Zero-based place on the sheet. */
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
      /** Of a pending one no code ever worked: whatever worked before still does. */
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
 * A row of the event table, as the host's hook gets it. Tell the account's holder of
 * every one but `enrolled`: whoever holds the account would notice a foreign one.
 */
export type BackupCodesEvent = Happening & {
  /** Unique in the account and rising; the same when it is delivered again. */
  id: string;
  account: string;
  /** When, by the database's clock; RFC 3339 in UTC, to the second. */
  at: string;
};
