/** What a notice says of each event of an act. */

import type { BackupCodesEvent } from '../events/event.js';
import type { CodesTexts, NoticeTexts } from './texts.js';
import type { NoticeValues } from './values.js';

type CodesEvent = Exclude<BackupCodesEvent, { kind: `recovery_${string}` }>;

type Event<Kind extends CodesEvent['kind']> = Extract<CodesEvent, { kind: Kind }>;

/** What a notice says of one event. */
export interface Content {
  /** Absent if another event of the act has the subject. */
  subject?: string;
  sentences: string[];
  /** What it means if it was somebody else, and what to do. */
  notYou?: string;
}

/** Nothing has changed for the holder, or another event of the act says it. */
const NOTHING: Content = { sentences: [] };

/** Whether an event is about codes, and not about a recovery. */
export function isAboutCodes(event: BackupCodesEvent): event is CodesEvent {
  return !event.kind.startsWith('recovery_');
}

export function contentOf(
  event: CodesEvent,
  act: readonly CodesEvent[],
  { codes, frame }: NoticeTexts,
  values: NoticeValues,
): Content {
  const hasKind = (kind: CodesEvent['kind']) => act.some((other) => other.kind === kind);
  const unexpected = frame.unexpected(values);
  switch (event.kind) {
    case 'enrolled':
      return NOTHING;
    case 'confirmed':
      return confirmedContent(event, codes, values);
    case 'used':
      return usedContent(event, hasKind('low'), codes, values);
    // What used the code says so too.
    case 'low':
    case 'exhausted':
      return NOTHING;
    case 'revoked':
      return event.reason === 'replaced'
        ? NOTHING
        : removedContent(event, unexpected, codes, values);
    case 'failures':
      return hasKind('suspended') ? NOTHING : wrongCodesContent(event, codes);
    case 'suspended':
      return lockedContent(event, codes);
    case 'lifted':
      return {
        ...(act.length === 1 && { subject: codes.unlockedSubject }),
        sentences: [codes.unlocked],
        ...(event.by === 'operator' && { notYou: unexpected }),
      };
    case 'imported':
      return preparedContent(event, codes, values);
    case 'review_due':
      return reviewContent(event, codes, values);
    case 'never_confirmed':
      return notTurnedOnContent(event, codes, values);
  }
}

function confirmedContent(
  event: Event<'confirmed'>,
  codes: CodesTexts,
  values: NoticeValues,
): Content {
  const works = codes.works({ set: values.set(event) });
  const { notYou } = codes;
  if (event.replaced === null) {
    return { subject: codes.turnedOnSubject, sentences: [works], notYou };
  }
  const ended = codes.ended({ set: values.set({ set: event.replaced }) });
  return { subject: codes.replacedSubject, sentences: [works, ended], notYou };
}

function usedContent(
  event: Event<'used'>,
  isLow: boolean,
  codes: CodesTexts,
  values: NoticeValues,
): Content {
  const { position, remaining, total, purpose } = event;
  const isLast = remaining === 0;
  const signedIn = isLast ? codes.signedInLastSubject : codes.signedInSubject;
  const steppedUp = isLast ? codes.steppedUpLastSubject : codes.steppedUpSubject;
  return {
    subject: purpose === 'step-up' ? steppedUp : signedIn,
    sentences: [
      codes.used({ position: position + 1, set: values.set(event) }),
      ...(isLast ? [codes.noneLeft] : [codes.left({ remaining, total })]),
      ...(isLow && !isLast ? [codes.fewLeft] : []),
    ],
    notYou: codes.notYou,
  };
}

function removedContent(
  event: Event<'revoked'>,
  unexpected: string,
  codes: CodesTexts,
  values: NoticeValues,
): Content {
  const set = values.set(event);
  const notYou = event.by === 'operator' ? unexpected : codes.notYou;
  const of = (byHolder: string, byAdministrator: string) =>
    event.by === 'operator' ? byAdministrator : byHolder;
  return event.was === 'pending'
    ? {
        subject: of(codes.discardedSubject, codes.discardedByAdministratorSubject),
        sentences: [codes.discarded({ set })],
        notYou,
      }
    : {
        subject: of(codes.removedSubject, codes.removedByAdministratorSubject),
        sentences: [codes.ended({ set })],
        notYou,
      };
}

function wrongCodesContent(
  { count, share }: Event<'failures'>,
  codes: CodesTexts,
): Content {
  return {
    subject: codes.wrongCodesSubject,
    sentences: [codes.wrongCodes[share]({ count })],
    notYou: codes.wrongCodesNotYou[share],
  };
}

function lockedContent(
  { failures, share }: Event<'suspended'>,
  codes: CodesTexts,
): Content {
  return {
    subject: codes.lockedSubject,
    sentences: [codes.wrongCodes[share]({ count: failures }), codes.locked, codes.unlock],
    notYou: codes.wrongCodesNotYou[share],
  };
}

function preparedContent(
  event: Event<'imported'>,
  codes: CodesTexts,
  values: NoticeValues,
): Content {
  const set = values.set(event);
  return {
    subject: codes.preparedSubject,
    sentences: [event.active ? codes.works({ set }) : codes.turnOnPrepared({ set })],
    notYou: codes.preparedUnexpected(values),
  };
}

function reviewContent(
  event: Event<'review_due'>,
  codes: CodesTexts,
  values: NoticeValues,
): Content {
  const { remaining, total } = event;
  return {
    subject: codes.reviewSubject,
    sentences: [
      codes.setHasLeft({ set: values.set(event), remaining, total }),
      codes.review,
      codes.reviewLost,
    ],
  };
}

function notTurnedOnContent(
  event: Event<'never_confirmed'>,
  codes: CodesTexts,
  values: NoticeValues,
): Content {
  const set = values.set(event);
  const { until } = event;
  return {
    subject: codes.notTurnedOnSubject,
    sentences: [
      until === null
        ? codes.neverTurnedOn({ set })
        : codes.turnOn({ set, until: values.time(until) }),
    ],
  };
}
