/**
 * What the notices say, in one language. The comment of each text is for its translator: where
 * it stands, and what its values are. A text stands on a line of its own, except where the
 * comment says otherwise. `locales/en.ts` has the English.
 *
 * A translator keeps these rules:
 *
 * - Plain words and short sentences, as a bank writes to its customers. Formal address.
 * - A set of codes, its codes, and a sheet are called what the panel of the site calls them.
 * - Counts are numbers. Use `plural` for each sentence that has one.
 * - The other values are text that is ready to be shown. Don't put quotes around them.
 */

import type { Share } from '../policy.js';

/** A text with values. */
export type Sentence<Values> = (values: Values) => string;

/** All texts of one language. */
export interface NoticeTexts {
  /** Tag of the language (BCP 47). It decides on the form of dates, such as `en-GB`. */
  locale: string;
  /** How the language is written. */
  direction: 'ltr' | 'rtl';
  frame: FrameTexts;
  codes: CodesTexts;
  recovery: RecoveryTexts;
  reminder: ReminderTexts;
}

/** What many notices have in common. */
export interface FrameTexts {
  /** A set that its holder gave a name. Stands inside sentences: `K7Q2-9M3D (Home safe)`. */
  namedSet: Sentence<{ set: string; label: string }>;
  /** When it happened. `time` has a day, a time and a time zone. */
  when: Sentence<{ time: string }>;
  /** Where the person was, in the words of the site, such as `Firefox on Linux`. */
  from: Sentence<{ place: string }>;
  /** Which administrator did it. `operator` is a name. */
  by: Sentence<{ operator: string }>;
  /** Near the end of each notice. `account` is a name to sign in with. */
  about: Sentence<{ account: string; service: string }>;
  /** The last line of each e-mail. It warns of people who ask for codes. */
  neverAsk: string;
  /** After something that an administrator did. `service` is the name of the site. */
  unexpected: Sentence<{ service: string }>;
}

/** Notices about codes. Texts whose name ends in `Subject` are subjects, with no full stop. */
export interface CodesTexts {
  turnedOnSubject: string;
  replacedSubject: string;
  /** After `turnedOnSubject`, `replacedSubject` and `preparedSubject`. */
  works: Sentence<{ set: string }>;
  /** After a set was replaced or removed. */
  ended: Sentence<{ set: string }>;

  signedInSubject: string;
  /** A code was used to sign in, and the set has no others. */
  signedInLastSubject: string;
  /** A code was used by somebody who is signed in, to prove again who they are. */
  steppedUpSubject: string;
  steppedUpLastSubject: string;
  /** `position` is the number of the code on the sheet, from 1. */
  used: Sentence<{ position: number; set: string }>;
  /** After `used`, unless it was the last code of the set. */
  left: Sentence<{ remaining: number; total: number }>;
  /** After `used`, if it was the last code of the set. */
  noneLeft: string;
  /** After `left`, if there are few. */
  fewLeft: string;
  /** Codes were turned on, replaced, removed or used. What it means if somebody else did it. */
  notYou: string;

  /** The holder removed a set whose codes worked. */
  removedSubject: string;
  removedByAdministratorSubject: string;
  /** The holder removed a set that was not turned on yet. */
  discardedSubject: string;
  discardedByAdministratorSubject: string;
  /** After both subjects of discarded codes. */
  discarded: Sentence<{ set: string }>;

  wrongCodesSubject: string;
  lockedSubject: string;
  /** After `wrongCodesSubject` and `lockedSubject`. How many, and where somebody typed them. */
  wrongCodes: Record<Share, Sentence<{ count: number }>>;
  /** What it means if somebody else typed them there, and what to do. */
  wrongCodesNotYou: Record<Share, string>;
  /** After `wrongCodes`: codes work no longer in the place that it names. */
  locked: string;
  /** After `locked`. */
  unlock: string;
  unlockedSubject: string;
  unlocked: string;

  /** An administrator made a sheet for the holder. */
  preparedSubject: string;
  /** After `preparedSubject`, if the set was not turned on yet. */
  turnOnPrepared: Sentence<{ set: string }>;
  preparedUnexpected: Sentence<{ service: string }>;

