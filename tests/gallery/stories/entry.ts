import {
  CHALLENGE_SET,
  OTHER_CHALLENGE_SET,
  SIGN_IN,
  answer,
  never,
  refusal,
  scriptedClient,
} from '../scripted-client.js';
import { find, press, type, type Story } from './story.js';

/**
 * A code that passes the check of its format, and the same code with one wrong symbol.
 */
const CODE = 'Q3SV-YMNS-AK67-Z82X';
const MISTYPED = 'Q3SV-YMBS-AK67-Z82X';

const entry = (
  name: string,
  state: string,
  client: Story['client'],
  act?: Story['act'],
): Story => ({
  name: `entry-${name}`,
  element: 'entry',
  state,
  client,
  ...(act && { act }),
});

const send: Story['act'] = async (element) => {
  await type(element, CODE);
  await press(element, 'Sign in with this code');
};

const retired = { ...OTHER_CHALLENGE_SET, retiredOn: '2026-11-24T10:05:00Z' };

export const ENTRY_STORIES: readonly Story[] = [
  entry('loading', 'loading', scriptedClient({ challenge: never })),
  entry(
    'error',
    'error',
    scriptedClient({ challenge: () => refusal({ error: 'unreachable' }) }),
  ),
  entry(
    'no-codes',
    'no-codes',
    scriptedClient({ challenge: () => answer({ signIn: SIGN_IN, sets: [] }) }),
  ),
  entry('ready', 'ready', scriptedClient()),
  entry('half-typed', 'ready', scriptedClient(), (element) => type(element, 'Q3SV-YM')),
  entry('bad-symbol', 'ready', scriptedClient(), async (element) => {
    await type(element, 'Q3SV-YMU');
    await find(element, '.problem');
  }),
  entry('mistyped', 'ready', scriptedClient(), async (element) => {
    await type(element, MISTYPED);
    await find(element, '.proposal');
  }),
  entry('sending', 'sending', scriptedClient({ redeem: never }), send),
  entry(
    'wrong',
    'wrong',
    scriptedClient({ redeem: () => refusal({ error: 'wrong_code', retired: [] }) }),
    send,
  ),
  entry(
    'retired',
    'retired',
    scriptedClient({
      redeem: () => refusal({ error: 'wrong_code', retired: [retired] }),
      explain: () =>
        answer({
          match: {
            set: retired.set,
            created: retired.created,
            retiredOn: retired.retiredOn,
            reason: 'replaced',
          },
        }),
    }),
    send,
  ),
  entry(
    'used',
    'used',
    scriptedClient({
      redeem: () =>
        refusal({
          error: 'already_used',
          set: CHALLENGE_SET.set,
          position: 2,
          usedOn: '2026-12-01T08:00:00Z',
        }),
    }),
    send,
  ),
  entry(
    'throttled',
    'throttled',
    scriptedClient({ redeem: () => refusal({ error: 'throttled', retryAfter: 30 }) }),
    send,
  ),
  entry(
    'suspended',
    'suspended',
    scriptedClient({ redeem: () => refusal({ error: 'suspended' }) }),
    send,
  ),
  entry('accepted', 'accepted', scriptedClient(), send),
];
