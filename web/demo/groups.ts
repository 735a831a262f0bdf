/** Which accounts need something. */

import type { AccountOverview } from 'backup-codes/server';

/** What an administrator looks for, by its name in addresses. */
export const GROUPS = {
  everybody: () => true,
  'no-codes': ({ state }) => state === 'none' || state === 'exhausted',
  low: ({ state }) => state === 'low',
  'not-looked-at': ({ review }) => review === 'due' || review === 'overdue',
  'never-turned-on': ({ neverTurnedOn }) => neverTurnedOn,
  locked: ({ state }) => state === 'suspended',
} as const satisfies Record<string, (account: AccountOverview) => boolean>;

export type Group = keyof typeof GROUPS;

export const GROUP_NAMES = Object.keys(GROUPS) as Group[];

/** The group that an address names. Everybody, if it names none. */
export function groupNamed(name: string | undefined): Group {
  return GROUP_NAMES.find((group) => group === name) ?? 'everybody';
}
