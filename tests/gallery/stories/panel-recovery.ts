import type { StatusAnswer } from 'backup-codes/protocol';

import {
  ACTIVE_SET,
  answer,
  never,
  refusal,
  scriptedClient,
  statusOf,
} from '../scripted-client.js';
import { makeCodes, panel, saveCodes } from './panel-story.js';
import { find, press, type, type Story } from './story.js';

const WAITING: StatusAnswer = {
  ...statusOf(ACTIVE_SET),
  recovery: {
    state: 'waiting',
    asked: '2026-12-07T08:12:00Z',
    from: 'Firefox on Windows',
    ready: '2026-12-08T08:20:00Z',
  },
};

const READY: StatusAnswer = {
  ...statusOf(),
  recovery: {
    state: 'ready',
    asked: '2026-12-07T08:12:00Z',
    from: null,
    ready: '2026-12-08T08:20:00Z',
  },
};

const asking = (status: StatusAnswer, answers: Partial<Story['client']> = {}) =>
  scriptedClient({ status: () => answer(status), ...answers });

type Act = NonNullable<Story['act']>;

/** The person has lost everything, and has opened the link that finishes. */
const recovering =
  (act: Act): Act =>
  async (element) => {
    if ('maxSets' in element) element.purpose = 'recovery';
    await act(element);
  };

const dispute: Act = async (element) => {
  await press(element, 'This wasn’t me');
  await press(element, 'Yes, stop it');
};

/** Somebody recovers the account, or has recovered it. */
export const PANEL_RECOVERY_STORIES: readonly Story[] = [
  panel('recovery-waiting', 'active', asking(WAITING)),
  panel('recovery-ready', 'none', asking(READY)),
  panel(
    'recently-recovered',
    'active',
    asking({ ...statusOf(ACTIVE_SET), recentlyRecovered: '2026-12-11T08:20:00Z' }),
  ),
  panel('disputing', 'disputing', asking(WAITING), (element) =>
    press(element, 'This wasn’t me'),
  ),
  panel('disputing-sending', 'disputing', asking(WAITING, { dispute: never }), dispute),
  panel(
    'disputing-unreachable',
    'disputing',
    asking(WAITING, { dispute: () => refusal({ error: 'unreachable' }) }),
    async (element) => {
      await dispute(element);
      await find(element, '.notice.bad');
    },
  ),
  panel('disputed', 'active', disputable(), async (element) => {
    await dispute(element);
    await find(element, '.notice.good');
  }),
  panel(
    'recovering',
    'none',
    scriptedClient({ status: never }),
    recovering(async (element) => {
      await find(element, '#label');
    }),
  ),
  panel(
    'recovering-codes',
    'codes',
    scriptedClient({ status: never }),
    recovering(makeCodes),
  ),
  panel(
    'recovering-too-late',
    'none',
    scriptedClient({ status: never, enrol: () => refusal({ error: 'unauthorized' }) }),
    recovering(async (element) => {
      await press(element, 'Get backup codes');
      await find(element, '.notice.bad');
    }),
  ),
  panel(
    'recovered',
    'done',
    scriptedClient({ status: never }),
    recovering(async (element) => {
      const code = await saveCodes(element);
      await type(element, code);
      await press(element, 'Turn on backup codes');
      await find(element, '.success');
    }),
  ),
];

/** A relying party whose recovery is gone once somebody has disputed it. */
function disputable(): Story['client'] {
  let status = WAITING;
  return scriptedClient({
    status: () => answer(status),
    dispute: () => {
      status = { ...WAITING, recovery: null };
      return answer({ stopped: true });
    },
  });
}
