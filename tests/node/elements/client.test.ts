import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';

import type * as Clients from '../../../web/elements/client.js';
import type * as Effects from '../../../web/elements/entry/effects.js';
import type { EntryEvent } from '../../../web/elements/entry/reducer.js';
import type * as States from '../../../web/elements/entry/state.js';

// The package does not export all of these modules, so the test imports the built files.
const built = (name: string): Promise<unknown> =>
  import(new URL(`../../../../../dist/web/elements/${name}.js`, import.meta.url).href);
const { clientAt } = (await built('client')) as typeof Clients;
const { entryEffects } = (await built('entry/effects')) as typeof Effects;
const { INITIAL_STATE } = (await built('entry/state')) as typeof States;

describe('clientAt', () => {
  test('sends nothing of what a promise passes to a message without content', async () => {
    const bodies: unknown[] = [];
    const fetched = mock.method(globalThis, 'fetch', (_: string, init: RequestInit) => {
      bodies.push(init.body);
      return Promise.resolve(new Response('{}'));
    });
    Object.assign(globalThis, { location: { href: 'https://example.org/' } });
    const { challenge, status } = clientAt('/backup-codes');
    await Promise.resolve({ password: 'secret' }).then(challenge);
    await Promise.resolve({ password: 'secret' }).then(status);
    assert.deepEqual(bodies, ['{}', '{}']);
    fetched.mock.restore();
  });
});

describe("a page's own client that throws", () => {
  test('ends in a problem, so that the person can try again', async () => {
    const reported: unknown[] = [];
    Object.assign(globalThis, { reportError: (error: unknown) => reported.push(error) });
    const defect = new Error('not today');
    const fail = () => {
      throw defect;
    };
    const events: EntryEvent[] = [];
    const { run } = entryEffects({
      state: () => INITIAL_STATE,
      dispatch: (event) => events.push(event),
      client: () => ({ ...clientAt('/backup-codes'), challenge: fail, redeem: fail }),
      load: () => Promise.resolve(),
      proofLimits: () => ({}),
      announce: fail,
    });
    const reply = { ok: false, error: { error: 'internal' } } as const;
    await run({ type: 'fetch-challenge', ticket: 1 });
    await run({ type: 'redeem', ticket: 2, request: { signIn: 'sign-in', proofs: [] } });
    assert.deepEqual(events, [
      { type: 'challenged', ticket: 1, reply },
      { type: 'redeemed', ticket: 2, reply },
    ]);
    assert.deepEqual(reported, [defect, defect]);
  });
});
