import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';

import {
  activate,
  beginSignIn,
  clientOf,
  granted,
  proofOf,
} from '../../server/fixtures/client.js';
import { makeSheet } from '../../server/fixtures/sheet.js';
import { sendToSite } from '../../server/fixtures/server-process.js';

const ACCOUNT = 'ada@example.org';

/**
 * The story that a site must tell, whatever runs it.
 *
 * @param where the runtime and the database
 * @param open starts a site with `hostWithCookies` on a new database, and returns the
 * address of its messages, without a slash at the end
 */
export function messageCases(
  where: string,
  open: (t: TestContext) => Promise<string>,
): void {
  test(`${where} accepts each code for one sign-in`, async (t) => {
    const url = await open(t);
    const client = clientOf(sendToSite(url));
    const sheet = makeSheet();

    await t.test('codes are enrolled and confirmed', async () => {
      const confirmed = await activate(client, ACCOUNT, sheet);
      assert.equal(confirmed.set, sheet.enrolment.set);
    });

    await t.test('the same sign-in may ask again, and gets both cookies', async () => {
      const { id, signIn, redeem } = await beginSignIn(client, ACCOUNT, 'first');
      const proof = proofOf(sheet, 2);
      const { position, remaining } = await granted(redeem([proof]));
      assert.deepEqual([position, remaining], [2, 9]);
      const again = await post(`${url}/redeem`, { id, signIn, proofs: [proof] });
      assert.equal(again.status, 200);
      assert.deepEqual(again.headers.getSetCookie(), [
        'session=made; HttpOnly',
        'sign-in=done; Max-Age=300',
      ]);
    });

    await t.test('another sign-in with that code is refused', async () => {
      const { redeem } = await beginSignIn(client, ACCOUNT, 'second');
      const { status, code, sessionMade } = await redeem([proofOf(sheet, 2)]);
      assert.deepEqual([status, code, sessionMade], [409, 'already_used', null]);
    });

    await t.test('of 20 sign-ins at once with one code, one succeeds', async () => {
      const ids = Array.from({ length: 20 }, (_, index) => `at once ${index}`);
      const signIns = await Promise.all(
        ids.map((id) => beginSignIn(client, ACCOUNT, id)),
      );
      const replies = await Promise.all(
        signIns.map(({ redeem }) => redeem([proofOf(sheet, 3)])),
      );
      const codes = replies.map(({ code }) => code);
      assert.equal(codes.filter((code) => code === 'ok').length, 1, codes.join(' '));
      for (const code of codes) assert.match(code, /^(ok|already_used|throttled|busy)$/);
    });

    await t.test('the holder sees what was used', async () => {
      const headers = { 'x-test-account': ACCOUNT, 'x-test-session': 'settings' };
      const response = await fetch(`${url}/status`, { headers });
      const { sets } = (await response.json()) as { sets: { remaining: number }[] };
      assert.equal(sets[0]?.remaining, 8);
    });

    await t.test('what is too large, or from another site, is refused', async () => {
      const large = { id: 'x', signIn: 'x'.repeat(70_000), proofs: [] };
      assert.equal((await post(`${url}/redeem`, large)).status, 413);
      const foreign = await post(`${url}/challenge`, { id: 'x' }, 'https://example.net');
      assert.equal(foreign.status, 403);
    });
  });
}

/** Sends a message from the middle of the sign-in `id`. */
function post(
  url: string,
  { id, ...message }: { id: string; [field: string]: unknown },
  origin = 'https://example.org',
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: {
      origin,
      'content-type': 'application/json',
      'x-test-account': ACCOUNT,
      'x-test-sign-in': id,
    },
    body: JSON.stringify(message),
  });
}
