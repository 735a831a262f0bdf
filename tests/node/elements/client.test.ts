import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';

import type * as Clients from '../../../web/elements/client.js';

// The package does not export this module, so the test imports the built file.
const built = (name: string): Promise<unknown> =>
  import(new URL(`../../../../../dist/web/elements/${name}.js`, import.meta.url).href);
const { clientAt } = (await built('client')) as typeof Clients;

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
