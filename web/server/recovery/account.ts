/** Where an account's letters go, as far as the host says. The kit knows no address. */

import type { AddressKind } from './letter.js';

/** An address of an account, by the host's ID for it. */
export interface RecoveryAddress {
  /** The host's ID of the address: 1 to 254 printable characters. */
  id: string;
  kind: AddressKind;
  /** Since when the account has it. */
  since: Date;
  /** When it was removed. Absent while the account has it. */
  until?: Date;
}

/** What the kit asks the host about an account. */
export interface RecoveryAccount {
  /**
   * `several` if the account belongs to more than one person. Then a sign-in of one of them
   * does not stop a recovery, because another may have asked for it.
   */
  holders: 'one' | 'several';
  /** All addresses, with those that were removed within the policy's `removedDays`. */
  addresses: readonly RecoveryAddress[];
}
