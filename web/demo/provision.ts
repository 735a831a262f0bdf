/** Which accounts need something, in words. */

import type { AccountOverview } from 'backup-codes/server';

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
