import type { BackupCodesEntry, BackupCodesPanel } from 'backup-codes/elements';
import { showCode } from 'backup-codes';
import { STANDARD_FORMAT } from 'backup-codes/protocol';

import {
  ACTIVE_SET,
  HOLDER,
  OTHER_HOLDER,
  answer,
  never,
  refusal,
  scriptedClient,
  statusOf,
} from '../scripted-client.js';
import { find, press, type, type Story } from './story.js';

type Element = BackupCodesPanel | BackupCodesEntry;

const active = scriptedClient({ status: () => answer(statusOf(ACTIVE_SET)) });

const low = { ...ACTIVE_SET, remaining: 2 };

const pending = {
  ...ACTIVE_SET,
  set: '4YHWDJ8Y',
  state: 'pending' as const,
  confirmed: null,
  remaining: 10,
  reviewBy: null,
};

/** A code that belongs to another set, but passes the check of its format. */
const STRANGER = 'Q3SV-YMNS-AK67-Z82X';

/** A relying party that has no set until one is confirmed. */
function joining(): Story['client'] {
  let sets: (typeof ACTIVE_SET)[] = [];
  return scriptedClient({
    status: () => answer(statusOf(...sets)),
    confirm: (request) => {
      sets = [ACTIVE_SET];
      return scriptedClient().confirm(request);
    },
  });
}

/** Somebody else signs in while codes are being made. */
function switching(): Story['client'] {
  let holder = HOLDER;
  return scriptedClient({
    status: () => answer({ ...statusOf(), holder }),
    enrol: () => {
      holder = OTHER_HOLDER;
      return refusal({ error: 'another_account' });
    },
  });
}

async function makeCodes(element: Element): Promise<void> {
  await press(element, 'Get backup codes');
  await find(element, '.codes');
}

async function saveCodes(element: Element): Promise<string> {
  await makeCodes(element);
  const code = await find(element, '.codes .literal');
  (await find<HTMLInputElement>(element, 'input[type=checkbox]')).click();
  await press(element, 'Continue');
  return code.textContent;
}

function mistyped(code: string): string {
  const symbols = code.replaceAll('-', '').split('');
  symbols[6] = symbols[6] === 'B' ? '8' : 'B';
  return showCode(symbols.join(''), STANDARD_FORMAT);
}

const panel = (
  name: string,
  state: string,
  client: Story['client'],
  act?: Story['act'],
): Story => ({
  name: `panel-${name}`,
  element: 'panel',
  state,
  client,
  ...(act && { act }),
});

export const PANEL_STORIES: readonly Story[] = [
  panel('loading', 'loading', scriptedClient({ status: never })),
  panel(
    'error',
    'error',
    scriptedClient({ status: () => refusal({ error: 'unreachable' }) }),
  ),
  panel('another-account', 'error', switching(), async (element) => {
    await press(element, 'Get backup codes');
    await find(element, '.bad.notice');
  }),
  panel('none', 'none', scriptedClient()),
  panel('generating', 'generating', scriptedClient({ enrol: never }), async (element) => {
    await press(element, 'Get backup codes');
    await find(element, 'progress');
  }),
  panel('codes', 'codes', scriptedClient(), makeCodes),
  panel('codes-saved', 'codes', scriptedClient(), async (element) => {
    await makeCodes(element);
    (await find<HTMLInputElement>(element, 'input[type=checkbox]')).click();
  }),
  panel(
    'refused',
    'none',
    scriptedClient({ enrol: () => refusal({ error: 'internal' }) }),
    (element) => press(element, 'Get backup codes'),
  ),
  panel('prove', 'prove', scriptedClient(), async (element) => {
    await saveCodes(element);
  }),
  panel('prove-mistyped', 'prove', scriptedClient(), async (element) => {
    await type(element, mistyped(await saveCodes(element)));
    await find(element, '.proposal');
  }),
  panel('prove-other-code', 'prove', scriptedClient(), async (element) => {
    await saveCodes(element);
    await type(element, STRANGER);
    await press(element, 'Turn on backup codes');
    await find(element, '.problem');
  }),
  panel(
    'confirming',
    'confirming',
    scriptedClient({ confirm: never }),
    async (element) => {
      await type(element, await saveCodes(element));
      await press(element, 'Turn on backup codes');
    },
  ),
  panel('active', 'active', active),
  panel(
    'two-sets',
    'active',
    scriptedClient({
      status: () =>
        answer(statusOf(ACTIVE_SET, { ...ACTIVE_SET, set: 'W4H83D9R', label: 'Wallet' })),
    }),
  ),
  panel('check', 'active', active, (element) =>
    press(element, 'Do my codes still work?'),
  ),
  panel('check-works', 'active', active, async (element) => {
    await press(element, 'Do my codes still work?');
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
      await press(element, 'Do my codes still work?');
      await type(element, STRANGER);
      await press(element, 'Check code');
      await find(element, '.warning.notice');
    },
  ),
  panel('remove', 'active', active, (element) => press(element, 'Remove')),
  panel('add', 'active', active, (element) => press(element, 'Get another set')),
  panel('low', 'low', scriptedClient({ status: () => answer(statusOf(low)) })),
  panel(
    'exhausted',
    'exhausted',
    scriptedClient({
      status: () =>
        answer(statusOf({ ...ACTIVE_SET, state: 'spent', remaining: 0, reviewBy: null })),
    }),
  ),
  panel('renewing', 'renewing', active, (element) => press(element, 'Get new codes')),
  panel('renewing-codes', 'codes', active, async (element) => {
    await press(element, 'Get new codes');
    await press(element, 'Make new codes');
    await find(element, '.codes');
  }),
  panel(
    'pending',
    'pending',
    scriptedClient({ status: () => answer(statusOf(pending)) }),
  ),
  panel(
    'pending-renewal',
    'pending',
    scriptedClient({
      status: () =>
        answer(statusOf(ACTIVE_SET, { ...pending, replaces: ACTIVE_SET.set })),
    }),
  ),
  panel(
    'discard',
    'none',
    scriptedClient({ status: () => answer(statusOf(pending)) }),
    (element) => press(element, 'Discard these codes'),
  ),
  panel('switched-on', 'active', joining(), async (element) => {
    await type(element, await saveCodes(element));
    await press(element, 'Turn on backup codes');
    await find(element, '.good.notice');
  }),
  panel('copied', 'codes', scriptedClient(), async (element) => {
    await makeCodes(element);
    await press(element, 'Copy all');
    await find(element, '.copying:not(:empty)');
  }),
  panel(
    'suspended',
    'suspended',
    scriptedClient({
      status: () =>
        answer({ ...statusOf(ACTIVE_SET), suspendedOn: '2026-12-01T08:00:00Z' }),
    }),
  ),
];
