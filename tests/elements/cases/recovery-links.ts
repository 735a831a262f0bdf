import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { untilMatches } from '../../browser/matching.js';
import { focused, pressByKey, rendered, untilState } from '../hands.js';
import { scene, type SharedBrowser } from '../scene.js';

/** The account "ada", and 128 bits that no server has given out. */
const TOKEN = 'YWRh.AAECAwQFBgcICQoLDA0ODw';

/** The page behind the links in letters. The token must be nowhere but in one request. */
export function recoveryLinkCases(shared: SharedBrowser): void {
  describe('the page behind recovery links', () => {
    const on = scene(shared);

    /** Opens a link as a mail program does. */
    async function open(kind: 'approve' | 'finish' | 'stop'): Promise<Page> {
      const { page, told } = on.stage;
      // A page that only gets another fragment would not load again.
      await page.goto('about:blank');
      on.site.requests.splice(0);
      on.site.addresses.splice(0);
      told.splice(0);
      await page.goto(`${on.site.origin}/?recovery#${kind}=${TOKEN}`);
      await untilState(page, kind);
      return page;
    }

    for (const kind of ['approve', 'finish', 'stop'] as const) {
      test(`a link that begins with #${kind} does nothing but ask`, async () => {
        const page = await open(kind);
        await rendered(page);
        assert.deepEqual(on.site.requests, []);
        assert.equal(await addressOf(page), `${on.site.origin}/?recovery`);
      });
    }

    test('the token is in one request, and in nothing that the page holds', async () => {
      const page = await open('stop');
      await pressByKey(page, 'Stop this');
      await untilState(page, 'refused');
      assert.deepEqual(on.site.requests, [
        `POST /backup-codes/stop ${JSON.stringify({ token: TOKEN })}`,
      ]);
      const held = [await heldBy(page), ...on.site.addresses, ...on.stage.told];
      assert.ok(held.length > 3);
      assert.deepEqual(
        held.filter((text) => text.includes('AAECAwQF')),
        [],
      );
    });

    test('the focus stays in the element when its button is gone', async () => {
      const page = await open('approve');
      await pressByKey(page, 'Yes, it’s me: start');
      await untilState(page, 'refused');
      await rendered(page);
      assert.equal(await focused(page), 'h2: This didn’t work');
    });

    test('another link in the same page asks again, and leaves the address too', async () => {
      const page = await open('approve');
      await page.evaluate((token) => {
        location.hash = `stop=${token}`;
      }, TOKEN);
      await untilState(page, 'stop');
      assert.equal(await addressOf(page), `${on.site.origin}/?recovery`);
    });

    test('after a reload, the page asks for the link once more', async () => {
      const page = await open('finish');
      await page.reload();
      await untilState(page, 'no-link');
      assert.deepEqual(on.site.requests, []);
    });

    test('a token that a mail program has cut off is a link that no longer works', async () => {
      const page = await open('approve');
      await page.evaluate(() => {
        location.hash = 'approve=YWRh.AAEC';
      });
      await untilMatches(page, 'backup-codes-recovery:state(approve)');
      await pressByKey(page, 'Yes, it’s me: start');
      await untilState(page, 'refused');
    });

    test('the policy refused nothing and no script failed', async () => {
      assert.deepEqual(await on.stage.faults(), []);
    });
  });
}

/** What the address bar shows. */
function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href);
}

/** Everything in the page that another script could read. */
function heldBy(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.querySelector('backup-codes-recovery');
    return [
      document.documentElement.outerHTML,
      element?.shadowRoot?.innerHTML,
      location.href,
      JSON.stringify(history.state),
      JSON.stringify(Object.entries(localStorage)),
      JSON.stringify(Object.entries(sessionStorage)),
      document.cookie,
      document.referrer,
      // Private fields are not among them.
      JSON.stringify(Object.entries(element ?? {}).map(String)),
    ].join(' ');
  });
}
