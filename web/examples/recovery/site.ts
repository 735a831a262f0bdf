/** What a site adds to recover accounts. */

import {
  openRelyingParty,
  type RecoveryAddress,
  type RelyingParty,
  type RelyingPartyOptions,
  type Store,
} from 'backup-codes/server';
import {
  noticeTexts,
  recoveryNotices,
  type Notice,
  type NoticeLanguage,
} from 'backup-codes/server/notices';

/** What the site already has. */
export interface Site {
  /** Such as `https://example.org`. */
  origin: string;
  /** The addresses of an account, with those removed in the last 30 days. */
  addressesOf: (account: string) => Promise<RecoveryAddress[]>;
  /** Who reads the notices: the name to sign in with, the language and the time zone. */
  holderOf: (account: string) => Promise<{
    name: string;
    language: NoticeLanguage;
    timeZone: string;
  }>;
  /** Sends a notice to an address, by its ID. */
  send: (address: string, notice: Notice) => Promise<void>;
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
  // A token stands behind the `#`, so no server, log or referrer gets it.
  const linkTo = (act: string, token: string) =>
    `${site.origin}/recovery/${act}#${token}`;
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
      const { name, language, timeZone } = await site.holderOf(event.account);
      const texts = await noticeTexts(language);
      const options = { service: 'Example', account: name, timeZone, linkTo };
      for (const notice of recoveryNotices(event, texts, options)) {
        await site.send(notice.to, notice);
      }
      if (event.kind === 'recovery_used') await site.switchFactors(event.account);
    },
    ...options,
  });
}
