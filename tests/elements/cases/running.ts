import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { CHROMIUM } from '../../browser/browsers.js';
import type { Shared } from '../all-cases.js';
import { pressByKey, textOf, untilShown, untilState } from '../hands.js';
import { startHost, type HostSite } from '../host/site.js';
import { liveWorkers, openStage, type Stage } from '../stage.js';

/** What runs behind the page: never in its way, and never longer than it is needed. */
export function runningCases({ kind, browser }: Shared): void {
  describe('behind the page', () => {
    let site: HostSite;
    let stage: Stage;
    before(async () => {
      site = await startHost();
      stage = await openStage(browser());
    });
    after(async () => {
      await stage.page.close();
      await site.close();
    });

    for (const moment of [0, 20, 60, 120, 250]) {
      test(`a cancel after ${moment} ms leaves nothing running and no active set`, async () => {
        const { page } = stage;
        site.forAccount(`cancels after ${moment}`);
        await page.goto(`${site.origin}/?count=50`);
        await untilState(page, 'none');
        await pressByKey(page, 'Get backup codes');
        await new Promise((resolve) => setTimeout(resolve, moment));
        await pressByKey(page, 'Cancel');
        await untilState(page, 'none');
        assert.equal(await liveWorkers(page), 0);
        assert.deepEqual(await textOf(page, '.codes'), []);
        const { sets } = await site.party.statusOf(`cancels after ${moment}`);
        assert.ok(
          sets.every(({ state }) => state !== 'active'),
          JSON.stringify(sets),
        );
      });
    }

    test('an element that is taken out of the page takes everything with it', async () => {
      const { page } = stage;
      site.forAccount('remover');
      await page.goto(site.origin);
      await untilState(page, 'none');
      await pressByKey(page, 'Get backup codes');
      await untilState(page, 'codes');
      await page.evaluate(async () => {
        const panel = document.querySelector('backup-codes-panel');
        panel?.remove();
        await panel?.updateComplete;
        if (panel !== null) document.body.append(panel);
      });
      await untilState(page, 'pending');
      assert.deepEqual(await textOf(page, '.codes'), []);
      assert.equal(await liveWorkers(page), 0);
    });

    for (const [query, why] of [
      ['refuses', 'a second factor that fails'],
      ['deaf', 'a page that does not ask for one'],
    ] as const) {
      test(`${why} makes no codes and is told`, async () => {
        const { page } = stage;
        site.forAccount(query);
        await page.goto(`${site.origin}/?${query}`);
        await untilState(page, 'none');
        await pressByKey(page, 'Get backup codes');
        assert.match(await untilShown(page, '.bad.notice'), /be sure that it is you/);
        await untilState(page, 'none');
        assert.equal(await liveWorkers(page), 0);
      });
    }

    // Only Chromium tells of long tasks.
    if (kind !== CHROMIUM) return;
    test('hashing ten codes does not block the page', async () => {
      const { page } = stage;
      const longest: number[] = [];
      // A busy machine stops a page as well, so the best of some runs counts: a page that
      // hashed by itself would be blocked in each of them.
      for (let run = 0; run < 5 && Math.min(...longest) > 50; run++) {
        site.forAccount(`patient ${run}`);
        await page.goto(site.origin);
        await untilState(page, 'none');
        await page.evaluate(() => {
          const tasks: number[] = [];
          const observer = new PerformanceObserver((list) => {
            tasks.push(...list.getEntries().map(({ duration }) => duration));
          });
          observer.observe({ type: 'longtask' });
          Object.assign(window, { tasks });
        });
        await pressByKey(page, 'Get backup codes');
        await untilState(page, 'codes');
        const tasks = await page.evaluate(
          () => (window as unknown as { tasks: number[] }).tasks,
        );
        longest.push(Math.max(0, ...tasks));
      }
      assert.ok(Math.min(...longest) <= 50, `blocked for ${longest.join(', ')} ms`);
    });
  });
}
