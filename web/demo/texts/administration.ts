/** What administrators read. */

import type { Imported } from 'backup-codes/server';

import type { Act } from '../journal.js';
import type { Group } from '../groups.js';

/** The page of administrators, and the two pages before it. */
export interface AdministrationPageTexts {
  /** For everybody else. `name` is the name of an account. */
  onlyFor: (of: { name: string }) => string;
  /** A link for people who are signed out. */
  signInAs: (of: { name: string }) => string;
  signOutFirst: string;
  /** Title, reason and button of the page that asks for digits again. */
  confirmTitle: string;
  confirmWhy: string;
  confirm: string;
  /** Names the links to groups of accounts. */
  accounts: string;
  /** A group of accounts and how many it has, on a link. `title` is one of `groups`. */
  groupLink: (of: { title: string; count: number }) => string;
  groups: Record<Group, string>;
  noneInGroup: string;
  remind: string;
  /** What the button did. `accounts` is a list of names. */
  reminded: (of: { accounts: string }) => string;
  remindedNobody: string;
  download: string;
  /** Headings of the columns in the downloaded list. */
  columns: readonly [account: string, codes: string, left: string, sets: string];
  lockedSince: (of: { time: string }) => string;
  unlockCodes: (of: { account: string }) => string;
  historyOf: (of: { account: string }) => string;
  /** Opens the button below it. */
  revoke: string;
  /** The same for screen readers. */
  revokeSet: (of: { set: string }) => string;
  revokeForGood: (of: { set: string }) => string;
  /** The set ended before the button was pressed. */
  setIsGone: (of: { set: string }) => string;
}

/** The state of an account or a set: short sentences without a full stop. */
export interface StateTexts {
  none: string;
  active: (of: { count: number }) => string;
  low: (of: { count: number }) => string;
  exhausted: string;
  suspended: (of: { count: number }) => string;
  /** When the holder last looked at the sheet. */
  reviewAsk: string;
  reviewDue: string;
  reviewOverdue: string;
  neverTurnedOn: string;
  /** States of one set. */
  setActive: string;
  setPending: string;
  setRevoked: string;
  setSpent: string;
  left: (of: { remaining: number; total: number }) => string;
  madeOn: (of: { day: string }) => string;
  preparedBy: (of: { name: string }) => string;
  checkedOn: (of: { day: string }) => string;
  reviewBy: (of: { day: string }) => string;
  /** Joins such sentences to one line. Each has no full stop yet. */
  joined: (sentences: readonly string[]) => string;
}

/** Recoveries of accounts, as administrators see them. */
export interface OpenRecoveryTexts {
  title: string;
  none: string;
  frozenSince: (of: { time: string }) => string;
  unlock: (of: { account: string }) => string;
  /** `from` is a browser, `by` the part of an address that approved it. */
  asked: (of: { time: string; by: string }) => string;
  askedFrom: (of: { time: string; from: string; by: string }) => string;
  /** When it can be finished, in the past and in the future. */
  wasReady: (of: { time: string }) => string;
  willBeReady: (of: { time: string }) => string;
  stop: (of: { account: string }) => string;
  moveClock: string;
}

/** Importing sets that were made offline. */
export interface ImportTexts {
  title: string;
  about: string;
  /** Label of the field for a file. */
  file: string;
  /** The button. */
  import: string;
  chooseFile: string;
  wasRead: string;
  /** One line for each set. `outcome` is one of `outcomes`. */
  line: (of: { account: string; set: string; outcome: string }) => string;
  outcomes: Record<Imported['state'], string>;
  /** The file isn't an import file. `error` is an English code with details. */
  notAFile: (of: { error: string }) => string;
  /** `accounts` is a list of names in quotation marks. */
  unknownAccounts: (of: { accounts: string }) => string;
  /** The same with `count` names that aren't shown. */
  unknownAndMore: (of: { accounts: string; count: number }) => string;
  /** A name in quotation marks. */
  quoted: (of: { name: string }) => string;
}

/** The values of a sentence about an act. Those that it doesn't have are empty. */
export interface ActValues {
  /** The administrator who did it. */
  actor: string;
  /** The account that it was done to. */
  account: string;
  /** The ID of a set. */
  set: string;
  /** The name of a group of accounts, one of `groups`. */
  group: string;
}

export interface JournalTexts {
  title: string;
  empty: string;
  /** A sentence for each kind of act. */
  acts: Record<Act['kind'], (of: ActValues) => string>;
}

export interface AdministrationTexts {
  page: AdministrationPageTexts;
  states: StateTexts;
  recoveries: OpenRecoveryTexts;
  imports: ImportTexts;
  journal: JournalTexts;
}
