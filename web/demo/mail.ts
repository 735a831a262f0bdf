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
  /** Sends the notice of an event, where there is one. Events come at least once. */
  notify: (event: BackupCodesEvent) => Promise<void>;
  /** The last letters, the newest first. */
  letters: () => Letter[];
}

const LETTERS_KEPT = 200;

/**
 * Letters to the demo's accounts. They are written by nodemailer and caught here; a real
 * site has a transport to its mail server in this place.
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
      // An event comes again when it is not known whether its letter was sent.
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
