import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { generateCodeSet, toEnrolment } from 'backup-codes';
import { showSetId } from 'backup-codes/protocol';
import type { Page } from 'puppeteer-core';

import { CHROMIUM } from '../../browser/browsers.js';
import {
  focused,
  pressByKey,
  rendered,
  shownCodes,
  tabTo,
  textOf,
  untilShown,
  untilState,
} from '../hands.js';
import { scene, type SharedBrowser } from '../scene.js';
import { liveWorkers } from '../stage.js';

declare global {
  interface Window {
    /** Each releases one answer. */
    held?: (() => void)[];
  }
}

/** A code that belongs to no set, but passes the check of its format. */
const STRANGER = 'Q3SV-YMNS-AK67-Z82X';

/** Holds back the answers to one message until the test releases them. */
async function holdAnswers(page: Page, message: string): Promise<void> {
  await page.evaluate((path) => {
    const held: (() => void)[] = (window.held = []);
    const fetch = window.fetch.bind(window);
    window.fetch = async (input, init) => {
      const response = await fetch(input, init);
      if (typeof input === 'string' && input.endsWith(path)) {
        await new Promise<void>((release) => held.push(release));
      }
      return response;
    };
  }, message);
}

/** Background work never blocks the page and stops when it is no longer needed. */
export function runningCases(shared: SharedBrowser): void {
  const { kind } = shared;
  describe('in the background', () => {
    const on = scene(shared);

    for (const moment of [0, 20, 60, 120, 250]) {
      test(`a cancel after ${moment} ms leaves nothing running and no active set`, async () => {
        const { page } = on;
        on.site.forAccount(`cancels after ${moment}`);
        // Hashing takes seconds, so it is still running at each of these moments.
        await page.goto(`${on.site.origin}/?count=50&kdf=scrypt`);
        await untilState(page, 'none');
        await pressByKey(page, 'Get backup codes');
        await new Promise((resolve) => setTimeout(resolve, moment));
        await pressByKey(page, 'Cancel');
        await untilState(page, 'none');
        assert.equal(await liveWorkers(page), 0);
        assert.deepEqual(await textOf(page, '.codes'), []);
        const { sets } = await on.site.party.statusOf(`cancels after ${moment}`);
        assert.ok(
          sets.every(({ state }) => state !== 'active'),
          JSON.stringify(sets),
        );
      });
    }

    test("the elements use the page's colours, even if names clash", async () => {
      const { page } = on;
      on.site.forAccount('painter');
      await page.goto(on.site.origin);
      await untilShown(page, 'button.primary');
      const colour = await page.evaluate(() => {
        const root = document.querySelector('backup-codes-panel')?.shadowRoot;
        const button = root?.querySelector('button.primary');
        return button && getComputedStyle(button).backgroundColor;
      });
      assert.equal(colour, 'rgb(120, 0, 120)');
    });

    test('an element that is removed from the page leaves nothing behind', async () => {
      const { page } = on;
      on.site.forAccount('remover');
      await page.goto(on.site.origin);
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

    test('a page in the back/forward cache keeps no codes', async () => {
      const { page } = on;
      on.site.forAccount('returner');
      await page.goto(on.site.origin);
      await untilState(page, 'none');
      await pressByKey(page, 'Get backup codes');
      await untilState(page, 'codes');
      await page.evaluate(() =>
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
      );
      await untilState(page, 'loading');
      await rendered(page);
      assert.deepEqual(await textOf(page, '.codes'), []);
      await page.evaluate(() =>
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
      );
      await untilState(page, 'pending');
    });

    test('turning codes on continues while the person looks at something else', async () => {
      const { page } = on;
      on.site.forAccount('impatient');
      const set = await generateCodeSet({ count: 5 });
      await on.site.activate(await toEnrolment(set));
      await page.goto(on.site.origin);
      await untilState(page, 'active');
      await pressByKey(page, 'Get new codes');
      await pressByKey(page, 'Make new codes');
      await untilState(page, 'codes');
      const [code = ''] = await shownCodes(page);
      await page.reload();
      await untilState(page, 'pending');
      await holdAnswers(page, '/confirm');
      await tabTo(page, 'input: One of those codes');
      await page.keyboard.type(code);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => window.held?.length === 1);
      await pressByKey(page, `Check a code (Set ${showSetId(set.id)})`);
      await page.evaluate(() => {
        window.held?.forEach((release) => {
          release();
        });
      });
      await untilState(page, 'active');
      assert.match(await untilShown(page, '.good.notice'), /^Your new codes are/);
    });

    test('a step-up that never ends can be cancelled', async () => {
      const { page } = on;
      on.site.forAccount('stuck');
      await page.goto(`${on.site.origin}/?deaf`);
      await untilState(page, 'none');
      await page.evaluate(() => {
        document.addEventListener('backup-codes-step-up', (event) => {
          event.respondWith(new Promise<boolean>(() => undefined));
        });
      });
      await pressByKey(page, 'Get backup codes');
      await untilState(page, 'generating');
      await rendered(page);
      assert.deepEqual(await textOf(page, 'h2'), ['Confirm that it’s you']);
      await pressByKey(page, 'Cancel');
      await untilState(page, 'none');
    });

    test('a name that cannot be stored is reported at its field', async () => {
      const { page } = on;
      await tabTo(page, 'input: Where will you keep them? (optional)');
      await page.keyboard.type(`safe${String.fromCodePoint(0x200f)}`);
      await page.keyboard.press('Enter');
      assert.match(await untilShown(page, '.bad.notice'), /contains a character/);
    });

    test('a cancel asks first, and then leaves nothing behind', async () => {
      const { page } = on;
      on.site.forAccount('canceller');
      await page.goto(on.site.origin);
      await untilState(page, 'none');
      await pressByKey(page, 'Get backup codes');
      await untilState(page, 'codes');
      await pressByKey(page, 'Cancel');
      assert.match(await focused(page), /^p: Stop here\? These codes won’t work/);
      await pressByKey(page, 'Keep these codes');
      await rendered(page);
      assert.equal((await shownCodes(page)).length, 10);
      await pressByKey(page, 'Cancel');
      await pressByKey(page, 'Discard these codes');
      await untilState(page, 'none');
      const { sets } = await on.site.party.statusOf('canceller');
      assert.deepEqual(
        sets.filter(({ state }) => state !== 'revoked'),
        [],
      );
    });

    test('after a reload, codes can still be finished or discarded', async () => {
      const { page } = on;
      on.site.forAccount('waverer');
      await page.goto(on.site.origin);
      await untilState(page, 'none');
      await pressByKey(page, 'Get backup codes');
      await untilState(page, 'codes');
      const [code = ''] = await shownCodes(page);
      const stored = await page.evaluate(() =>
        JSON.stringify(Object.entries(sessionStorage)),
      );
      assert.match(stored, /^\[\["backup-codes-pending","[0-9A-Z]{8}"\]\]$/);
      await page.reload();
      await untilState(page, 'pending');
      await pressByKey(page, 'Discard these codes');
      assert.match(await focused(page), /^p: You won’t be able to use these codes/);
      await pressByKey(page, 'Close');
      await pressByKey(page, 'Finish');
      await page.keyboard.type(code);
      await page.keyboard.press('Enter');
      await untilState(page, 'active');
      assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    });

    test('a message about a code disappears when another one is typed', async () => {
      const { page } = on;
      await pressByKey(page, 'Check a code');
      await page.keyboard.type(STRANGER);
      await page.keyboard.press('Enter');
      assert.match(await untilShown(page, '.problem'), /isn’t in this set/);
      await page.keyboard.press('Backspace');
      await page.waitForFunction(
        () =>
          document
            .querySelector('backup-codes-panel')
            ?.shadowRoot?.querySelector('.problem') === null,
      );
    });

    test('a late answer is not shown in another view', async () => {
      const { page } = on;
      await page.reload();
      await untilState(page, 'active');
      await holdAnswers(page, '/check');
      await pressByKey(page, 'Check a code');
      await page.keyboard.type(STRANGER);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => window.held?.length === 1);
      await pressByKey(page, 'Close');
      await pressByKey(page, 'Remove');
      await page.evaluate(() =>
        window.held?.forEach((release) => {
          release();
        }),
      );
      await rendered(page);
      assert.match(await focused(page), /^p: These codes stop working right away/);
      await pressByKey(page, 'Remove this set');
      await untilState(page, 'none');
      assert.match(await untilShown(page, '.good.notice'), /^The set is removed/);
    });

    test('if the module cannot be loaded, the code field says so', async () => {
      const { page } = on;
      on.site.forAccount('offline');
      const set = await generateCodeSet({ count: 5 });
      await on.site.activate(await toEnrolment(set));
      await page.goto(`${on.site.origin}/?wasm=/not-here.wasm`);
      await untilState(page, 'active');
      await pressByKey(page, 'Check a code');
      await page.keyboard.type('7');
      assert.match(await untilShown(page, '.problem'), /couldn’t do the calculation/);
    });

    test('if the policy blocks WebAssembly, the console shows the line to add', async () => {
      const { page, stage } = on;
      on.site.forAccount('forbidden');
      await page.goto(`${on.site.origin}/injected/without-wasm/uploads`);
      await untilState(page, 'none');
      await pressByKey(page, 'Get backup codes');
      assert.match(await untilShown(page, '.bad.notice'), /couldn’t do the calculation/);
      const told = (await stage.faults()).join('\n');
      assert.match(
        told,
        /Add this to it: script-src 'self' 'wasm-unsafe-eval'; worker-src/,
      );
    });

    test('a page that does not ask for a second factor makes no codes and is reported', async () => {
      const { page } = on;
      on.site.forAccount('deaf');
      await page.goto(`${on.site.origin}/?deaf`);
      await untilState(page, 'none');
      await pressByKey(page, 'Get backup codes');
      assert.match(await untilShown(page, '.bad.notice'), /Confirm that it’s you/);
      await untilState(page, 'none');
      assert.equal(await liveWorkers(page), 0);
    });

    test('a second factor that the person declines is no error, and makes no codes', async () => {
      const { page } = on;
      on.site.forAccount('refuses');
      await page.goto(`${on.site.origin}/?refuses`);
      await untilState(page, 'none');
      await pressByKey(page, 'Get backup codes');
      assert.match(await untilShown(page, '.notice'), /^Nothing has changed/);
      await untilState(page, 'none');
      assert.deepEqual(await textOf(page, '[role=alert], .bad'), []);
      assert.equal(await liveWorkers(page), 0);
    });

    // Only Chromium reports long tasks.
    if (kind !== CHROMIUM) return;
    test('hashing ten codes does not block the page', async () => {
      const { page } = on;
      const longest: number[] = [];
      // A busy machine blocks a page too, so the best of several runs counts. If the page
      // hashed in its own thread, every run would block it.
      for (let run = 0; run < 5 && Math.min(...longest) > 50; run++) {
        on.site.forAccount(`patient ${run}`);
        await page.goto(on.site.origin);
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
