import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { Browser, Page } from 'puppeteer-core';

import { CHROMIUM, type BrowserKind } from '../../browser/browsers.js';
import { untilState } from '../../elements/hands.js';
import { axeFindings } from '../../elements/stage.js';
import { activeSheet } from '../../server/fixtures/party.js';
import { mouseOf } from '../fixtures/hands.js';
import { startDemo, type DemoSite } from '../fixtures/site.js';
import { visit, type Visitor } from '../fixtures/visit.js';

// Compiled tests run from build/js/tests/demo/cases.
const SCREENSHOTS = new URL('../../../../screenshots/', import.meta.url);

/** How to reach each page. Each starts where the one before it ended. */
const PAGES: Record<string, (ada: Visitor, site: DemoSite) => Promise<unknown>> = {
  'sign-in': ({ page }, { origin }) => page.goto(origin),
  'second-step': (ada) => ada.begin(),
  'backup-code': async (ada) => {
    await ada.hands.press('Use a backup code');
    await untilState(ada.page, 'no-codes');
  },
  account: (ada) => ada.signIn(),
  overview: ({ page }, { origin }) => page.goto(`${origin}/overview`),
  campaigns: ({ page }, { origin }) => page.goto(`${origin}/campaigns`),
  audience: ({ page }, { origin }) => page.goto(`${origin}/audience`),
  'new-phone': ({ page }, { origin }) => page.goto(`${origin}/new-phone`),
  'what-the-site-knows': async ({ page }, site) => {
    const { enrolment } = await activeSheet({ party: site.codes.relyingParty }, 'ada');
    await page.goto(`${site.origin}/what-the-site-knows`);
    await page.waitForSelector(`#set-${enrolment.set}`);
    await page.$eval('.statement', (details) => {
      (details as HTMLDetailsElement).open = true;
    });
  },
  'step-up': async (ada, site) => {
    await ada.page.goto(`${site.origin}/account`);
    site.pass(1_000);
    await ada.hands.press('Get new codes');
    await ada.hands.press('Make new codes');
    await ada.page.waitForSelector('dialog[open]');
  },
  authenticator: ({ page }, { origin }) => page.goto(`${origin}/authenticator`),
  inbox: ({ page }, { origin }) => page.goto(`${origin}/inbox`),
  clock: ({ page }, { origin }) => page.goto(`${origin}/clock`),
  recovery: async ({ page }, { origin }) => {
    await page.goto(`${origin}/recovery`);
    await untilState(page, 'no-link');
  },
  refused: ({ page }, { origin }) => page.goto(`${origin}/administration`),
  missing: ({ page }, { origin }) => page.goto(`${origin}/nowhere`),
};

/** The site's own pages are accessible and fit any screen. */
export function looksCases(kind: BrowserKind, browser: () => Browser): void {
  describe('how the pages look', () => {
    const folder = fileURLToPath(new URL(`${kind.name}/`, SCREENSHOTS));
    let site: DemoSite;
    let ada: Visitor;
    before(async () => {
      mkdirSync(folder, { recursive: true });
      site = await startDemo();
      ada = await visit(browser(), site, mouseOf);
    });
    after(async () => {
      await ada.page.close();
      await site.close();
    });

    for (const [name, reach] of Object.entries(PAGES)) {
      test(`${name} is accessible and fits`, async () => {
        await reach(ada, site);
        await lookAt(ada.page, name);
      });
    }

    test('administration is accessible and fits', async () => {
      const grace = await visit(browser(), site, mouseOf, 'grace');
      await grace.signIn();
      await grace.hands.press('Get backup codes');
      await grace.keepCodes();
      await grace.page.goto(`${site.origin}/administration`);
      await grace.page.$$eval('details', (all) => {
        for (const details of all) details.open = true;
      });
      await lookAt(grace.page, 'administration');
      await grace.page.close();
    });

    async function lookAt(page: Page, name: string): Promise<void> {
      assert.deepEqual(await axeFindings(page), []);
      for (const width of [1_280, 320]) {
        await page.setViewport({ width, height: 900 });
        assert.equal(await overflow(page), 0, String(width));
        const path = `${folder}demo-${name}-${width}.png` as const;
        await page.screenshot({ path });
      }
      // Firefox takes this setting only when it starts.
      if (kind !== CHROMIUM) return;
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: 'dark' },
        // Otherwise colours would still be changing.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      assert.deepEqual(await axeFindings(page, ['color-contrast']), [], 'dark');
      await page.screenshot({ path: `${folder}demo-${name}-dark-320.png` });
      await page.emulateMediaFeatures([]);
    }
  });
}

/** By how many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
