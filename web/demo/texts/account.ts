/** What the product says about signing in, security and recovery. */

/** The page for name and password. */
export interface SignInTexts {
  title: string;
  /** Beside the form, in large type: what Postbox does for people. At most 60 characters. */
  promise: string;
  /** Three short lines under it. */
  virtues: readonly [string, string, string];
  /** Above three buttons that sign in without typing. */
  asOneOf: string;
  /** Who they are, under their names. A few words each. */
  people: { ada: string; office: string; grace: string };
  /** Between those buttons and the form. */
  orType: string;
  /** Labels of the two fields. */
  name: string;
  password: string;
  /** Sends name and password. */
  continue: string;
  /** The password of the demo, which everybody may know. */
  demoPassword: (of: { password: string }) => string;
  tooManyTries: string;
  noMatch: string;
  /** The second step came more than ten minutes after the first. */
  tooLate: string;
}

/** The page for the six digits, and the one for a backup code. */
export interface SecondStepTexts {
  /** Title and heading. */
  title: string;
  /** Under the heading. */
  about: string;
  /** Label of the field. */
  digits: string;
  /** The button. */
  signIn: string;
  /** Before the link to the page for a backup code. */
  lostPhone: string;
  useBackupCode: string;
  /** Title of the page with the field for a backup code. */
  backupCode: string;
  /** Links under that field. */
  useAuthenticator: string;
  startOver: string;
  /** Why digits aren't accepted. */
  wrong: string;
  used: string;
  /** The phone was added with a backup code less than three days ago. */
  newPhone: string;
  /** The phone is from before a recovery. Names the address of the support. */
  oldPhone: string;
  /** The account waits for an administrator. Names the address of the support. */
  frozen: string;
}

/** The dialog that asks for a second factor again. */
export interface StepUpTexts {
  title: string;
  confirm: string;
  /** Opens a second form in the dialog. */
  useBackupCode: string;
  /** Label of the field in it. */
  yourPassword: string;
  /** Its button. After that, the person types a code. */
  toTheCode: string;
  cancel: string;
  wrongPassword: string;
  signedOut: string;
  unreachable: string;
}

/** The page about security. */
export interface SecurityTexts {
  /** Under the heading. */
  about: string;
  /** Above the list of ways to sign in. */
  methods: string;
  password: string;
  /** Under "Password": it is there, and what it is for. */
  passwordAbout: string;
  authenticator: string;
  authenticatorAbout: string;
  /** A small label beside both: this way to sign in works. One word. */
  on: string;
  /** Link beside the authenticator. */
  newPhone: string;
  /** Link under the list of what happened, to the page that shows what the database stores. */
  seeStored: string;
  /** What else can unlock codes; stands in the panel. */
  otherWays: string;
  /** Above the list of what happened. */
  history: string;
  /** Under that list. */
  notYou: string;
}

/** Setting up a phone. */
export interface NewPhoneTexts {
  /** Title and heading. */
  title: string;
  scan: string;
  /** Says the picture in words. */
  qr: string;
  /** Label of the field. */
  digits: string;
  /** The person signed in with a backup code. */
  afterCode: string;
  /** The person signed in with the old phone. */
  afterPhone: string;
  add: string;
  notNow: string;
  /** During a recovery: what follows, and the button. */
  codesFollow: string;
  goOn: string;
}

/** The pages behind the links in letters about a recovery. */
export interface RecoveryTexts {
  title: string;
  /** Links under the element. `address` is the e-mail address of the support. */
  signIn: string;
  support: (of: { address: string }) => string;
  /** Title and heading of the last page. */
  newCodes: string;
}

/** Where somebody typed wrong codes; `attempts` of one account are counted in three shares. */
export type Share = 'strangers' | 'browsers' | 'sessions';

/**
 * What happened to an account, one sentence for each event. `set` is a set's ID and the name
 * that its holder gave it.
 */
export interface HistoryTexts {
  /** There are no events. */
  empty: string;
  /** Who did it, before the sentence: the holder, when reading this. */
  you: string;
  anAdministrator: string;
  /** `name` is the name of an account. */
  administrator: (of: { name: string }) => string;
  somebody: string;
  /** Who, and in which browser, such as `Firefox (Linux)`. */
  whoFrom: (of: { who: string; from: string }) => string;
  enrolled: (of: { set: string }) => string;
  confirmed: (of: { set: string }) => string;
  /** A code that signed somebody in. `number` is its number on the sheet. */
  usedToSignIn: (of: HistoryCode) => string;
  /** A code that confirmed who somebody is. */
  usedToConfirm: (of: HistoryCode) => string;
  low: (of: { set: string }) => string;
  exhausted: (of: { set: string }) => string;
  replaced: (of: { set: string }) => string;
  discarded: (of: { set: string }) => string;
  removed: (of: { set: string }) => string;
  /** For each place: an unknown browser, a known browser, and while signed in. */
  failures: Record<Share, (of: { count: number }) => string>;
  suspended: Record<Share, (of: { count: number }) => string>;
  lifted: string;
  imported: (of: { set: string }) => string;
  importedActive: (of: { set: string }) => string;
  reviewDue: (of: { set: string }) => string;
  neverConfirmed: (of: { set: string }) => string;
  notConfirmedYet: (of: { set: string }) => string;
  recovery: {
    asked: string;
    opened: string;
    halfway: string;
    shortened: string;
    ready: string;
    finishAsked: string;
    cancelled: string;
    used: string;
    frozen: string;
    unfrozen: string;
  };
}

/** A code in the history, and how many of its set are left. */
export interface HistoryCode {
  number: number;
  set: string;
  remaining: number;
  total: number;
}

export interface AccountTexts {
  signIn: SignInTexts;
  secondStep: SecondStepTexts;
  stepUp: StepUpTexts;
  security: SecurityTexts;
  newPhone: NewPhoneTexts;
  recovery: RecoveryTexts;
  history: HistoryTexts;
}
