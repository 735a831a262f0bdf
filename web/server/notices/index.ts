/**
 * What a site tells people about their backup codes: e-mails and text messages, in eight
 * languages. The functions only make texts. Your site sends them.
 *
 * - {@link noticeOf}: the one notice about an act, such as a sign-in with a code
 * - {@link recoveryNotices}: the notices about a recovery, one for each letter of an event
 * - {@link reminderOf}: the reminder to a holder who should do something
 *
 * Each takes the texts of a language, from {@link noticeTexts}. A language is loaded when it
 * is first asked for. To change a sentence, spread the texts and replace it. For another
 * language, implement {@link NoticeTexts}, in which every text has a note for its translator.
 *
 * Subjects and texts are plain text, and not HTML. Names that people gave stay on their line
 * and in their direction: invisible characters are dropped, and a name that is written in the
 * other direction is between isolates (U+2068 and U+2069). In text from right to left, so are
 * set IDs and digits. Times are in the holder's time zone, with Latin digits.
 *
 * A minor version may say a sentence in other words, and may add texts to `NoticeTexts`.
 */

export { noticeOf } from './act-notice.js';
export { noticeTexts, NOTICE_LANGUAGES, type NoticeLanguage } from './languages.js';
export type { Notice } from './notice.js';
export { plural, type PluralForms } from './plural.js';
export {
  recoveryNotices,
  type AddressedNotice,
  type RecoveryNoticeOptions,
} from './recovery-notices.js';
export { reminderOf } from './reminder.js';
export type {
  CodesTexts,
  ContactTexts,
  FrameTexts,
  NoticeTexts,
  RecoveryTexts,
  ReminderTexts,
  Sentence,
  SimpleText,
} from './texts.js';
export type { NoticeOptions } from './values.js';
