import { plural } from '../plural.js';
import type { NoticeTexts } from '../texts.js';

const CHANGE_PASSWORD =
  'If this wasn’t you, somebody else knows your password. Change it.';

export const texts: NoticeTexts = {
  locale: 'en-GB',
  direction: 'ltr',

  frame: {
    namedSet: ({ set, label }) => `${set} (${label})`,
    when: ({ time }) => `When: ${time}`,
    from: ({ place }) => `From: ${place}`,
    by: ({ operator }) => `By: ${operator}`,
    about: ({ account, service }) =>
      `This is about the account ${account} at ${service}.`,
    neverAsk: 'We’ll never ask you for a code by phone, email or chat.',
    unexpected: ({ service }) => `If you didn’t expect this, ask ${service}.`,
  },

  codes: {
    turnedOnSubject: 'Backup codes are turned on',
    replacedSubject: 'Your backup codes were replaced',
    works: ({ set }) => `Set ${set} works now.`,
    ended: ({ set }) => `The codes of set ${set} no longer work.`,

    signedInSubject: 'A backup code was used to sign in',
    signedInLastSubject: 'A backup code was used to sign in. It was your last one',
    steppedUpSubject: 'A backup code was used to confirm that it’s you',
    steppedUpLastSubject:
      'A backup code was used to confirm that it’s you. It was your last one',
    used: ({ position, set }) =>
      `It was code ${position} of set ${set}. Cross it off on your sheet.`,
    left: ({ remaining, total }) =>
      plural('en', remaining, {
        one: `${remaining} of ${total} codes is left.`,
        other: `${remaining} of ${total} codes are left.`,
      }),
    noneLeft: 'You have no codes left in this set. Get new codes now.',
    fewLeft: 'Get new codes before you need the last one.',
    notYou:
      'If this wasn’t you, somebody else can sign in as you. Change your password and get new codes now.',

    removedSubject: 'You removed backup codes',
    removedByAdministratorSubject: 'An administrator removed backup codes',
    discardedSubject: 'You discarded new backup codes',
    discardedByAdministratorSubject: 'An administrator discarded new backup codes',
    discarded: ({ set }) =>
      `The codes of set ${set} were never turned on, and now can’t be. Codes that worked before still work.`,

    wrongCodesSubject: 'Somebody typed wrong backup codes',
    lockedSubject: 'Your backup codes are locked',
    wrongCodes: {
      strangers: ({ count }) =>
        plural('en', count, {
          one: `Somebody typed ${count} wrong code in a browser that we don’t know.`,
          other: `Somebody typed ${count} wrong codes in a browser that we don’t know.`,
        }),
      browsers: ({ count }) =>
        plural('en', count, {
          one: `Somebody typed ${count} wrong code in a browser where you signed in before.`,
          other: `Somebody typed ${count} wrong codes in a browser where you signed in before.`,
        }),
      sessions: ({ count }) =>
        plural('en', count, {
          one: `Somebody who was signed in to your account typed ${count} wrong code.`,
          other: `Somebody who was signed in to your account typed ${count} wrong codes.`,
        }),
    },
    wrongCodesNotYou: {
      strangers: 'If this wasn’t you, somebody knows your password. Change it.',
      browsers:
        'If this wasn’t you, somebody uses your browser and knows your password. Change it.',
      sessions: 'If this wasn’t you, somebody is signed in as you. Sign out everywhere.',
    },
    locked: 'Backup codes don’t work there now.',
    unlock:
      'To unlock them, sign in another way. Then type one of your codes in your account, or get new ones.',
    unlockedSubject: 'Your backup codes work again',
    unlocked: 'Your codes were locked after too many wrong tries. They work again.',

    preparedSubject: 'Backup codes were made for you',
    turnOnPrepared: ({ set }) =>
      `To turn on set ${set}, type one of its codes in your account.`,
    preparedUnexpected: ({ service }) =>
      `If you didn’t expect this, ask ${service} before you use the codes.`,

    reviewSubject: 'Do you still have your backup codes?',
    setHasLeft: ({ set, remaining, total }) =>
      plural('en', remaining, {
        one: `Set ${set} has ${remaining} of ${total} codes left.`,
        other: `Set ${set} has ${remaining} of ${total} codes left.`,
      }),
    review:
      'Look for your sheet, and type one of its codes in your account. This doesn’t use it up.',
    reviewLost: 'If you can’t find it, get new codes there.',

    notTurnedOnSubject: 'Your new backup codes aren’t turned on',
    turnOn: ({ set, until }) =>
      `The codes of set ${set} don’t work yet. To turn them on, type one of them in your account by ${until}.`,
    neverTurnedOn: ({ set }) =>
      `The codes of set ${set} were never turned on, and now can’t be. Throw them away, and get new ones in your account.`,
  },

  recovery: {
    asked: {
      subject: 'Did you ask to recover your account?',
      text: 'Somebody with your password says that they have lost every code, and wants to recover your account.',
    },
    nothingYet: 'Nothing happens unless you approve it.',
    openedSubject: 'Somebody is recovering your account',
    halfwaySubject: 'Your account will be recovered soon',
    canFinish: ({ ready }) =>
      `The recovery of your account can be finished from ${ready} on.`,
    signInThen:
      'If it’s you, sign in again then, and say that you have none of your codes.',
    shortenedSubject: 'An administrator wants to recover your account sooner',
    mustAgree: ({ missing }) =>
      plural('en', missing, {
        one: 'An administrator wants to recover your account sooner. One more administrator must agree.',
        other: `An administrator wants to recover your account sooner. ${missing} more administrators must agree.`,
      }),
    waitIsOver: 'The wait to recover your account is over.',
    readySubject: 'Your account can be recovered now',
    signInNow: 'If it’s you, sign in again, and say that you have none of your codes.',
    finishAsked: {
      subject: 'Finish the recovery of your account',
      text: 'Somebody with your password asked for the last step of the recovery.',
    },
    stopByEarlierLink:
      'If this wasn’t you, stop the recovery with the link in one of our earlier messages.',
    cancelled: {
      subject: 'The recovery of your account was stopped',
      text: 'The recovery of your account was stopped. Your codes stay as they are.',
    },
    stoppedSomebody:
      'Did you stop it because somebody else had asked? Change your password, because they know it.',
    used: {
      subject: 'Your account was recovered',
      text: 'Your account was recovered, with new codes and a new second step. The old ones no longer work, and everybody is signed out.',
    },
    lockByLink:
      'If this wasn’t you, open the link that stops the recovery. It locks your account.',
    frozen: {
      subject: 'Your account is locked',
      text: 'Your account is locked, because somebody reported that another person had recovered it.',
    },
    askToUnlock: ({ service }) => `Ask ${service} to unlock it.`,
    unfrozen: {
      subject: 'Your account is unlocked',
      text: 'Your account is unlocked. You can sign in again.',
    },
    notYou: CHANGE_PASSWORD,

    approve: 'If it’s you, start here. This link works for a day at most:',
    finish: 'If it’s you, go on in the browser where you are signing in:',
    stop: 'If it wasn’t you, stop the recovery here:',
    typeDigits: ({ digits }) =>
      `If it’s you, type these digits where you are signing in: ${digits}`,
    keepDigits: 'Tell nobody these digits.',

    contact: {
      askedSubject: ({ account }) => `Did ${account} ask for your help?`,
      asked: ({ account }) =>
        `Somebody wants to recover the account ${account}, and needs six digits from you.`,
      giveDigits: ({ digits }) =>
        `Call the owner of the account, or meet them. If they did ask, tell them these digits: ${digits}`,
      warn: 'Don’t write the digits in a message, and tell them to nobody else. If the owner didn’t ask, warn them: somebody knows their password.',
      openSubject: ({ account }) => `Somebody is recovering the account ${account}`,
      open: ({ account }) =>
        `Somebody is recovering the account ${account}. Ask its owner whether they know.`,
      stop: 'If the owner didn’t ask for it, stop the recovery here:',
      finishSubject: ({ account }) => `The wait for the account ${account} is over`,
      finish: ({ account }) => `The wait to recover the account ${account} is over.`,
      passOnLink:
        'Call the owner of the account, or meet them. If they did ask, give them this link. They open it in the browser where they are signing in:',
      usedSubject: ({ account }) => `The account ${account} was recovered`,
      used: ({ account }) =>
        `The account ${account} was recovered. The old codes no longer work.`,
      cancelledSubject: ({ account }) =>
        `The recovery of the account ${account} was stopped`,
      cancelled: ({ account }) =>
        `The recovery of the account ${account} was stopped. Nothing has changed.`,
      frozenSubject: ({ account }) => `The account ${account} is locked`,
      frozen: ({ account }) =>
        `The account ${account} is locked, because somebody reported that another person had recovered it.`,
      unfrozenSubject: ({ account }) => `The account ${account} is unlocked`,
      unfrozen: ({ account }) =>
        `The account ${account} is unlocked. This person can sign in again.`,
      about: ({ account, service }) =>
        `You get this because you are a contact of the account ${account} at ${service}.`,
    },
  },

  reminder: {
    subject: 'A reminder about your backup codes',
    notTurnedOn:
      'Your backup codes aren’t turned on. Type one of them in your account, or get new ones.',
    none: 'You have no backup codes. If you lose your phone, you can’t sign in. Get codes now.',
    usedUp: 'You have used your last backup code. Get new codes now.',
    low: ({ remaining }) =>
      plural('en', remaining, {
        one: `You have ${remaining} backup code left. Get new ones before you need it.`,
        other: `You have ${remaining} backup codes left. Get new ones before you need the last one.`,
      }),
    locked:
      'Your backup codes are locked after too many wrong tries. Type one in your account to unlock them.',
    review:
      'Do you still have your backup codes? Look for your sheet, and type one code in your account. This doesn’t use it up.',
    where: 'Sign in and open your account settings.',
  },
};
