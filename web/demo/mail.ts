import type {
  AccountOverview,
  BackupCodesEvent,
  DeliveredEvent,
} from 'backup-codes/server';
import {
  noticeOf,
  noticeTexts,
  recoveryNotices,
  reminderOf,
  type Notice,
  type NoticeLanguage,
  type NoticeOptions,
} from 'backup-codes/server/notices';
import { createTransport } from 'nodemailer';

import { ACCOUNTS } from './accounts.js';

/** An e-mail in the demo's inbox. */
export interface Letter extends Notice {
  id: string;
  to: string;
}

export interface Mail {
  /**
   * Sends the notice about an act at its first event, if there is one. The kit may report
   * an event twice.
   *
   * @param act all events of the act, the oldest first
   */
  notify: (event: DeliveredEvent, act: readonly BackupCodesEvent[]) => Promise<void>;
  /**
   * Sends a reminder to the holder of an account who should do something. The same ID is sent
   * once.
   *
   * @returns whether there is something to do
   */
  remind: (account: AccountOverview, id: string) => Promise<boolean>;
  /**
   * Sends an e-mail to the holder of an account. The same ID is sent once.
   *
   * @returns the address; none if this site has no such account
   */
  send: (account: string, notice: Notice, id: string) => Promise<string | undefined>;
  /** The latest e-mails, newest first. */
  letters: () => Letter[];
}

const LETTERS_KEPT = 200;

/**
 * E-mails to the demo's accounts. nodemailer composes them and the demo keeps them; a real
 * site uses a transport to its mail server instead.
 *
 * @param origin where the links in letters lead
 * @param languageOf the language in which the holder of an account reads letters
 */
export function openMail(
  origin: string,
  languageOf: (account: string) => NoticeLanguage = () => 'en',
): Mail {
  const transport = createTransport({ jsonTransport: true });
  const caught = new Map<string, Letter>();

  /** The kit reports an event again if it can't know that the e-mail was sent. */
  async function post(to: string, { subject, text }: Notice, id: string): Promise<void> {
    if (caught.has(id)) return;
    await transport.sendMail({
      from: 'Postbox <security@postbox.example>',
      to,
      subject,
      text,
      messageId: `<${id}>`,
    });
    caught.set(id, { id, to, subject, text });
    const [oldest] = caught.keys();
    if (caught.size > LETTERS_KEPT && oldest !== undefined) caught.delete(oldest);
  }

  const optionsFor = (account: string): NoticeOptions => {
    const { timeZone = 'UTC' } = ACCOUNTS.find(({ name }) => name === account) ?? {};
    return { service: 'Postbox', account, timeZone };
  };

  /** The token follows the `#`, which browsers send to nobody. */
  const linkTo = (act: string, token: string) => `${origin}/recovery#${act}=${token}`;

  const mail: Mail = {
    letters: () => [...caught.values()].reverse(),
    async notify(event, act) {
      const { account, id } = event;
      const texts = await noticeTexts(languageOf(account));
      const options = { ...optionsFor(account), linkTo };
      for (const { to, ...notice } of recoveryNotices(event, texts, options)) {
        await post(to, notice, `${account}-${id}-${to}`);
      }
      if (act[0]?.id !== id) return;
      const notice = noticeOf(act, texts, options);
      if (notice !== undefined) await mail.send(account, notice, `${account}-${id}`);
    },
    async remind(overview, id) {
      const { account } = overview;
      const texts = await noticeTexts(languageOf(account));
      const notice = reminderOf(overview, texts, optionsFor(account));
      if (notice === undefined) return false;
      await mail.send(account, notice, id);
      return true;
    },
    async send(name, notice, of) {
      const account = ACCOUNTS.find((one) => one.name === name);
      if (account === undefined) return undefined;
      await post(account.email, notice, `${of}@postbox.example`);
      return account.email;
    },
  };
  return mail;
}
