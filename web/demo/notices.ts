import { showSetId } from 'backup-codes/protocol';
import type { BackupCodesEvent } from 'backup-codes/server';

import { shownTime } from './layout.js';

/** An e-mail that tells the holder of an account about an event. */
export interface Notice {
  subject: string;
  text: string;
}

const UNLESS_YOU =
  'If this wasn’t you, somebody else can sign in as you. Change your password and get new codes now.';

/** Where somebody typed wrong codes. */
const WHERE = {
  strangers: 'in a browser that we don’t know',
  browsers: 'in a browser where you signed in before',
  sessions: 'in your account',
} as const;

const NOT_YOU = {
  strangers: 'If this wasn’t you, somebody knows your password. Change it.',
  browsers:
    'If this wasn’t you, somebody uses your browser and knows your password. Change it.',
  sessions: 'If this wasn’t you, somebody is signed in as you. Sign out everywhere.',
} as const;

const ASK_US = 'If you didn’t expect this, ask us.';

/** The notice about an event; none if nothing has changed for the holder yet. */
export function noticeOf(event: BackupCodesEvent): Notice | undefined {
  const content = contentOf(event);
  if (content === null) return undefined;
  const [subject, ...sentences] = content;
  return { subject, text: [...sentences, `At ${shownTime(event.at)}.`].join('\n') };
}

function contentOf(
  event: BackupCodesEvent,
): [subject: string, ...sentences: string[]] | null {
  switch (event.kind) {
    case 'enrolled':
      return null;
    case 'confirmed':
      return event.replaced === null
        ? ['Backup codes are turned on', `Set ${named(event)} works now.`, UNLESS_YOU]
        : [
            'Your backup codes were replaced',
            `Set ${named(event)} works now. The codes of set ${showSetId(event.replaced)} no longer work.`,
            UNLESS_YOU,
          ];
    case 'used':
      return [
        'A backup code was used to sign in',
        `It was code ${event.position + 1} of set ${named(event)}. ${event.remaining} of ${event.total} are left. Tick it off on your sheet.`,
        UNLESS_YOU,
      ];
    case 'low':
      return [
        'You’re running out of backup codes',
        `Set ${named(event)} has ${event.remaining} left. Get new codes before you need the last one.`,
      ];
    case 'exhausted':
      return [
        'You’ve used your last backup code',
        `Set ${named(event)} has none left. Get new codes.`,
      ];
    case 'revoked':
      // The event `confirmed` of the new set tells the holder.
      if (event.reason === 'replaced') return null;
      if (event.was === 'pending') {
        return [
          event.by === 'operator'
            ? 'Our support discarded new backup codes'
            : 'You discarded new backup codes',
          `The codes of set ${named(event)} were never turned on, and now can’t be. Codes that worked before still work.`,
          event.by === 'operator' ? ASK_US : UNLESS_YOU,
        ];
      }
      return event.by === 'operator'
        ? [
            'Our support removed backup codes',
            `The codes of set ${named(event)} no longer work.`,
            ASK_US,
          ]
        : [
            'You removed backup codes',
            `The codes of set ${named(event)} no longer work.`,
            UNLESS_YOU,
          ];
    case 'failures':
      return [
        'Somebody typed wrong backup codes',
        `Somebody typed ${event.count} wrong codes ${WHERE[event.share]}.`,
        NOT_YOU[event.share],
      ];
    case 'suspended':
      return [
        'Your backup codes are locked',
        `Somebody typed ${event.failures} wrong codes ${WHERE[event.share]}. Backup codes don’t work there now.`,
        'To unlock them, sign in with your authenticator and type one of your codes in your account, or get new ones.',
        NOT_YOU[event.share],
      ];
    case 'lifted':
      return [
        'Your backup codes work again',
        'They were locked after too many wrong tries.',
      ];
    case 'imported':
      return [
        'Backup codes were made for you',
        event.active
          ? `Set ${named(event)} works now.`
          : `To turn on set ${named(event)}, type one of its codes in your account.`,
        'If you didn’t expect this, ask us before you use them.',
      ];
    case 'review_due':
      return [
        'Do you still have your backup codes?',
        `Set ${named(event)} has ${event.remaining} left. Look for your sheet, and type one of its codes in your account. This doesn’t use it up.`,
      ];
    case 'never_confirmed':
      return [
        'Your backup codes aren’t turned on',
        event.until === null
          ? `The codes of set ${named(event)} were never turned on, and now can’t be. Throw them away and get new ones.`
          : `The codes of set ${named(event)} don’t work yet. To turn them on, type one of them in your account.`,
      ];
  }
}

function named({ set, label }: { set: string; label: string }): string {
  return label === '' ? showSetId(set) : `${showSetId(set)} (${label})`;
}
