/** The e-mails that tell people what happened to their backup codes. */

import { showSetId, type SetId } from 'backup-codes/protocol';
import type { BackupCodesEvent } from 'backup-codes/server';

import { localTime } from './layout.js';

/** An e-mail to the holder of an account. */
export interface Notice {
  subject: string;
  text: string;
}

/** What a notice says of one event. Without a subject, another event of the act has one. */
interface Content {
  subject?: string;
  sentences: string[];
  /** What to do if it was somebody else. */
  notYou?: string;
}

type Event<Kind extends BackupCodesEvent['kind']> = Extract<
  BackupCodesEvent,
  { kind: Kind }
>;

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

/**
 * The one notice about an act: what happened, when, from where, and what to do if it was
 * somebody else. `undefined` if nothing has changed for the holder yet.
 *
 * @param act the events of the act, the oldest first
 * @param timeZone where the holder lives
 */
export function noticeOf(
  act: readonly BackupCodesEvent[],
  timeZone: string,
): Notice | undefined {
  const contents = act.map((event) => contentOf(event, act));
  const subject = contents.find((content) => content?.subject !== undefined)?.subject;
  const [first] = act;
  if (subject === undefined || first === undefined) return undefined;
  const sentences = contents.flatMap((content) => content?.sentences ?? []);
  const notYou = contents.find((content) => content?.notYou !== undefined)?.notYou;
  const when = [`When: ${localTime(first.at, timeZone)}`, ...placesIn(act)].join('\n');
  const parts = [sentences.join('\n'), when, ...(notYou === undefined ? [] : [notYou])];
  return { subject, text: parts.join('\n\n') };
}

/** From where, and by whom if it was not the holder. */
function placesIn(act: readonly BackupCodesEvent[]): string[] {
  const from = act.flatMap((event) => ('from' in event ? [event.from] : []))[0];
  const operator = act.flatMap((event) =>
    'operator' in event ? [event.operator] : [],
  )[0];
  return [
    ...(from === undefined ? [] : [`From: ${from}`]),
    ...(operator === undefined ? [] : [`By: ${operator}, who works for us`]),
  ];
}

function contentOf(
  event: BackupCodesEvent,
  act: readonly BackupCodesEvent[],
): Content | undefined {
  const hasKind = (kind: BackupCodesEvent['kind']) =>
    act.some((other) => other.kind === kind);
  switch (event.kind) {
    case 'enrolled':
      return undefined;
    case 'confirmed':
      return confirmedContent(event);
    case 'used':
      return usedContent(event, hasKind('low'));
    // What used the code says so too.
    case 'low':
    case 'exhausted':
      return undefined;
    case 'revoked':
      return event.reason === 'replaced' ? undefined : revokedContent(event);
    case 'failures':
      return hasKind('suspended') ? undefined : failuresContent(event);
    case 'suspended':
      return suspendedContent(event);
    case 'lifted':
      return {
        ...(act.length === 1 && { subject: 'Your backup codes work again' }),
        sentences: [
          'Your codes were locked after too many wrong tries. They work again.',
        ],
        ...(event.by === 'operator' && { notYou: ASK_US }),
      };
    case 'imported':
      return {
        subject: 'Backup codes were made for you',
        sentences: [
          event.active
            ? `Set ${named(event)} works now.`
            : `To turn on set ${named(event)}, type one of its codes in your account.`,
        ],
        notYou: 'If you didn’t expect this, ask us before you use them.',
      };
    case 'review_due':
      return {
        subject: 'Do you still have your backup codes?',
        sentences: [
          `Set ${named(event)} has ${event.remaining} of ${event.total} codes left.`,
          'Look for your sheet, and type one of its codes in your account. This doesn’t use it up.',
          'If you can’t find it, get new codes there.',
        ],
      };
    case 'never_confirmed':
      return neverConfirmedContent(event);
  }
}

function confirmedContent(event: Event<'confirmed'>): Content {
  const works = `Set ${named(event)} works now.`;
  return event.replaced === null
    ? {
        subject: 'Backup codes are turned on',
        sentences: [works],
        notYou: UNLESS_YOU,
      }
    : {
        subject: 'Your backup codes were replaced',
        sentences: [
          works,
          `The codes of set ${showSetId(event.replaced)} no longer work.`,
        ],
        notYou: UNLESS_YOU,
      };
}

function usedContent(event: Event<'used'>, isLow: boolean): Content {
  const { position, remaining, total } = event;
  const isLast = remaining === 0;
  const what = event.purpose === 'step-up' ? 'to confirm that it’s you' : 'to sign in';
  const used = `A backup code was used ${what}`;
  return {
    subject: isLast ? `${used}. It was your last one` : used,
    sentences: [
      `It was code ${position + 1} of set ${named(event)}. ${remaining} of ${total} are left. Cross it off on your sheet.`,
      ...(isLast ? ['You have no codes left in this set. Get new codes now.'] : []),
      ...(isLow ? ['Get new codes before you need the last one.'] : []),
    ],
    notYou: UNLESS_YOU,
  };
}

function revokedContent(event: Event<'revoked'>): Content {
  const isOperator = event.by === 'operator';
  const who = isOperator ? 'Our support' : 'You';
  return {
    subject:
      event.was === 'pending'
        ? `${who} discarded new backup codes`
        : `${who} removed backup codes`,
    sentences: [
      event.was === 'pending'
        ? `The codes of set ${named(event)} were never turned on, and now can’t be. Codes that worked before still work.`
        : `The codes of set ${named(event)} no longer work.`,
    ],
    notYou: isOperator ? ASK_US : UNLESS_YOU,
  };
}

function failuresContent({ count, share }: Event<'failures'>): Content {
  return {
    subject: 'Somebody typed wrong backup codes',
    sentences: [`Somebody typed ${count} wrong codes ${WHERE[share]}.`],
    notYou: NOT_YOU[share],
  };
}

function suspendedContent({ failures, share }: Event<'suspended'>): Content {
  return {
    subject: 'Your backup codes are locked',
    sentences: [
      `Somebody typed ${failures} wrong codes ${WHERE[share]}. Backup codes don’t work there now.`,
      'To unlock them, sign in with your authenticator and type one of your codes in your account, or get new ones.',
    ],
    notYou: NOT_YOU[share],
  };
}

function neverConfirmedContent(event: Event<'never_confirmed'>): Content {
  return {
    subject: 'Your new backup codes aren’t turned on',
    sentences: [
      event.until === null
        ? `The codes of set ${named(event)} were never turned on, and now can’t be. Throw them away, and get new ones in your account.`
        : `The codes of set ${named(event)} don’t work yet. To turn them on, type one of them in your account.`,
    ],
  };
}

/** A set as its holder knows it. */
export function named({ set, label }: { set: SetId; label: string }): string {
  return label === '' ? showSetId(set) : `${showSetId(set)} (${label})`;
}
