import type { DemoTexts } from '../demo.js';
import { plural } from '../language.js';

export const demo: DemoTexts = {
  guide: {
    name: 'Guide',
    progress: ({ step, of }) => `Demo ${step}/${of}`,
    steps: {
      'sign-in': {
        text: 'Sign in as Ada. One click is enough.',
        action: 'Sign in as Ada',
      },
      'get-codes': {
        text: 'What if your phone is gone one day? Get backup codes.',
        action: 'Go to Security',
      },
      'lose-phone': {
        text: 'Your codes are on. Now lose your phone.',
        action: 'Lose the phone',
      },
      'use-code': {
        text: 'Your phone is gone. Sign in with a backup code.',
        action: 'Sign in as Ada',
      },
      'see-stored': {
        text: 'Now see what this site knows about your codes.',
        action: 'What the site knows',
      },
      'lose-everything': {
        text: 'You’ve seen it all. Look round, or lose phone and codes.',
        action: 'Lose everything',
      },
      recover: {
        text: 'Sign in without phone and codes. An e-mail in the inbox helps you.',
        action: 'Sign in as Ada',
      },
    },
    atDigits: 'The phone shows six digits. Fill them in, and sign in.',
    atSecurity: 'Get backup codes, save them, and turn them on.',
    atDigitsWithoutPhone: 'Your phone is gone. Choose “Use a backup code”.',
    atCode: 'Type any code that you have saved.',
    atCodeWithoutCodes:
      'Choose “I don’t have any of these”. The e-mail is in the inbox, and the clock skips the wait.',
    close: 'Close',
    open: 'Guide',
    restart: 'Start over',
    tools: 'Demo',
    inbox: 'Inbox',
    phone: 'Phones',
    clock: 'Clock',
  },
  phone: {
    of: ({ name }) => `Phone of ${name}`,
    app: 'Authenticator',
    fillIn: 'Fill in these digits',
    lost: 'This phone is lost.',
    all: 'All phones',
  },
  authenticator: {
    title: 'Authenticator',
    about:
      'This page plays the part of the app on your phone. Type the digits from here, or scan a QR code with a real app. Digits work once, and new ones appear every 30 seconds.',
    newPhoneOf: ({ name }) => `${name}, new phone`,
    qrOf: ({ name }) => `QR code for ${name}`,
  },
  inbox: {
    title: 'Inbox',
    about: 'The e-mails that Postbox has sent, newest first.',
    empty: 'No e-mails since this demo was started.',
    to: ({ address }) => `To ${address}`,
  },
  clock: {
    title: 'Clock',
    now: ({ time }) => `In Postbox, it’s ${time}.`,
    ahead: ({ hours }) =>
      plural('en', hours, {
        one: `That’s ${hours} hour ahead.`,
        other: `That’s ${hours} hours ahead.`,
      }),
    hour: 'Move on an hour',
    halfDay: 'Move on half a day',
    day: 'Move on a day',
    week: 'Move on a week',
    about: 'Time only goes on. Sessions end when they are too old.',
  },
  errors: {
    title: 'Error',
    missing: 'This page doesn’t exist.',
    unknownForm: 'This site has no form that sends this.',
    otherSite: 'A page of another site sent this.',
    tooLarge: 'This is too large.',
    failed: 'Something went wrong.',
    toStart: 'Go to the start',
  },
  stored: {
    about:
      'This is what our database stores about your backup codes, besides a history and a count of wrong tries. A code itself isn’t there, because we never had it.',
    code: {
      title: 'The code',
      text: 'It’s on your sheet. This site never had it.',
    },
    proof: {
      title: 'The proof',
      text: 'Your browser hashes the code with Argon2id. It sends only this result, and only when you use the code.',
    },
    verifier: {
      title: 'The verifier',
      text: 'We store the SHA-256 hash of the proof. It can’t be turned back into a proof or a code.',
    },
    none: 'We store nothing yet, because you have no backup codes.',
    getCodes: 'Get backup codes',
    set: ({ set }) => `Set ${set}`,
    setRow: ({ table }) => `Its row in ${table}`,
    columns: {
      set: 'ID of the set',
      label: 'Its name',
      created: 'Made at',
      kdf: 'How codes are hashed',
      salt: 'Salt',
      remaining: 'Codes left',
    },
    codeRows: ({ table }) => `Its rows in ${table}`,
    number: 'Code',
    onSheet: 'On your sheet · never sent',
    inDatabase: 'In our database · verifier',
    usedAt: 'Used',
    unused: 'No',
    emptyBoxes: 'Empty boxes',
    thief: ({ codes, megabytes }) =>
      `A thief of this table would have to try about ${codes} codes to find one of yours. Each try costs ${megabytes} MiB of memory in Argon2id.`,
    usedCode:
      'The verifier of a used code stays, so that we can tell you when you used it. It opens nothing any more.',
    observer:
      'Somebody who reads along while you sign in sees the proof of one code. The code is used by then, so the proof is worth nothing.',
    statement: 'The statement that read all this',
  },
};
