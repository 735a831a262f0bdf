/** What the demo says about itself, beside the product. */

import type { Step } from '../guide/steps.js';

/** A step of the guide: what to do now, and the button that does it or leads there. */
export interface StepTexts {
  text: string;
  /** Short, because the bar is slim. */
  action: string;
}

/** The bar above each page that leads a visitor through the demo. */
export interface GuideTexts {
  /** Names the bar for screen readers. */
  name: string;
  /** Before each step. */
  progress: (of: { step: number; of: number }) => string;
  steps: Record<Step, StepTexts>;
  /** On the page for the six digits, instead of the step's own text. */
  atDigits: string;
  /** On the page about security, while there are no codes. */
  atSecurity: string;
  /** On the page for the six digits, when the phone is lost. */
  atDigitsWithoutPhone: string;
  /** On the page with the field for a backup code, in step 4. */
  atCode: string;
  /** The same in the last step, where every code is lost as well. */
  atCodeWithoutCodes: string;
  /** Three buttons at the end of the bar. One or two words each. */
  close: string;
  open: string;
  restart: string;
  /** Names the three links that follow. */
  tools: string;
  /** Links to the demo's stand-ins for a mailbox, a phone and a clock. One word each. */
  inbox: string;
  phone: string;
  clock: string;
}

/** The phone that is drawn beside fields for digits. */
export interface PhoneTexts {
  /** Names the drawing. `name` is a first name. */
  of: (of: { name: string }) => string;
  /** On its screen, above the digits. */
  app: string;
  /** The button below the digits. */
  fillIn: string;
  /** On the screen of a phone that was lost. */
  lost: string;
  /** A link to the page with all phones. */
  all: string;
}

/** The page that plays the part of all phones. */
export interface AuthenticatorTexts {
  title: string;
  about: string;
  /** A second phone of an account. */
  newPhoneOf: (of: { name: string }) => string;
  qrOf: (of: { name: string }) => string;
}

/** The page that plays the part of all mailboxes. */
export interface InboxTexts {
  title: string;
  about: string;
  empty: string;
  to: (of: { address: string }) => string;
}

/** The page that moves the demo's time on. */
export interface ClockTexts {
  title: string;
  /** `time` is a date with a time of day. */
  now: (of: { time: string }) => string;
  ahead: (of: { hours: number }) => string;
  hour: string;
  halfDay: string;
  day: string;
  week: string;
  about: string;
}

/** Pages for requests that lead nowhere. */
export interface ErrorTexts {
  /** Title of the page. */
  title: string;
  missing: string;
  /** No form of this site sends such a request. */
  unknownForm: string;
  otherSite: string;
  tooLarge: string;
  failed: string;
  /** A link. */
  toStart: string;
}

/** The page "What the site knows". */
export interface StoredTexts {
  /** Under the heading. */
  about: string;
  /** Three steps from a code to what is stored. Each has a title and one sentence. */
  code: { title: string; text: string };
  proof: { title: string; text: string };
  verifier: { title: string; text: string };
  /** There are no codes yet, and a link to the page about security. */
  none: string;
  getCodes: string;
  /** Heading of each set. `set` is its ID. */
  set: (of: { set: string }) => string;
  /** Before the row of the table of sets. `table` is the name of that table. */
  setRow: (of: { table: string }) => string;
  /** What the columns of that table are; stands beside each value. Short. */
  columns: {
    set: string;
    label: string;
    created: string;
    kdf: string;
    salt: string;
    remaining: string;
  };
  /** Before the rows of the table of codes. */
  codeRows: (of: { table: string }) => string;
  /** Headings of its columns. */
  number: string;
  onSheet: string;
  /** The column with the verifiers. */
  inDatabase: string;
  usedAt: string;
  /** The code hasn't been used. One word. */
  unused: string;
  /** Says a drawing of empty boxes in words. */
  emptyBoxes: string;
  /**
   * What the table is worth to a thief. `codes` is a power of two such as 2⁶⁶, `megabytes` the
   * memory for each try.
   */
  thief: (of: { codes: string; megabytes: number }) => string;
  /** A used code: what is left of it. */
  usedCode: string;
  /** What somebody sees who reads along at a sign-in. */
  observer: string;
  /** Above the statement that reads all this from the database. */
  statement: string;
}

export interface DemoTexts {
  guide: GuideTexts;
  phone: PhoneTexts;
  authenticator: AuthenticatorTexts;
  inbox: InboxTexts;
  clock: ClockTexts;
  errors: ErrorTexts;
  stored: StoredTexts;
}
