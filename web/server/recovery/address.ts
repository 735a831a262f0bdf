/** Where an account's letters go, as far as the host says. The kit knows no address. */

/** `contact` is another person, who hands digits to the holder. */
export type AddressKind = 'email' | 'text' | 'contact';

/** An address of an account, by the host's ID for it. */
export interface RecoveryAddress {
  /** The host's ID of the address: 1 to 254 characters on one line. */
  id: string;
  kind: AddressKind;
  /** Since when the account has it. */
  since: Date;
  /** When it was removed. Absent while the account has it. */
  until?: Date;
}
