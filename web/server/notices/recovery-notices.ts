import type { DeliveredEvent } from '../events/event.js';
import type { AddressKind, Letter } from '../recovery/letter.js';
import { contactNotice } from './contact-notice.js';
import { circumstances, closing, textOf, type Notice } from './notice.js';
import {
  isRecoveryEvent,
  recoveryContentOf,
  type RecoveryEvent,
} from './recovery-content.js';
import type { NoticeTexts, RecoveryTexts } from './texts.js';
import { valuesOf, type NoticeOptions, type NoticeValues } from './values.js';

/** A notice to one address of an account. It is secret, as the letter is. */
export interface AddressedNotice extends Notice {
  /** The site's ID of the address. */
  to: string;
  kind: AddressKind;
}

export interface RecoveryNoticeOptions extends NoticeOptions {
  /** The address of the page that acts, with the token behind a `#`. */
  linkTo: (act: 'approve' | 'finish' | 'stop', token: string) => string;
}

/**
 * The notices about an event of a recovery, one for each of its letters. A text message has
 * no subject, and its text is short. A contact reads about another person's account. For an
 * address whose reader has another language, pass the event with only that letter.
 *
 * @param texts from `noticeTexts`, or your own
 * @returns none for an event without letters
 */
export function recoveryNotices(
  event: DeliveredEvent,
  texts: NoticeTexts,
  options: RecoveryNoticeOptions,
): AddressedNotice[] {
  if (!isRecoveryEvent(event)) return [];
  const values = valuesOf(texts, options);
  const { letters = [] }: DeliveredEvent = event;
  return letters.map((letter) => {
    const { to, kind } = letter;
    const notice =
      kind === 'contact'
        ? contactNotice(event, letter, texts, values, options.linkTo)
        : holdersNotice(event, letter, texts, values, options.linkTo);
    return { to, kind, ...notice };
  });
}

function holdersNotice(
  event: RecoveryEvent,
  letter: Letter,
  texts: NoticeTexts,
  values: NoticeValues,
  linkTo: RecoveryNoticeOptions['linkTo'],
): Notice {
  const { subject, sentences, notYou } = recoveryContentOf(event, texts, values);
  const isShort = letter.kind === 'text';
  const text = textOf(
    sentences,
    isShort ? [] : circumstances([event], texts, values),
    ...linksOf(letter, texts.recovery, values, linkTo),
    notYou,
    isShort ? [texts.frame.about(values)] : closing(texts, values),
  );
  return { subject, text };
}

/** A link has a line to itself, where programs for mail recognise it. */
function linksOf(
  { approve, digits, finish, stop }: Letter,
  recovery: RecoveryTexts,
  values: NoticeValues,
  linkTo: RecoveryNoticeOptions['linkTo'],
): string[][] {
  const typed =
    digits === undefined
      ? []
      : [recovery.typeDigits({ digits: values.digits(digits) }), recovery.keepDigits];
  return [
    approve === undefined ? [] : [recovery.approve, linkTo('approve', approve)],
    typed,
    finish === undefined ? [] : [recovery.finish, linkTo('finish', finish)],
    stop === undefined ? [] : [recovery.stop, linkTo('stop', stop)],
  ];
}
