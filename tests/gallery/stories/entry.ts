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

/** The lines of a sheet that hold codes. */
const SHEET = `   1  [ ]  ${CODE}\r\n   2  [ ]  9Y6N-T1FW-M911-6V48\r\n`;

type Act = NonNullable<Story['act']>;

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

const send: Act = async (element) => {
  await type(element, CODE);
  await press(element, 'Sign in');
};

/** The person is signed in, and confirms who they are. */
const confirming: Act = async (element) => {
  if ('purpose' in element) element.purpose = 'step-up';
  await element.updateComplete;
};

/** A relying party that accepts the code, with this count and this label. */
const accepting = (left: { remaining: number; label?: string }) =>
  scriptedClient({
    redeem: () => answer({ set: CHALLENGE_SET.set, position: 2, total: 10, ...left }),
  });

/** A set that was stored but never turned on. */
const NEVER_ON = { set: 'P8VX2C7J', created: '2026-11-20T10:00:00Z' };

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
  entry(
    'never-turned-on',
    'no-codes',
    scriptedClient({
      challenge: () => answer({ signIn: SIGN_IN, sets: [], neverTurnedOn: [NEVER_ON] }),
    }),
  ),
  entry('ready', 'ready', scriptedClient()),
  entry('recovery', 'ready', scriptedClient(), (element) => {
    if ('recoveryUrl' in element) element.recoveryUrl = '/lost-everything';
    return Promise.resolve();
  }),
  entry('half-typed', 'ready', scriptedClient(), (element) => type(element, 'Q3SV-YM')),
  entry('bad-symbol', 'ready', scriptedClient(), async (element) => {
    await type(element, 'Q3SV-YMU');
    await find(element, '.problem');
  }),
  entry('mistyped', 'ready', scriptedClient(), async (element) => {
    await type(element, MISTYPED);
    await find(element, '.proposal');
  }),
  entry('scan', 'ready', scriptedClient(), async (element) => {
    // Otherwise every visitor is asked for the camera.
    Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
    await press(element, 'Scan');
    await find(element, 'dialog[open] h2');
  }),
  entry('dropped-sheet', 'ready', scriptedClient(), async (element) => {
    const body = await find(element, 'form .body');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([SHEET], 'sheet.txt', { type: 'text/plain' }));
    body.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    await find(element, '.choices');
  }),
  entry('sending', 'sending', scriptedClient({ redeem: never }), send),
  entry(
    'wrong',
    'wrong',
    scriptedClient({ redeem: () => refusal({ error: 'wrong_code', retired: [] }) }),
    send,
  ),
  entry(
    'wrong-never-turned-on',
    'wrong',
    scriptedClient({
      challenge: () =>
        answer({ signIn: SIGN_IN, sets: [CHALLENGE_SET], neverTurnedOn: [NEVER_ON] }),
      redeem: () => refusal({ error: 'wrong_code', retired: [] }),
    }),
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
  entry(
    'unreachable',
    'ready',
    scriptedClient({ redeem: () => refusal({ error: 'unreachable' }) }),
    async (element) => {
      await send(element);
      await find(element, '.problem');
    },
  ),
  entry('accepted', 'accepted', accepting({ remaining: 6, label: 'Home safe' }), send),
  entry('accepted-unnamed', 'accepted', accepting({ remaining: 6 }), send),
  entry('accepted-few', 'accepted', accepting({ remaining: 2, label: 'Wallet' }), send),
  entry('accepted-last', 'accepted', accepting({ remaining: 0, label: 'Wallet' }), send),
  entry('step-up', 'ready', scriptedClient(), confirming),
  entry(
    'step-up-accepted',
    'accepted',
    accepting({ remaining: 6, label: 'Home safe' }),
    async (element) => {
      await confirming(element);
      await type(element, CODE);
      await press(element, 'Confirm');
    },
  ),
];
