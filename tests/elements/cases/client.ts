import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import type { clientAt, ClientOptions } from 'backup-codes/elements';

import { untilShown, untilState } from '../hands.js';
import { TOKEN } from '../host/front.js';
import { scene, type SharedBrowser } from '../scene.js';

declare global {
  interface Window {
    clientAt?: typeof clientAt;
  }
}

/** Messages to a relying party behind a site's own front. */
export function clientCases(shared: SharedBrowser): void {
  describe('a client of the relying party', () => {
    const on = scene(shared);

    before(async () => {
      on.site.forAccount('behind a front');
      await on.page.goto(on.site.origin);
      await untilState(on.page, 'none');
    });

    /** The outcome of asking an endpoint for the status. */
    async function ask(endpoint: string, options?: ClientOptions) {
      on.site.addresses.splice(0);
      const reply = await on.page.evaluate(
        async (...input) => {
          const made = await window.clientAt?.(...input).status();
          return made?.ok === true ? 'ok' : made?.error.error;
        },
        endpoint,
        options ?? {},
      );
      return [reply, ...on.site.addresses];
    }

    test('asks again with a slash at the end if the server wants one', async () => {
      const paths = ['/slashed/status', '/slashed/status/'];
      assert.deepEqual(await ask('/slashed'), ['ok', ...paths]);
      assert.deepEqual(await ask('/slashed/'), ['ok', ...paths]);
    });

    test('follows no redirect, and reports it', async () => {
      const asked = await ask('/moved');
      assert.deepEqual(asked, ['redirected', '/moved/status', '/moved/status/']);
      assert.match((await on.stage.faults()).join(), /status\/ redirects/);
    });

    test('is refused without the token that the site requires, and can send it', async () => {
      assert.deepEqual(await ask('/guarded'), ['refused', '/guarded/status']);
      assert.match((await on.stage.faults()).join(), /clientAt\(endpoint, { headers }\)/);
      const headers = { 'x-csrf-token': TOKEN };
      assert.deepEqual(await ask('/guarded', { headers }), ['ok', '/guarded/status']);
    });

    test('asks a function for headers before each message', async () => {
      const replies = await on.page.evaluate(async (token) => {
        const given: string[] = [];
        const client = window.clientAt?.('/guarded', {
          headers: () => {
            given.push(given.length === 0 ? token : 'out of date');
            return Promise.resolve({ 'x-csrf-token': given.at(-1) ?? '' });
          },
        });
        return [(await client?.status())?.ok, (await client?.status())?.ok];
      }, TOKEN);
      assert.deepEqual(replies, [true, false]);
      await on.stage.faults();
    });

    test('reaches another origin if policy and server allow it', async () => {
      await on.page.goto(`${on.site.origin}/injected/strict-dynamic/uploads`);
      await untilState(on.page, 'none');
      const { port } = new URL(on.site.origin);
      const elsewhere = `http://localhost:${port}/elsewhere`;
      const [reply] = await ask(elsewhere, {
        headers: { 'x-csrf-token': TOKEN },
        credentials: 'include',
      });
      assert.equal(reply, 'ok');
    });

    test('sends cookies to another origin only if the page asks for it', async () => {
      await on.page.goto(`${on.site.origin}/injected/strict-dynamic/uploads`);
      await untilState(on.page, 'none');
      await on.page.evaluate(() => {
        document.cookie = 'session=of-the-page; path=/';
      });
      const elsewhere = `${on.site.elsewhere}/elsewhere`;
      const sent = async (options: ClientOptions) => {
        on.site.cookies.splice(0);
        const [reply] = await ask(elsewhere, options);
        return [reply, ...on.site.cookies];
      };
      assert.deepEqual(await sent({}), ['ok', '']);
      const included = await sent({ credentials: 'include' });
      assert.deepEqual(included, ['ok', 'session=of-the-page']);
    });

    test('a busy site is not reported as unreachable', async () => {
      const busy =
        'The site is still working on another request from you. Try again in a moment.';
      await on.page.goto(on.site.origin);
      await untilState(on.page, 'none');
      await on.page.evaluate(() => {
        const panel = document.querySelector('backup-codes-panel');
        if (panel !== null) panel.endpoint = '/crowded';
      });
      await untilState(on.page, 'error');
      assert.equal(await untilShown(on.page, '.bad.notice'), busy);
      await on.page.goto(`${on.site.origin}/?sign-in`);
      await untilState(on.page, 'no-codes');
      await on.page.evaluate(() => {
        const entry = document.querySelector('backup-codes-entry');
        if (entry !== null) entry.endpoint = '/crowded';
      });
      await untilState(on.page, 'error');
      assert.equal(await untilShown(on.page, '.bad.notice'), busy);
      await on.stage.faults();
    });

    test('a panel that is refused does not blame the connection', async () => {
      await on.page.goto(on.site.origin);
      await untilState(on.page, 'none');
      await on.page.evaluate(() => {
        const panel = document.querySelector('backup-codes-panel');
        if (panel !== null) panel.endpoint = '/guarded';
      });
      await untilState(on.page, 'error');
      assert.match(await untilShown(on.page, '.bad.notice'), /^The site refused this/);
      await on.stage.faults();
    });
  });
}
