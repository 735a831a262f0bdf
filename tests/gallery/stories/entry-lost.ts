import { answer, never, refusal, scriptedClient } from '../scripted-client.js';
import { find, press, type Story } from './story.js';

type Act = NonNullable<Story['act']>;

const lost = (name: string, state: string, client: Story['client'], act: Act): Story => ({
  name: `entry-${name}`,
  element: 'entry',
  state,
  client,
  act,
});

/** The person has none of these, at a site that recovers accounts. */
const loseAll: Act = async (element) => {
  if ('recovers' in element) element.recovers = true;
  await press(element, 'I don’t have any of these');
};

const ask: Act = async (element) => {
  await loseAll(element);
  await press(element, 'Send me a message');
};

/** Types digits from a text message. */
const typing =
  (digits: string): Act =>
  async (element) => {
    await ask(element);
    const summary = await find(element, 'summary');
    summary.click();
    const input = await find<HTMLInputElement>(element, '#digits');
    input.value = digits;
    await press(element, 'Confirm');
  };

const failing =
  (act: Act): Act =>
  async (element) => {
    await act(element);
    await find(element, '.notice.bad');
  };

/** What the entry says to people who have lost everything. */
export const ENTRY_LOST_STORIES: readonly Story[] = [
  lost('lost', 'lost', scriptedClient(), loseAll),
  lost('lost-other-ways', 'lost', scriptedClient(), (element) =>
    press(element, 'I don’t have any of these'),
  ),
  lost('lost-nothing', 'lost', scriptedClient(), async (element) => {
    element.replaceChildren();
    await press(element, 'I don’t have any of these');
  }),
  lost('lost-asking', 'lost', scriptedClient({ recover: never }), ask),
  lost(
    'lost-off',
    'lost',
    scriptedClient({ recover: () => refusal({ error: 'recovery_off' }) }),
    failing(ask),
  ),
  lost(
    'lost-operator',
    'lost',
    scriptedClient({ recover: () => refusal({ error: 'operator_required' }) }),
    failing(ask),
  ),
  lost(
    'lost-frozen',
    'lost',
    scriptedClient({ recover: () => refusal({ error: 'account_frozen' }) }),
    failing(ask),
  ),
  lost(
    'lost-throttled',
    'lost',
    scriptedClient({ recover: () => refusal({ error: 'throttled', retryAfter: 900 }) }),
    failing(ask),
  ),
  lost('asked', 'asked', scriptedClient(), ask),
  lost(
    'asked-month',
    'asked',
    scriptedClient({ recover: () => answer({ waitHours: 720 }) }),
    ask,
  ),
  lost('asked-incomplete', 'asked', scriptedClient(), failing(typing('1234'))),
  lost('asked-wrong', 'asked', refusingDigits(), failing(typing('123 456'))),
  lost(
    'waiting',
    'waiting',
    scriptedClient({
      recover: ({ digits }) =>
        answer({
          waitHours: 24,
          ...(digits !== null && { ready: '2026-12-08T08:20:00Z' }),
        }),
    }),
    typing('123456'),
  ),
];

/** A relying party that sent other digits. */
function refusingDigits(): Story['client'] {
  return scriptedClient({
    recover: ({ digits }) =>
      digits === null ? answer({ waitHours: 24 }) : refusal({ error: 'link_expired' }),
  });
}
