import { isOneLine } from '../../protocol/text.js';

/** The name of an event for backends. The kit's own ID is unique only within an account. */

/** An event as the kit knows it. */
export interface StoredEvent {
  account: string;
  id: string;
}

/**
 * Unique among all events of the service, and the same when the event comes again. It has
 * only letters, digits, `-`, `_` and one dot, so that it can stand in a header.
 */
export function eventId({ account, id }: StoredEvent): string {
  return `${id}.${Buffer.from(account, 'utf8').toString('base64url')}`;
}

/** The event with this name. `undefined` if no event can have it. */
export function readEventId(text: string): StoredEvent | undefined {
  const [, id, name] = /^([1-9]\d{0,17})\.([\w-]+)$/.exec(text) ?? [];
  if (id === undefined || name === undefined) return undefined;
  const account = Buffer.from(name, 'base64url').toString('utf8');
  // A database refuses some characters that no account has.
  return isOneLine(account) ? { id, account } : undefined;
}
