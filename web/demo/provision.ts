/** Which accounts need something, in words, and the reminder that they get. */

import type { AccountOverview } from 'backup-codes/server';

import type { Notice } from './notices.js';

interface GroupOfAccounts {
  title: string;
  holds: (account: AccountOverview) => boolean;
}

/** What an administrator looks for, by its name in addresses. */
export const GROUPS = {
  everybody: { title: 'Everybody', holds: () => true },
  'no-codes': {
    title: 'No codes',
    holds: ({ state }) => state === 'none' || state === 'exhausted',
  },
  low: { title: 'Few codes left', holds: ({ state }) => state === 'low' },
  'not-looked-at': {
    title: 'Sheet not looked at',
    holds: ({ review }) => review === 'due' || review === 'overdue',
  },
  'never-turned-on': {
    title: 'Never turned on',
    holds: ({ neverTurnedOn }) => neverTurnedOn,
  },
  locked: { title: 'Locked', holds: ({ state }) => state === 'suspended' },
} as const satisfies Record<string, GroupOfAccounts>;

export type Group = keyof typeof GROUPS;

export const GROUP_NAMES = Object.keys(GROUPS) as Group[];

/** The group that an address names. Everybody, if it names none. */
export function groupNamed(name: string | undefined): Group {
  return GROUP_NAMES.find((group) => group === name) ?? 'everybody';
}

const STATES: Record<AccountOverview['state'], (remaining: number) => string> = {
  none: () => 'Has no codes',
  active: (remaining) => `Has ${remaining} codes left`,
  low: (remaining) => `Running out: ${remaining} left`,
  exhausted: () => 'Used the last code',
  suspended: (remaining) => `Locked, ${remaining} codes left`,
};

const REVIEWS: Record<AccountOverview['review'], string | undefined> = {
  none: undefined,
  ask: 'Last looked at the sheet five months ago or earlier',
  due: 'Should look for the sheet',
  overdue: 'Has not looked for the sheet in time',
};

/** The state of an account, as short sentences without a full stop. */
export function wordsFor({
  state,
  remaining,
  review,
  neverTurnedOn,
}: AccountOverview): string[] {
  const words = [
    STATES[state](remaining),
    REVIEWS[review],
    neverTurnedOn ? 'Made codes and did not turn them on' : undefined,
  ];
  return words.filter((one) => one !== undefined);
}

/** The e-mail that asks a holder to do something. `undefined` if nothing is wrong. */
export function reminderFor(account: AccountOverview): Notice | undefined {
  const what = adviceFor(account);
  if (what === undefined) return undefined;
  return {
    subject: 'A reminder about your backup codes',
    text: [
      what,
      'Sign in and open “Account security”. We never ask for a code by e-mail or on the phone.',
    ].join('\n\n'),
  };
}

function adviceFor({
  state,
  remaining,
  review,
  neverTurnedOn,
}: AccountOverview): string | undefined {
  if (neverTurnedOn) {
    return 'Your backup codes aren’t turned on. Type one of them in your account, or get new ones.';
  }
  switch (state) {
    case 'none':
      return 'You have no backup codes. If you lose your phone, you can’t sign in. Get codes now.';
    case 'exhausted':
      return 'You have used your last backup code. Get new codes now.';
    case 'low':
      return `You have ${remaining} backup codes left. Get new ones before you need the last one.`;
    case 'suspended':
      return 'Your backup codes are locked after too many wrong tries. Type one in your account to unlock them.';
    case 'active':
      return review === 'none'
        ? undefined
        : 'Do you still have your backup codes? Look for your sheet, and type one code in your account. This doesn’t use it up.';
  }
}
