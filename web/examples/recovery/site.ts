/** What a site adds to recover accounts. */

import {
  openRelyingParty,
  type DeliveredEvent,
  type Letter,
  type RecoveryAddress,
  type RelyingParty,
  type RelyingPartyOptions,
  type Store,
} from 'backup-codes/server';

/** What the site already has. */
export interface Site {
  /** Such as `https://example.org`. */
  origin: string;
  /** The addresses of an account, with those removed in the last 30 days. */
  addressesOf: (account: string) => Promise<RecoveryAddress[]>;
  /** Sends a letter to an address, by its ID. */
  send: (address: string, text: string) => Promise<void>;
  /**
   * Turns on the factor that the person has set up, suspends the old ones, and ends all
   * sessions. It may be called again, and then does nothing.
   */
  switchFactors: (account: string) => Promise<void>;
}

/** Opens a relying party that recovers accounts. */
export async function openWithRecovery(
  store: Store,
  site: Site,
  options: Partial<RelyingPartyOptions> = {},
): Promise<RelyingParty> {
  return openRelyingParty({
    store,
    recovery: {
      accountOf: async (account) => ({
        holders: 'one',
        addresses: await site.addressesOf(account),
      }),
    },
    // If this throws, the event comes again, with new links.
    onEvent: async (event) => {
      for (const letter of event.letters ?? []) {
        await site.send(letter.to, textOf(event, letter, site.origin));
      }
      if (event.kind === 'recovery_used') await site.switchFactors(event.account);
    },
    ...options,
  });
}

const SENTENCES: Partial<Record<DeliveredEvent['kind'], string>> = {
  recovery_asked: 'Somebody wants to recover your account.',
  recovery_opened: 'The recovery of your account has begun.',
  recovery_halfway: 'Half of the wait to recover your account is over.',
  recovery_shortened: 'Our support wants to shorten the wait to recover your account.',
  recovery_ready: 'Sign in again to finish the recovery of your account.',
  recovery_finish_asked: 'You can finish the recovery of your account.',
  recovery_cancelled: 'The recovery of your account was stopped.',
  recovery_used: 'Your account was recovered. Old codes and sessions have ended.',
  recovery_frozen: 'Your account is locked. Call us.',
  recovery_unfrozen: 'Your account is unlocked.',
};

/** A token stands behind the `#`, so no server, log or referrer gets it. */
function textOf({ kind }: DeliveredEvent, letter: Letter, origin: string): string {
  const { approve, digits, finish, stop } = letter;
  const link = (page: string, token: string) => `${origin}/recovery/${page}#${token}`;
  return [
    SENTENCES[kind] ?? '',
    approve && `If this was you: ${link('approve', approve)}`,
    digits && `If this was you, type ${digits} where you sign in.`,
    finish && `Open this where you sign in: ${link('finish', finish)}`,
    stop && `If this wasn’t you: ${link('stop', stop)}`,
  ]
    .filter((line) => line !== undefined && line !== '')
    .join('\n');
}
