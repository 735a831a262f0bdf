/** What the host sends about a recovery. */

/** `contact` is another person, who hands digits to the holder. */
export type AddressKind = 'email' | 'text' | 'contact';

/**
 * A letter that the host sends to one address. What it holds is secret. Put tokens behind
 * the `#` of a link, never into a query, and let only a POST of that page act: scanners of
 * mail open every link.
 */
export interface Letter {
  /** The host's ID of the address. */
  to: string;
  kind: AddressKind;
  /** Approves the request. */
  approve?: string;
  /** Six digits that approve the request, for a text message or a contact. */
  digits?: string;
  /** Finishes the recovery in the browser that is signing in. */
  finish?: string;
  /** Stops the recovery. */
  stop?: string;
}
