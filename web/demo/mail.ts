import type { BackupCodesEvent } from 'backup-codes/server';
import { createTransport } from 'nodemailer';

import { ACCOUNTS } from './accounts.js';
import { noticeOf } from './notices.js';

/** A letter, as the demo's inbox shows it. */
export interface Letter {
  id: string;
  to: string;
  subject: string;
  text: string;
}

export interface Mail {
  /** Sends the notice of an event, if it has one. An event may come more than once. */
  notify: (event: BackupCodesEvent) => Promise<void>;
  /** The latest letters, newest first. */
  letters: () => Letter[];
}

const LETTERS_KEPT = 200;

/**
 * Letters to the demo's accounts. nodemailer writes them, and the demo keeps them. A real
 * site has a transport to its mail server here.
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
      // An event comes again if it is unknown whether its letter was sent. The same ID
      // marks the repetition.
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
