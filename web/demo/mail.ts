import type { BackupCodesEvent } from 'backup-codes/server';
import { createTransport } from 'nodemailer';

import { ACCOUNTS } from './accounts.js';
import { noticeOf } from './notices.js';

/** An e-mail in the demo's inbox. */
export interface Letter {
  id: string;
  to: string;
  subject: string;
  text: string;
}

export interface Mail {
  /** Sends the notice about an event, if there is one. The kit may report an event twice. */
  notify: (event: BackupCodesEvent) => Promise<void>;
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

  return {
    letters: () => [...caught.values()].reverse(),
    async notify(event) {
      const notice = noticeOf(event);
      const account = ACCOUNTS.find(({ name }) => name === event.account);
      if (notice === undefined || account === undefined) return;
      // The kit reports an event again if it can't know that the e-mail was sent.
      const id = `${event.account}-${event.id}@postbox.example`;
      if (caught.has(id)) return;
      const { subject, text } = notice;
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
    },
  };
}
