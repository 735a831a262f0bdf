import type { DeliveredEvent, RelyingParty } from 'backup-codes/server';
import {
  noticeOf,
  noticeTexts,
  recoveryNotices,
  type Notice,
  type NoticeLanguage,
} from 'backup-codes/server/notices';

/** What the site already has. */
export interface Site {
  holderOf: (id: string) => Promise<{
    email: string;
    /** The name to sign in with. */
    name: string;
    language: NoticeLanguage;
    timeZone: string;
  }>;
  send: (address: string, notice: Notice) => Promise<void>;
}

/** Call it in `onEvent`. If it throws, the event comes again. */
export async function mailTheHolder(
  event: DeliveredEvent,
  relyingParty: Pick<RelyingParty, 'actOf'>,
  site: Site,
): Promise<void> {
  const { email, name, language, timeZone } = await site.holderOf(event.account);
  const texts = await noticeTexts(language);
  const linkTo = (act: string, token: string) =>
    `https://example.org/recovery/${act}#${token}`;
  const options = { service: 'Example', account: name, timeZone, linkTo };
  for (const notice of recoveryNotices(event, texts, options)) {
    await site.send(notice.to, notice);
  }
  const act = await relyingParty.actOf(event);
  // The first event of an act brings the one notice about it.
  const notice = act[0]?.id === event.id ? noticeOf(act, texts, options) : undefined;
  if (notice !== undefined) await site.send(email, notice);
}
