/** What a notice says to the holder of each event of a recovery. */

import type { BackupCodesEvent } from '../events/event.js';
import type { NoticeTexts, RecoveryTexts, SimpleText } from './texts.js';
import type { NoticeValues } from './values.js';

export type RecoveryEvent = Extract<BackupCodesEvent, { kind: `recovery_${string}` }>;

/** What a notice says around its links. */
export interface RecoveryContent {
  subject: string;
  sentences: string[];
  /** After the links: what it means if it was somebody else, and what to do. */
  notYou: string[];
}

export function isRecoveryEvent(event: BackupCodesEvent): event is RecoveryEvent {
  return event.kind.startsWith('recovery_');
}

export function recoveryContentOf(
  event: RecoveryEvent,
  { recovery, frame }: NoticeTexts,
  values: NoticeValues,
): RecoveryContent {
  const { notYou } = recovery;
  const ready = (moment: string) => recovery.canFinish({ ready: values.time(moment) });
  switch (event.kind) {
    case 'recovery_asked':
      return simple(recovery.asked, [recovery.nothingYet], notYou);
    case 'recovery_opened':
      return {
        subject: recovery.openedSubject,
        sentences: [ready(event.ready), recovery.signInThen],
        notYou: [notYou],
      };
    case 'recovery_halfway':
      return {
        subject: recovery.halfwaySubject,
        sentences: [ready(event.ready)],
        notYou: [notYou],
      };
    case 'recovery_shortened':
      return shortenedContent(event.missing, recovery);
    case 'recovery_ready':
      return {
        subject: recovery.readySubject,
        sentences: [recovery.waitIsOver, recovery.signInNow],
        notYou: [notYou],
      };
    case 'recovery_finish_asked':
      return simple(recovery.finishAsked, [], recovery.stopByEarlierLink, notYou);
    case 'recovery_cancelled':
      return simple(recovery.cancelled, [], recovery.stoppedSomebody);
    case 'recovery_used':
      return simple(recovery.used, [], recovery.lockByLink);
    case 'recovery_frozen':
      return simple(recovery.frozen, [recovery.askToUnlock(values)]);
    case 'recovery_unfrozen':
      return simple(recovery.unfrozen, [], frame.unexpected(values));
  }
}

function simple(
  { subject, text }: SimpleText,
  more: string[],
  ...notYou: string[]
): RecoveryContent {
  return { subject, sentences: [text, ...more], notYou };
}

function shortenedContent(missing: number, recovery: RecoveryTexts): RecoveryContent {
  return {
    subject: recovery.shortenedSubject,
    sentences: [missing === 0 ? recovery.waitIsOver : recovery.mustAgree({ missing })],
    notYou: [recovery.notYou],
  };
}
