import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { RelyingPartyClient } from 'backup-codes/elements';
import { generateCodeSet, toEnrolment } from 'backup-codes';
import type { Page } from 'puppeteer-core';

import {
  focused,
  pressByKey,
  rendered,
  shownCodes,
  textOf,
  untilShown,
  untilState,
} from '../hands.js';
import { scene, type SharedBrowser } from '../scene.js';
import { liveWorkers } from '../stage.js';

const ANOTHER_ACCOUNT = /^You’re now signed in to a different account/;

/** Somebody else signs in in another tab. A page stays with the person who opened it. */
export function accountCases(shared: SharedBrowser): void {
  describe('somebody else signs in', () => {
    const on = scene(shared);

    /** The states of an account's sets at the relying party. */
    async function statesOf(account: string): Promise<string[]> {
      const { sets } = await on.site.party.statusOf(account);
      return sets.map(({ state }) => state);
    }

    /** Checks that the page says what happened and what to do, and shows nothing else. */
    async function isTold(page: Page): Promise<void> {
      await untilState(page, 'error');
      assert.match(await untilShown(page, '.bad.notice'), ANOTHER_ACCOUNT);
      const kept = '.codes, .sets, .good.notice, input, progress';
      assert.deepEqual(await textOf(page, kept), []);
      assert.deepEqual(await textOf(page, 'button'), ['Try again']);
      assert.equal(await liveWorkers(page), 0);
    }

    test('before codes are made: none are made, and nobody is asked to step up', async () => {
      const { page, site, stage } = on;
      site.forAccount('early');
      await page.goto(site.origin);
      await untilState(page, 'none');
      site.forAccount('early bird');
      await pressByKey(page, 'Get backup codes');
      await isTold(page);
      assert.deepEqual(await statesOf('early bird'), []);
      assert.deepEqual(await statesOf('early'), []);
      assert.deepEqual(stage.told, []);
      assert.equal(await focused(page), 'h2: Backup codes');
    });

    test('the page continues when the first person is back', async () => {
      const { page, site } = on;
      await pressByKey(page, 'Try again');
      await isTold(page);
      site.forAccount('early');
      await pressByKey(page, 'Try again');
      await untilState(page, 'none');
      await pressByKey(page, 'Get backup codes');
      await untilState(page, 'codes');
      assert.deepEqual(await statesOf('early'), ['pending']);
    });

    test('while codes are shown: they disappear and are turned on for nobody', async () => {
      const { page, site } = on;
      const [code = ''] = await shownCodes(page);
      await pressByKey(page, 'I wrote them down by hand');
      await untilState(page, 'prove');
      site.forAccount('late');
      await page.keyboard.type(code);
      await page.keyboard.press('Enter');
      await isTold(page);
      assert.deepEqual(await statesOf('late'), []);
      assert.deepEqual(await statesOf('early'), ['pending']);
    });

    test('while sets are listed: the next action notices the change and hides them', async () => {
      const { page, site } = on;
      for (const act of ['check', 'remove', 'refresh']) {
        const account = `lists to ${act}`;
        site.forAccount(account);
        const set = await generateCodeSet({ count: 5, label: 'Home safe' });
        await site.activate(await toEnrolment(set));
        await page.goto(site.origin);
        await untilState(page, 'active');
        site.forAccount(`follows ${account}`);
        if (act === 'check') {
          await pressByKey(page, 'Check a code');
          await page.keyboard.type(set.codes()[0] ?? '');
          await page.keyboard.press('Enter');
        } else if (act === 'remove') {
          await pressByKey(page, 'Remove');
          await pressByKey(page, 'Remove this set');
        } else {
          await page.evaluate(() => {
            void document.querySelector('backup-codes-panel')?.refresh();
          });
        }
        await isTold(page);
        const { sets } = await site.party.statusOf(account);
        assert.deepEqual(
          sets.map(({ state }) => state),
          ['active'],
          act,
        );
      }
    });

    test('in a page restored from the back/forward cache: it shows nothing of the new account', async () => {
      const { page, site } = on;
      site.forAccount('leaves');
      await page.goto(site.origin);
      await untilState(page, 'none');
      await page.evaluate(() =>
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
      );
      site.forAccount('comes');
      await page.evaluate(() =>
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
      );
      await isTold(page);
    });

    test('another relying party may have another name for the same person', async () => {
      const { page, site } = on;
      site.forAccount('moves');
      await page.goto(site.origin);
      await untilState(page, 'none');
      await page.evaluate(() => {
        const panel = document.querySelector('backup-codes-panel');
        const value = { holder: 'EBESExQVFhcYGRobHB0eHw', sets: [], suspendedOn: null };
        const client: Partial<RelyingPartyClient> = {
          status: () => Promise.resolve({ ok: true, value }),
        };
        if (panel !== null) panel.client = client as RelyingPartyClient;
      });
      await rendered(page);
      await untilState(page, 'none');
    });
  });
}
