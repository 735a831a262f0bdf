import type { Letter } from '../recovery/letter.js';
import { circumstances, textOf, type Notice } from './notice.js';
import type { RecoveryEvent } from './recovery-content.js';
import type { ContactTexts, NoticeTexts } from './texts.js';
import type { NoticeValues } from './values.js';

/** What a contact of the holder reads about a recovery. */
export function contactNotice(
  event: RecoveryEvent,
  { digits, finish, stop }: Letter,
  texts: NoticeTexts,
  values: NoticeValues,
  linkTo: (act: 'finish' | 'stop', token: string) => string,
): Notice {
  const { contact } = texts.recovery;
  const [subject, sentence] = contentOf(event, contact);
  const text = textOf(
    [sentence(values)],
    circumstances([event], texts, values),
    digits === undefined
      ? []
      : [contact.giveDigits({ digits: values.digits(digits) }), contact.warn],
    finish === undefined ? [] : [contact.passOnLink, linkTo('finish', finish)],
    stop === undefined ? [] : [contact.stop, linkTo('stop', stop)],
    [contact.about(values), texts.frame.neverAsk],
  );
  return { subject: subject(values), text };
}

type OfAccount = ContactTexts['open'];

/** The subject, and what happened. */
function contentOf(
  { kind }: RecoveryEvent,
  contact: ContactTexts,
): [OfAccount, OfAccount] {
  switch (kind) {
    case 'recovery_asked':
      return [contact.askedSubject, contact.asked];
    case 'recovery_opened':
    case 'recovery_halfway':
    case 'recovery_shortened':
    case 'recovery_ready':
      return [contact.openSubject, contact.open];
    case 'recovery_finish_asked':
      return [contact.finishSubject, contact.finish];
    case 'recovery_cancelled':
      return [contact.cancelledSubject, contact.cancelled];
    case 'recovery_used':
      return [contact.usedSubject, contact.used];
    case 'recovery_frozen':
      return [contact.frozenSubject, contact.frozen];
    case 'recovery_unfrozen':
      return [contact.unfrozenSubject, contact.unfrozen];
  }
}
