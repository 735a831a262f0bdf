import { showSetId } from 'backup-codes/protocol';
import type { BackupCodesEvent } from 'backup-codes/server';

import { shownTime } from './page.js';

/** What the holder of an account is told about an event. */
export interface Notice {
  subject: string;
  text: string;
}

const UNLESS_YOU =
  'If this was not you, somebody else can sign in as you: change your password and make new codes now.';

/** Where somebody tried wrong codes. */
const WHERE = {
  strangers: 'in a browser that is new to us',
  browsers: 'in a browser where you signed in before',
  sessions: 'in your account',
} as const;

const NOT_YOU = {
  strangers: 'If this was not you, somebody knows your password: change it.',
  browsers:
    'If this was not you, somebody uses your browser and knows your password: change it.',
  sessions: 'If this was not you, somebody is signed in as you: sign out everywhere.',
} as const;

const ASK_US = 'Ask us if you did not expect this.';

/** The notice for an event. Events that only start something have none. */
export function noticeOf(event: BackupCodesEvent): Notice | undefined {
  const about = contentOf(event);
  if (about === undefined) return undefined;
  const [subject, ...sentences] = about;
  return { subject, text: [...sentences, `At ${shownTime(event.at)}.`].join('\n') };
}

function contentOf(
  event: BackupCodesEvent,
): [subject: string, ...sentences: string[]] | undefined {
  switch (event.kind) {
    case 'enrolled':
      return undefined;
    case 'confirmed':
      return event.replaced === null
        ? ['Backup codes are switched on', `Set ${named(event)} works now.`, UNLESS_YOU]
        : [
            'Your backup codes were renewed',
            `Set ${named(event)} works now; the codes of set ${showSetId(event.replaced)} do not any more.`,
            UNLESS_YOU,
          ];
    case 'used':
      return [
        'A backup code was used to sign in',
        `Code ${event.position + 1} of set ${named(event)}: ${event.remaining} of ${event.total} are left. Tick it off on your sheet.`,
        UNLESS_YOU,
      ];
    case 'low':
      return [
        'Few backup codes are left',
        `Set ${named(event)} has ${event.remaining} left. Renew it before you need the last one.`,
      ];
    case 'exhausted':
      return [
        'Your last backup code is used',
        `Set ${named(event)} has none left. Make new ones.`,
      ];
    case 'revoked':
      // The notice about the new set already says so.
      if (event.reason === 'replaced') return undefined;
      if (event.was === 'pending') {
        return [
          event.by === 'operator'
            ? 'Our support discarded new backup codes'
            : 'You discarded new backup codes',
          `The codes of set ${named(event)} were not switched on, and cannot be any more. Codes that worked before still do.`,
          event.by === 'operator' ? ASK_US : UNLESS_YOU,
        ];
      }
      return event.by === 'operator'
        ? [
            'Our support removed backup codes',
            `The codes of set ${named(event)} do not work any more.`,
            ASK_US,
          ]
        : [
            'You removed backup codes',
            `The codes of set ${named(event)} do not work any more.`,
            UNLESS_YOU,
          ];
    case 'failures':
      return [
        'Wrong backup codes were tried',
        `${event.count} wrong codes were typed ${WHERE[event.share]}.`,
        NOT_YOU[event.share],
      ];
    case 'suspended':
      return [
        'Your backup codes are locked',
        `After ${event.failures} wrong codes that were typed ${WHERE[event.share]}, none is taken there.`,
        'Sign in with your authenticator and type one of your codes in your account to unlock them, or get new ones.',
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
          : `Type one of the codes of set ${named(event)} in your account settings to switch it on.`,
        'Did you not expect this? Ask us before you use them.',
      ];
  }
}

function named({ set, label }: { set: string; label: string }): string {
  return label === '' ? showSetId(set) : `${showSetId(set)} (${label})`;
}
