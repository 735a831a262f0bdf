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
    assert.deepEqual(bodies, ['{"details":true}', '{"details":true}']);
    fetched.mock.restore();
  });

  test('asks a server that knows no details without them, and remembers that', async () => {
    const bodies: unknown[] = [];
    const fetched = mock.method(globalThis, 'fetch', (_: string, init: RequestInit) => {
      bodies.push(init.body);
      const isKnown = init.body === '{}';
      const refusal = '{"error":"unknown_field","field":"details"}';
      const status = '{"holder":"AAECAwQFBgcICQoLDA0ODw","sets":[],"suspendedOn":null}';
      return Promise.resolve(
        new Response(isKnown ? status : refusal, { status: isKnown ? 200 : 400 }),
      );
    });
    const { status } = clientAt('/backup-codes');
    assert.ok((await status()).ok);
    assert.ok((await status()).ok);
    assert.deepEqual(bodies, ['{"details":true}', '{}', '{}']);
    fetched.mock.restore();
  });

  test('asks a server that checks one set at a time about each set', async () => {
    const asked: string[] = [];
    const answerTo = (body: string): [object, number] => {
      if (body.includes('others'))
        return [{ error: 'unknown_field', field: 'others' }, 400];
      if (!body.includes('00000002')) return [{ error: 'wrong_code', retired: [] }, 422];
      return [{ set: '00000002', position: 3, usedOn: null }, 200];
    };
    const fetched = mock.method(globalThis, 'fetch', (_: string, init: RequestInit) => {
      const body = init.body as string;
      asked.push(...(/"(0000000\d)"(?!.*set)/.exec(body)?.slice(1) ?? []));
      const [answer, status] = answerTo(body);
      return Promise.resolve(new Response(JSON.stringify(answer), { status }));
    });
    const verifier = 'A'.repeat(43);
    const others = ['00000001', '00000002', '00000003'].map((set) => ({ set, verifier }));
    const { check } = clientAt('/backup-codes');
    const reply = await check({ set: '00000000', verifier, others });
    assert.deepEqual(reply, {
      ok: true,
      value: { set: '00000002', position: 3, usedOn: null },
    });
    assert.deepEqual(asked, ['00000003', '00000000', '00000001', '00000002']);
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
