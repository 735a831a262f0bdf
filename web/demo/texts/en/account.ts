import type { AccountTexts } from '../account.js';
import { plural } from '../language.js';

export const account: AccountTexts = {
  signIn: {
    title: 'Sign in',
    promise: 'Write to the people who want to hear from you.',
    virtues: [
      'Newsletters without code',
      'Figures that you understand',
      'Backup codes that only you have',
    ],
    asOneOf: 'Choose who you are.',
    people: {
      ada: 'Writes newsletters',
      office: 'Two people, two sheets',
      grace: 'The administrator',
    },
    orType: 'Or type it yourself',
    name: 'Name',
    password: 'Password',
    continue: 'Continue',
    demoPassword: ({ password }) =>
      `In this demo, everybody has the same password: ${password}`,
    tooManyTries: 'Too many tries. Wait a few minutes.',
    noMatch: 'That name and password don’t match.',
    tooLate: 'This sign-in took too long. Start over.',
  },
  secondStep: {
    title: 'Second step',
    about: 'Open the authenticator on your phone and type the digits that it shows.',
    digits: 'Six digits from your authenticator',
    signIn: 'Sign in',
    lostPhone: 'Lost your phone?',
    useBackupCode: 'Use a backup code',
    backupCode: 'Backup code',
    useAuthenticator: 'Use your authenticator',
    startOver: 'Start over',
    wrong: 'Those digits aren’t right. Use the ones that are shown now.',
    used: 'You’ve used those digits already. Wait for the next ones (30 seconds).',
    newPhone:
      'You added this phone with a backup code. For three days, it’s only for signing in.',
    oldPhone:
      'This phone was replaced when the account was recovered, so it no longer works. If that wasn’t you, write to support@postbox.example.',
    frozen:
      'This account is locked, because somebody reported that another person had recovered it. Write to support@postbox.example.',
  },
  stepUp: {
    title: 'Confirm that it’s you',
    confirm: 'Confirm',
    useBackupCode: 'Lost your phone? Use a backup code',
    yourPassword: 'Your password',
    toTheCode: 'Continue to the code',
    cancel: 'Cancel',
    wrongPassword: 'That password isn’t right.',
    signedOut: 'You’re signed out. Sign in in another tab first.',
    unreachable: 'The site can’t be reached right now. Try again.',
  },
  security: {
    about: 'How you sign in, and how you get back in.',
    methods: 'Ways to sign in',
    password: 'Password',
    passwordAbout: 'The first step of each sign-in.',
    authenticator: 'Authenticator app',
    authenticatorAbout: 'The second step: six digits from your phone.',
    on: 'On',
    newPhone: 'Set up a new phone',
    seeStored: 'See what we store of your codes',
    otherWays: 'Our administrators can unlock them too.',
    history: 'What happened to your backup codes',
    notYou: 'If this wasn’t you, change your password, get new codes and tell us.',
  },
  newPhone: {
    title: 'Set up a new phone',
    scan: 'Scan this with the authenticator app on your new phone.',
    qr: 'QR code for your new phone',
    digits: 'Six digits from your new phone',
    afterCode:
      'You signed in with a backup code. So your old phone works for three more days. Until then, the new one can only sign you in and get new codes.',
    afterPhone: 'Your old phone stops working.',
    add: 'Add this phone',
    notNow: 'Not now',
    codesFollow: 'Next, you get new codes. Your new phone works once they are on.',
    goOn: 'Go on to new codes',
  },
  recovery: {
    title: 'Account recovery',
    signIn: 'Sign in',
    support: ({ address }) => `Or write to ${address}.`,
    newCodes: 'Get new codes',
  },
  history: {
    empty: 'Nothing has happened yet.',
    you: 'You',
    anAdministrator: 'An administrator',
    administrator: ({ name }) => `${name}, administrator`,
    somebody: 'Somebody',
    whoFrom: ({ who, from }) => `${who}, ${from}`,
    enrolled: ({ set }) => `Made set ${set}, not turned on yet.`,
    confirmed: ({ set }) => `Turned on set ${set}.`,
    usedToSignIn: ({ number, set, remaining, total }) =>
      `Signed in with code ${number} of set ${set}. ${remaining} of ${total} left.`,
    usedToConfirm: ({ number, set, remaining, total }) =>
      `Confirmed with code ${number} of set ${set}. ${remaining} of ${total} left.`,
    low: ({ set }) => `Few codes left in set ${set}.`,
    exhausted: ({ set }) => `No codes left in set ${set}.`,
    replaced: ({ set }) => `Set ${set} was replaced.`,
    discarded: ({ set }) => `Discarded set ${set} before it was turned on.`,
    removed: ({ set }) => `Removed set ${set}.`,
    failures: {
      strangers: ({ count }) =>
        plural('en', count, {
          one: `${count} wrong code in an unknown browser.`,
          other: `${count} wrong codes in an unknown browser.`,
        }),
      browsers: ({ count }) =>
        plural('en', count, {
          one: `${count} wrong code in a known browser.`,
          other: `${count} wrong codes in a known browser.`,
        }),
      sessions: ({ count }) =>
        plural('en', count, {
          one: `${count} wrong code while signed in.`,
          other: `${count} wrong codes while signed in.`,
        }),
    },
    suspended: {
      strangers: ({ count }) =>
        plural('en', count, {
          one: `Locked after ${count} wrong code in an unknown browser.`,
          other: `Locked after ${count} wrong codes in an unknown browser.`,
        }),
      browsers: ({ count }) =>
        plural('en', count, {
          one: `Locked after ${count} wrong code in a known browser.`,
          other: `Locked after ${count} wrong codes in a known browser.`,
        }),
      sessions: ({ count }) =>
        plural('en', count, {
          one: `Locked after ${count} wrong code while signed in.`,
          other: `Locked after ${count} wrong codes while signed in.`,
        }),
    },
    lifted: 'Unlocked.',
    imported: ({ set }) => `Imported set ${set}.`,
    importedActive: ({ set }) => `Imported set ${set} and turned it on.`,
    reviewDue: ({ set }) => `Asked to look for the sheet of set ${set}.`,
    neverConfirmed: ({ set }) => `Set ${set} was never turned on, and is gone.`,
    notConfirmedYet: ({ set }) => `Set ${set} was not turned on for a day.`,
    recovery: {
      asked: 'Asked to recover the account.',
      opened: 'Approved the recovery of the account.',
      halfway: 'Half of the wait for the recovery is over.',
      shortened: 'Shortened the wait for the recovery.',
      ready: 'The wait for the recovery is over.',
      finishAsked: 'Asked for the link that finishes the recovery.',
      cancelled: 'Stopped the recovery of the account.',
      used: 'Recovered the account.',
      frozen: 'Froze the account, because somebody else had recovered it.',
      unfrozen: 'Unlocked the account.',
    },
  },
};