  /** Nobody has looked at the sheet for a year. */
  reviewSubject: string;
  setHasLeft: Sentence<{ set: string; remaining: number; total: number }>;
  /** What to do with the sheet. */
  review: string;
  /** If the sheet is lost. */
  reviewLost: string;

  /** Codes were made a day ago, and nobody has turned them on. */
  notTurnedOnSubject: string;
  /** They still can be turned on. `until` has a day, a time and a time zone. */
  turnOn: Sentence<{ set: string; until: string }>;
  /** They no longer can. */
  neverTurnedOn: Sentence<{ set: string }>;
}

/** A notice that has no values. */
export interface SimpleText {
  /** A subject, with no full stop. */
  subject: string;
  /** What happened. It makes sense without the subject, because text messages have none. */
  text: string;
}

/** Notices about an account recovery, to the holder and to the holder's contacts. */
export interface RecoveryTexts {
  /** Somebody wants to recover the account, and nothing has begun. */
  asked: SimpleText;
  /** After `asked.text`, and before the link or the digits. */
  nothingYet: string;
  openedSubject: string;
  halfwaySubject: string;
  /** After both. `ready` has a day, a time and a time zone. */
  canFinish: Sentence<{ ready: string }>;
  /** After `canFinish`, for the holder. */
  signInThen: string;
  /** An administrator wants a shorter wait. */
  shortenedSubject: string;
  /** After `shortenedSubject`. `missing` is how many more administrators must agree. */
  mustAgree: Sentence<{ missing: number }>;
  /** After `shortenedSubject`, if enough have agreed, and after `readySubject`. */
  waitIsOver: string;
  readySubject: string;
  /** After `waitIsOver`, for the holder. */
  signInNow: string;
  finishAsked: SimpleText;
  /** After `finishAsked`, if it was somebody else. */
  stopByEarlierLink: string;
  cancelled: SimpleText;
  /** After `cancelled`. */
  stoppedSomebody: string;
  used: SimpleText;
  /** After `used`, if it was somebody else. */
  lockByLink: string;
  frozen: SimpleText;
  /** After `frozen`. */
  askToUnlock: Sentence<{ service: string }>;
  unfrozen: SimpleText;
  /** What it means if it was somebody else, and what to do. */
  notYou: string;

  /** Before a link, which follows on the next line. It works for a day, or for less. */
  approve: string;
  finish: string;
  stop: string;
  /** `digits` are six. */
  typeDigits: Sentence<{ digits: string }>;
  /** After `typeDigits`. */
  keepDigits: string;

  contact: ContactTexts;
}

/** `account` is the name to sign in with of somebody who trusts the reader. */
type OfAccount = Sentence<{ account: string }>;

/**
 * Notices to a contact: another person, whom the holder trusts, and who can help. "You" is the
 * contact in these, and "the owner" is the holder. Both may be women or men.
 */
export interface ContactTexts {
  askedSubject: OfAccount;
  asked: OfAccount;
  /** What to do with the six `digits`. They must not get to anybody else. */
  giveDigits: Sentence<{ digits: string }>;
  /** After `giveDigits`. */
  warn: string;
  /** A recovery goes on. */
  openSubject: OfAccount;
  open: OfAccount;
  /** Before a link, which follows on the next line. */
  stop: string;
  finishSubject: OfAccount;
  finish: OfAccount;
  /** Before a link, which follows on the next line. */
  passOnLink: string;
  usedSubject: OfAccount;
  used: OfAccount;
  cancelledSubject: OfAccount;
  cancelled: OfAccount;
  frozenSubject: OfAccount;
  frozen: OfAccount;
  unfrozenSubject: OfAccount;
  unfrozen: OfAccount;
  /** Near the end of each notice: why the reader gets it. */
  about: Sentence<{ account: string; service: string }>;
}

/** The reminder that an administrator sends to a holder who should do something. */
export interface ReminderTexts {
  subject: string;
  notTurnedOn: string;
  none: string;
  usedUp: string;
  low: Sentence<{ remaining: number }>;
  locked: string;
  review: string;
  /** After each of them: where to do it. */
  where: string;
}
