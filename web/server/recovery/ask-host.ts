import { checkAccount } from '../../protocol/account.js';
import type { Context } from '../context.js';
import type { RecoveryAccount, RecoveryAddress } from './account.js';
import type { AddressKind } from './letter.js';

/**
 * Asks the host about an account. Call it outside transactions.
 *
 * @throws TypeError for an address that the host describes wrongly, and for one that gets
 * digits if there is no pepper
 */
export async function askHost(
  { recovery, pepper }: Context,
  account: string,
): Promise<RecoveryAccount> {
  if (recovery === undefined) return { holders: 'one', addresses: [] };
  const found = await recovery.accountOf(account);
  for (const address of found.addresses) {
    const fault = faultOf(address, pepper.chain.length > 0);
    if (fault !== undefined) throw new TypeError(`recovery.accountOf: ${fault}`);
  }
  // One of them may have been removed, and must not pass for the other.
  if (new Set(found.addresses.map(({ id }) => id)).size < found.addresses.length) {
    throw new TypeError('recovery.accountOf: two addresses have the same ID');
  }
  return found;
}

const KINDS: readonly string[] = ['email', 'text', 'contact'] satisfies AddressKind[];

function faultOf(
  { id, kind, since, until }: RecoveryAddress,
  hasPepper: boolean,
): string | undefined {
  if (checkAccount(id) !== undefined) {
    return 'an ID must be 1 to 254 printable characters';
  }
  if (!KINDS.includes(kind)) return 'a kind must be email, text or contact';
  if (!isMoment(since) || (until !== undefined && !isMoment(until))) {
    return 'since and until must be dates';
  }
  // A thief of the database would try a million digits in a second.
  return kind === 'email' || hasPepper
    ? undefined
    : 'text messages and contacts need a pepper, because digits are hashed under it';
}

/** Whether a host's date is one. Stored as text, it would compare as never. */
export function isMoment(moment: unknown): boolean {
  return moment instanceof Date && !Number.isNaN(moment.getTime());
}
