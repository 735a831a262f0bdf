import { never, refusal, scriptedClient } from '../scripted-client.js';
import { press, type Story } from './story.js';

/** A token that opens nothing. */
const TOKEN = 'YWRh.AAECAwQFBgcICQoLDA0ODw';

const recovery = (
  name: string,
  state: string,
  link: string,
  client: Story['client'],
  button?: string,
): Story => ({
  name: `recovery-${name}`,
  element: 'recovery',
  state,
  client,
  ...(link !== '' && { fragment: `${link}=${TOKEN}` }),
  ...(button !== undefined && { act: (element) => press(element, button) }),
});

const START = 'Yes, it’s me: start';
const GO_ON = 'Continue';
const STOP = 'Stop this';

/** The page that the links in letters open. */
export const RECOVERY_STORIES: readonly Story[] = [
  recovery('no-link', 'no-link', '', scriptedClient()),
  recovery('approve', 'approve', 'approve', scriptedClient()),
  recovery(
    'approve-sending',
    'approve',
    'approve',
    scriptedClient({ approve: never }),
    START,
  ),
  recovery('approved', 'approved', 'approve', scriptedClient(), START),
  recovery('finish', 'finish', 'finish', scriptedClient()),
  recovery(
    'finish-signed-out',
    'finish',
    'finish',
    scriptedClient({ finish: () => refusal({ error: 'unauthorized' }) }),
    GO_ON,
  ),
  recovery('permitted', 'permitted', 'finish', scriptedClient(), GO_ON),
  recovery('stop', 'stop', 'stop', scriptedClient()),
  recovery(
    'stop-unreachable',
    'stop',
    'stop',
    scriptedClient({ stop: () => refusal({ error: 'unreachable' }) }),
    STOP,
  ),
  recovery('stopped', 'stopped', 'stop', scriptedClient(), STOP),
  recovery(
    'stop-expired',
    'refused',
    'stop',
    scriptedClient({ stop: () => refusal({ error: 'link_expired' }) }),
    STOP,
  ),
  recovery(
    'expired',
    'refused',
    'approve',
    scriptedClient({ approve: () => refusal({ error: 'link_expired' }) }),
    START,
  ),
  recovery(
    'operator-required',
    'refused',
    'finish',
    scriptedClient({ finish: () => refusal({ error: 'operator_required' }) }),
    GO_ON,
  ),
  recovery(
    'frozen',
    'refused',
    'finish',
    scriptedClient({ finish: () => refusal({ error: 'account_frozen' }) }),
    GO_ON,
  ),
  recovery(
    'off',
    'refused',
    'approve',
    scriptedClient({ approve: () => refusal({ error: 'recovery_off' }) }),
    START,
  ),
];
