import type { AdministrationTexts } from '../administration.js';
import { plural } from '../language.js';

export const administration: AdministrationTexts = {
  page: {
    onlyFor: ({ name }) => `Only ${name} can see this page.`,
    signInAs: ({ name }) => `Sign in as ${name}`,
    signOutFirst: 'Sign out first.',
    confirmTitle: 'Confirm that it’s you',
    confirmWhy:
      'You signed in a while ago, or with a backup code. Confirm that it’s you, then repeat what you did.',
    confirm: 'Confirm',
    accounts: 'Accounts',
    groupLink: ({ title, count }) => `${title}: ${count}`,
    groups: {
      everybody: 'Everybody',
      'no-codes': 'No codes',
      low: 'Few codes left',
      'not-looked-at': 'Sheet not looked at',
      'never-turned-on': 'Never turned on',
      locked: 'Locked',
    },
    noneInGroup: 'No account is in this group.',
    remind: 'Remind those who should do something',
    reminded: ({ accounts }) =>
      `Reminded ${accounts}. Each gets one e-mail a day at most.`,
    remindedNobody: 'Reminded nobody. Each gets one e-mail a day at most.',
    download: 'Download as CSV',
    columns: ['Account', 'Backup codes', 'Left', 'Sets'],
    lockedSince: ({ time }) => `Locked since ${time}.`,
    unlockCodes: ({ account }) => `Unlock backup codes of ${account}`,
    historyOf: ({ account }) => `History of ${account}`,
    revoke: 'Revoke…',
    revokeSet: ({ set }) => `Revoke set ${set}…`,
    revokeForGood: ({ set }) => `Revoke ${set} for good`,
    setIsGone: ({ set }) => `Set ${set} is gone or has ended already.`,
  },
  states: {
    none: 'Has no codes',
    active: ({ count }) =>
      plural('en', count, {
        one: `Has ${count} code left`,
        other: `Has ${count} codes left`,
      }),
    low: ({ count }) => `Running out: ${count} left`,
    exhausted: 'Used the last code',
    suspended: ({ count }) =>
      plural('en', count, {
        one: `Locked, ${count} code left`,
        other: `Locked, ${count} codes left`,
      }),
    reviewAsk: 'Last looked at the sheet five months ago or earlier',
    reviewDue: 'Should look for the sheet',
    reviewOverdue: 'Has not looked for the sheet in time',
    neverTurnedOn: 'Made codes and did not turn them on',
    setActive: 'Works',
    setPending: 'Not turned on yet',
    setRevoked: 'No longer works',
    setSpent: 'All codes used',
    left: ({ remaining, total }) => `${remaining} of ${total} codes left`,
    madeOn: ({ day }) => `Made on ${day}`,
    preparedBy: ({ name }) => `Prepared by ${name}`,
    checkedOn: ({ day }) => `Last checked on ${day}`,
    reviewBy: ({ day }) => `To be looked for by ${day}`,
    joined: (sentences) => `${sentences.join('. ')}.`,
  },
  recoveries: {
    title: 'Account recoveries',
    none: 'None is under way.',
    frozenSince: ({ time }) =>
      `Locked since ${time}, because somebody reported that another person had recovered it. Find out first who owns the account.`,
    unlock: ({ account }) => `Unlock the account of ${account}`,
    asked: ({ time, by }) => `Asked on ${time}, and approved by ${by}.`,
    askedFrom: ({ time, from, by }) =>
      `Asked on ${time} from ${from}, and approved by ${by}.`,
    wasReady: ({ time }) => `It has been ready to finish since ${time}.`,
    willBeReady: ({ time }) => `It can be finished from ${time} on.`,
    stop: ({ account }) => `Stop the recovery of ${account}`,
    moveClock: 'Move the demo’s clock',
  },
  imports: {
    title: 'Import',
    about:
      'Import sets that were made offline for accounts of this site. Each person turns on their codes by typing one of them.',
    file: 'Import file',
    import: 'Import',
    chooseFile: 'Choose a file.',
    wasRead: 'The file was read:',
    line: ({ account, set, outcome }) => `${account}, set ${set}: ${outcome}`,
    outcomes: {
      pending: 'imported; its holder turns it on by typing one of its codes',
      active: 'imported and turned on',
      too_many_sets: 'not imported, because the account has too many sets already',
      already_enrolled: 'not imported, because this site had it before',
    },
    notAFile: ({ error }) =>
      `Nothing was imported: this isn’t an import file (${error}).`,
    unknownAccounts: ({ accounts }) =>
      `Nothing was imported: this site has no account ${accounts}.`,
    unknownAndMore: ({ accounts, count }) =>
      `Nothing was imported: this site has no account ${accounts} or ${count} more.`,
    quoted: ({ name }) => `“${name}”`,
  },
  journal: {
    title: 'What administrators did',
    empty: 'Nothing since this demo was started.',
    acts: {
      downloaded: ({ actor, group }) =>
        `${actor} downloaded the accounts of the group “${group}”.`,
      reminded: ({ actor, account }) => `${actor} reminded ${account}.`,
      'reminded-nobody': ({ actor }) => `${actor} reminded nobody.`,
      'removed-set': ({ actor, set, account }) =>
        `${actor} removed set ${set} of ${account}.`,
      'unlocked-codes': ({ actor, account }) =>
        `${actor} unlocked the backup codes of ${account}.`,
      'stopped-recovery': ({ actor, account }) =>
        `${actor} stopped the recovery of ${account}.`,
      'unlocked-account': ({ actor, account }) =>
        `${actor} unlocked the account of ${account}.`,
      'imported-set': ({ actor, set, account }) =>
        `${actor} imported set ${set} for ${account}.`,
    },
  },
};
