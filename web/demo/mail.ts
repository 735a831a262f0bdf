import type { BackupCodesEvent } from 'backup-codes/server';
import { createTransport } from 'nodemailer';

import { ACCOUNTS } from './accounts.js';
import { noticeOf, type Notice } from './notices.js';

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
  notify: (event: BackupCodesEvent, act: readonly BackupCodesEvent[]) => Promise<void>;
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
 */
export function openMail(): Mail {
  const transport = createTransport({ jsonTransport: true });
  const caught = new Map<string, Letter>();

  const mail: Mail = {
    letters: () => [...caught.values()].reverse(),
    async notify({ account, id }, act) {
      if (act[0]?.id !== id) return;
      const { timeZone = 'UTC' } = ACCOUNTS.find(({ name }) => name === account) ?? {};
      const notice = noticeOf(act, timeZone);
      if (notice !== undefined) await mail.send(account, notice, `${account}-${id}`);
    },
    async send(name, { subject, text }, of) {
      const account = ACCOUNTS.find((one) => one.name === name);
      if (account === undefined) return undefined;
      // The kit reports an event again if it can't know that the e-mail was sent.
      const id = `${of}@postbox.example`;
      if (caught.has(id)) return account.email;
      await transport.sendMail({
        from: 'Postbox <security@postbox.example>',
        to: account.email,
        subject,
        text,
        messageId: `<${id}>`,
      });
      caught.set(id, { id, to: account.email, subject, text });
      const [oldest] = caught.keys();
      if (caught.size > LETTERS_KEPT && oldest !== undefined) caught.delete(oldest);
      return account.email;
    },
  };
  return mail;
}
