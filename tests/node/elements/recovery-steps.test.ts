import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { RelyingPartyClient } from 'backup-codes/elements';

import type * as LostStates from '../../../web/elements/entry/lost/state.js';
import type * as LinkStates from '../../../web/elements/recovery/state.js';
import { answer, refusal, scriptedClient } from '../../gallery/scripted-client.js';

// The package does not export these modules, so the test imports the built files.
const built = (name: string): Promise<unknown> =>
  import(new URL(`../../../../../dist/web/elements/${name}.js`, import.meta.url).href);
const { approve, ask } = (await built('entry/lost/state')) as typeof LostStates;
const { follow } = (await built('recovery/state')) as typeof LinkStates;

const TOKEN = 'YWRh.AAECAwQFBgcICQoLDA0ODw';
const READY = '2026-12-08T08:20:00Z';

type Recover = Parameters<RelyingPartyClient['recover']>[0];

/** A relying party that notes what it is asked, and takes these digits. */
function takingDigits(right: string) {
  const asked: Recover[] = [];
  const client = scriptedClient({
    recover: (request) => {
      asked.push(request);
      const { digits } = request;
      if (digits === null) return answer({ waitHours: 24 });
      if (digits !== right) return refusal({ error: 'link_expired' });
      return answer({ waitHours: 24, ready: READY });
    },
  });
  return { asked, client };
}

describe('somebody who has lost everything', () => {
  test('asks for messages, and learns only how long the wait usually is', async () => {
    const { asked, client } = takingDigits('123456');
    assert.deepEqual(await ask(client), {
      kind: 'asked',
      waitHours: 24,
      isSending: false,
    });
    assert.deepEqual(asked, [{ digits: null }]);
  });

  test('types digits as they come: with spaces, or full width', async () => {
    for (const typed of ['123456', ' 123 456', '１２３４５６']) {
      const { asked, client } = takingDigits('123456');
      assert.deepEqual(await approve(client, typed, 24), {
        kind: 'waiting',
        ready: READY,
      });
      assert.deepEqual(asked, [{ digits: '123456' }]);
    }
  });

  test('sends nothing before all six digits are typed', async () => {
    for (const typed of ['', '12345', '1234567', '12345a']) {
      const { asked, client } = takingDigits('123456');
      const phase = await approve(client, typed, 24);
      assert.deepEqual(phase, {
        kind: 'asked',
        waitHours: 24,
        isSending: false,
        problem: { error: 'not_six_digits' },
      });
      assert.deepEqual(asked, []);
    }
  });

  test('stays where the digits are typed if they were wrong', async () => {
    const { client } = takingDigits('123456');
    const phase = await approve(client, '654321', 48);
    assert.deepEqual(phase, {
      kind: 'asked',
      waitHours: 48,
      isSending: false,
      problem: { error: 'link_expired' },
    });
  });
});

describe('the link of a letter', () => {
  test('leads to what it is for', async () => {
    const client = scriptedClient();
    const kinds = ['approve', 'finish', 'stop'] as const;
    const phases = await Promise.all(
      kinds.map((kind) => follow({ kind, token: TOKEN }, client)),
    );
    assert.deepEqual(
      phases.map(({ kind }) => kind),
      ['approved', 'permitted', 'stopped'],
    );
  });

  const LINK = { kind: 'finish', token: TOKEN } as const;
  const refusing = (error: Parameters<typeof refusal>[0]) =>
    scriptedClient({ finish: () => refusal(error) });

  test('can be tried again after a fault that passes', async () => {
    for (const error of ['unreachable', 'unauthorized', 'unavailable'] as const) {
      assert.deepEqual(await follow(LINK, refusing({ error })), {
        kind: 'finish',
        isSending: false,
        problem: { error },
      });
    }
  });

  test('is over after a refusal that stays', async () => {
    for (const error of [
      'link_expired',
      'recovery_off',
      'operator_required',
      'account_frozen',
    ] as const) {
      assert.deepEqual(await follow(LINK, refusing({ error })), {
        kind: 'refused',
        of: 'finish',
        problem: { error },
      });
    }
  });

  test('that was cut off is as good as one that no longer works', async () => {
    const client = refusing({ error: 'bad_encoding', field: 'token' });
    assert.deepEqual(await follow(LINK, client), {
      kind: 'refused',
      of: 'finish',
      problem: { error: 'link_expired' },
    });
  });
});
