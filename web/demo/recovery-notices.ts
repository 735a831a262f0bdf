/** The e-mails about an account recovery, one for each address that hears of it. */

import type { DeliveredEvent, Letter } from 'backup-codes/server';

import { localTime } from './layout.js';
import type { Notice } from './notices.js';

type RecoveryEvent = Extract<DeliveredEvent, { kind: `recovery_${string}` }>;

/** What a letter says before its links. */
interface Content {
  subject: string;
  sentences: string[];
  notYou: string;
}

const CHANGE_PASSWORD =
  'If this wasn’t you, somebody else knows your password. Change it.';

export function isRecoveryEvent(event: DeliveredEvent): event is RecoveryEvent {
  return event.kind.startsWith('recovery_');
}

/**
 * What one address gets: what happened, when, from where, and the links.
 *
 * @param site the address of the pages, and the holder's time zone
 */
export function recoveryNotice(
  event: RecoveryEvent,
  letter: Letter,
  { origin, timeZone }: { origin: string; timeZone: string },
): Notice {
  const { subject, sentences, notYou } = contentOf(event, timeZone);
  const from = 'from' in event ? [`From: ${event.from}`] : [];
  const operator = 'operator' in event ? [`By: ${event.operator}, who works for us`] : [];
  const when = [`When: ${localTime(event.at, timeZone)}`, ...from, ...operator];
  const parts = [
    sentences.join('\n'),
    when.join('\n'),
    ...linksOf(letter, origin),
    notYou,
  ];
  return { subject, text: parts.join('\n\n') };
}

/** The tokens follow the `#`, which browsers send to nobody. */
function linksOf({ approve, finish, stop }: Letter, origin: string): string[] {
  const link = (what: string, token: string) => `${origin}/recovery#${what}=${token}`;
  return [
    ...(approve === undefined
      ? []
      : [`If it’s you, start here within 24 hours:\n${link('approve', approve)}`]),
    ...(finish === undefined
      ? []
      : [`Go on in the browser where you are signing in:\n${link('finish', finish)}`]),
    ...(stop === undefined
      ? []
      : [`If it wasn’t you, stop it here:\n${link('stop', stop)}`]),
  ];
}

function contentOf(event: RecoveryEvent, timeZone: string): Content {
  switch (event.kind) {
    case 'recovery_asked':
      return {
        subject: 'Did you ask to recover your account?',
        sentences: ['Somebody with your password says that they have lost every code.'],
        notYou: `Nothing happens unless you open the link. ${CHANGE_PASSWORD}`,
      };
    case 'recovery_opened':
      return {
        subject: 'Somebody recovers your account',
        sentences: [
          `The recovery can be finished on ${localTime(event.ready, timeZone)}.`,
          'If it’s you, sign in again then, and say that you have none of your codes.',
        ],
        notYou: CHANGE_PASSWORD,
      };
    case 'recovery_halfway':
      return {
        subject: 'Your account will be recovered soon',
        sentences: [
          `The recovery can be finished on ${localTime(event.ready, timeZone)}.`,
        ],
        notYou: CHANGE_PASSWORD,
      };
    case 'recovery_shortened':
      return {
        subject: 'Our support wants to shorten a wait',
        sentences: [
          event.missing === 0
            ? 'The wait for the recovery of your account is over.'
            : `They wait for ${event.missing} more of our people to agree.`,
        ],
        notYou: CHANGE_PASSWORD,
      };
    case 'recovery_ready':
      return {
        subject: 'Your account can be recovered now',
        sentences: [
          'The wait is over.',
          'If it’s you, sign in with your password, and say that you have none of your codes.',
        ],
        notYou: CHANGE_PASSWORD,
      };
    case 'recovery_finish_asked':
      return {
        subject: 'Finish the recovery of your account',
        sentences: ['You asked for the last step.'],
        notYou: `If this wasn’t you, use the link in our earlier e-mails that stops it. ${CHANGE_PASSWORD}`,
      };
    case 'recovery_cancelled':
      return {
        subject: 'The recovery of your account was stopped',
        sentences: ['Nothing has changed. Your codes stay as they are.'],
        notYou:
          'Did you stop it because somebody else had asked? Change your password: they know it.',
      };
    case 'recovery_used':
      return {
        subject: 'Your account was recovered',
        sentences: [
          'New codes and a new phone are on. Older codes and your old phone no longer work, and everybody is signed out.',
        ],
        notYou: 'If this wasn’t you, lock the account with the link that stops it.',
      };
    case 'recovery_frozen':
      return {
        subject: 'Your account is locked',
        sentences: ['Somebody reported that another person had recovered it.'],
        notYou: 'Ask us to unlock it. We’ll find out with you who is who.',
      };
    case 'recovery_unfrozen':
      return {
        subject: 'Your account is unlocked',
        sentences: ['You can sign in again.'],
        notYou: 'If you didn’t expect this, ask us.',
      };
  }
}
