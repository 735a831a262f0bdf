import type { SetStatus } from 'backup-codes/protocol';

import { ACTIVE_SET, answer, scriptedClient, statusOf } from '../scripted-client.js';
import { PENDING_SET, STRANGER, panel } from './panel-story.js';
import { find, press, type, type Story } from './story.js';

/** A relying party with these sets. */
const holding = (...sets: SetStatus[]): Story['client'] =>
  scriptedClient({ status: () => answer(statusOf(...sets)) });

/** A relying party with these sets, which are locked. */
const locking = (...sets: SetStatus[]): Story['client'] =>
  scriptedClient({
    status: () => answer({ ...statusOf(...sets), suspendedOn: '2026-12-01T08:00:00Z' }),
  });

const usedUntil = (last: number) =>
  Array.from({ length: last }, (_, position) => ({
    position,
    usedOn: '2026-12-01T08:00:00Z',
  }));

const WALLET: SetStatus = {
  ...ACTIVE_SET,
  set: '30124Z27',
  label: 'Wallet',
  remaining: 10,
  used: [],
  lastChecked: null,
};

/** Its last code was used. */
const USED_UP: SetStatus = {
  ...ACTIVE_SET,
  state: 'spent',
  remaining: 0,
  used: [],
  reviewBy: null,
};

const LOW: SetStatus = { ...ACTIVE_SET, remaining: 2, used: usedUntil(8) };

/** Prepared by an administrator for one of several holders. */
const PREPARED: SetStatus = {
  ...PENDING_SET,
  label: 'Tom, for the office',
  origin: 'imported',
  preparedBy: 'Alex Kim',
  madeHere: false,
};

const ELSEWHERE: SetStatus = { ...PENDING_SET, label: 'Tom’s desk', madeHere: false };

/** The sets of an account in all their states, and what a person does with them. */
export const SET_STORIES: readonly Story[] = [
  panel('active', 'active', holding(ACTIVE_SET)),
  panel('unused', 'active', holding({ ...WALLET, label: '' })),
  panel(
    'fifty',
    'active',
    holding({ ...ACTIVE_SET, total: 50, remaining: 30, used: usedUntil(20) }),
  ),
  panel('two-sets', 'active', holding(ACTIVE_SET, WALLET)),
  panel('two-holders', 'active', holding(ACTIVE_SET, PREPARED), async (element) => {
    await press(element, 'Check a code (Home safe)');
    await press(element, 'Close');
    await find(element, '.sets');
  }),
  panel(
    'imported',
    'active',
    holding({ ...ACTIVE_SET, origin: 'imported', preparedBy: 'Alex Kim' }),
  ),
  panel('check', 'active', holding(ACTIVE_SET), (element) =>
    press(element, 'Check a code'),
  ),
  panel('check-works', 'active', holding(ACTIVE_SET), async (element) => {
    await press(element, 'Check a code');
    await type(element, STRANGER);
    await press(element, 'Check code');
    await find(element, '.good.notice');
  }),
  panel(
    'check-used',
    'active',
    scriptedClient({
      status: () => answer(statusOf(ACTIVE_SET)),
      check: ({ set }) => answer({ set, position: 2, usedOn: '2026-12-01T08:00:00Z' }),
    }),
    async (element) => {
      await press(element, 'Check a code');
      await type(element, STRANGER);
      await press(element, 'Check code');
      await find(element, '.warning.notice');
    },
  ),
  panel(
    'check-any',
    'active',
    scriptedClient({
      status: () => answer(statusOf(ACTIVE_SET, WALLET)),
      check: () => answer({ set: WALLET.set, position: 2, usedOn: null }),
    }),
    async (element) => {
      await press(element, 'Check a code');
      await type(element, STRANGER);
      await press(element, 'Check code');
      await find(element, '.good.notice');
    },
  ),
  panel('remove', 'active', holding(ACTIVE_SET), (element) => press(element, 'Remove')),
  panel('remove-one', 'active', holding(ACTIVE_SET, WALLET), (element) =>
    press(element, 'Remove (Wallet)'),
  ),
  panel('add', 'active', holding(ACTIVE_SET), (element) =>
    press(element, 'Get another set'),
  ),
  panel('low', 'low', holding(LOW)),
  panel(
    'low-and-due',
    'low',
    holding({ ...LOW, remaining: 1, used: usedUntil(9), review: 'due' }),
  ),
  panel('low-one-of-two', 'low', holding(WALLET, LOW)),
  panel('review-ask', 'active', holding({ ...ACTIVE_SET, review: 'ask' })),
  panel('review-due', 'due', holding({ ...ACTIVE_SET, review: 'due' })),
  panel('review-overdue', 'overdue', holding({ ...ACTIVE_SET, review: 'overdue' })),
  panel(
    'review-of-one',
    'overdue',
    holding(WALLET, { ...ACTIVE_SET, review: 'overdue' }),
  ),
  panel('exhausted', 'exhausted', holding(USED_UP)),
  panel('used-up-one-of-two', 'active', holding(WALLET, USED_UP)),
  panel(
    'used-up-replaced',
    'active',
    holding({ ...WALLET, label: 'Home safe' }, USED_UP),
  ),
  panel('used-up-renew', 'renewing', holding(WALLET, USED_UP), (element) =>
    press(element, 'Get new codes (Home safe)'),
  ),
  panel('suspended', 'suspended', locking(ACTIVE_SET)),
  panel('suspended-two-sets', 'suspended', locking(ACTIVE_SET, WALLET)),
  panel('pending', 'pending', holding(PENDING_SET)),
  panel('pending-elsewhere', 'pending', holding(ELSEWHERE)),
  panel('pending-prepared', 'pending', holding(PREPARED)),
  panel(
    'pending-renewal',
    'pending',
    holding(ACTIVE_SET, { ...PENDING_SET, replaces: ACTIVE_SET.set }),
  ),
  panel('discard', 'none', holding(PENDING_SET), (element) =>
    press(element, 'Discard these codes'),
  ),
  panel('discard-prepared', 'active', holding(ACTIVE_SET, PREPARED), (element) =>
    press(element, 'Discard these codes'),
  ),
  panel('discard-elsewhere', 'none', holding(ELSEWHERE), (element) =>
    press(element, 'Start again'),
  ),
  panel('finished', 'active', finishing(), async (element) => {
    await type(element, STRANGER);
    await press(element, 'Turn on backup codes');
    await find(element, '.good.notice');
  }),
];

/** A relying party whose pending set is turned on by any code. */
function finishing(): Story['client'] {
  let sets: SetStatus[] = [PENDING_SET];
  return scriptedClient({
    status: () => answer(statusOf(...sets)),
    confirm: (request) => {
      sets = [ACTIVE_SET];
      return scriptedClient().confirm(request);
    },
  });
}
