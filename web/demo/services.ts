import type { Store } from 'backup-codes/server';

import { ACCOUNTS, type Accounts } from './accounts.js';
import { openLanguages, type Languages } from './account-languages.js';
import { openBackupCodes, type BackupCodes } from './backup-codes.js';
import { openClock, type Clock } from './clock.js';
import { openJournal, type Journal } from './journal.js';
import { openMail, type Mail } from './mail.js';
import { openSessions, type Sessions } from './sessions.js';
import { openThrottle, type Throttle } from './throttle.js';

/** Everything that the routes of the site work with. */
export interface Services {
  accounts: Accounts;
  throttle: Throttle;
  codes: BackupCodes;
  mail: Mail;
  journal: Journal;
  sessions: Sessions;
  languages: Languages;
  store: Store;
  clock: Clock;
  /** Milliseconds since 1970, by that clock. */
  now: () => number;
  /** Whether the pages come over TLS. */
  overTls: boolean;
}

export interface ServiceOptions {
  store: Store;
  accounts: Accounts;
  /** The addresses of the site, e.g. `http://127.0.0.1:8080`; the first decides on TLS. */
  origins: readonly [string, ...string[]];
  /** For the site and for backup codes. By default, one that follows the system's. */
  clock?: Clock;
}

export async function openServices(options: ServiceOptions): Promise<Services> {
  const { store, accounts, origins, clock = openClock() } = options;
  const { now } = clock;
  const overTls = isSecure(origins);
  const sessions = openSessions(overTls, now);
  const languages = openLanguages();
  const mail = openMail(origins[0], languages.of);
  const journal = openJournal(now);
  const throttle = openThrottle(
    ACCOUNTS.map(({ name }) => name),
    now,
  );
  const codes = await openBackupCodes(
    { store, origins, sessions, mail, accounts },
    { clock: () => new Date(now()) },
  );
  return {
    accounts,
    throttle,
    codes,
    mail,
    journal,
    sessions,
    languages,
    store,
    clock,
    now,
    overTls,
  };
}

/** Whether the pages come over TLS. */
export function isSecure([first]: ServiceOptions['origins']): boolean {
  return first.startsWith('https:');
}
