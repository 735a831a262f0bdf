import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { Browser, Page } from 'puppeteer-core';

import { OFFERED } from '../../../web/demo/texts/all.js';
import { directionOf } from '../../../web/demo/texts/language.js';
import { LANGUAGE_COOKIE } from '../../../web/demo/visit.js';
import { untilMatches } from '../../browser/matching.js';
import { axeFindings } from '../../elements/stage.js';
import { activeSheet, redeemCode } from '../../server/fixtures/party.js';
import { mouseOf } from '../fixtures/hands.js';
import { startDemo, type DemoSite } from '../fixtures/site.js';
import { visit, type Visitor } from '../fixtures/visit.js';

// Compiled tests run from build/js/tests/demo/cases.
const SCREENSHOTS = fileURLToPath(
  new URL('../../../../screenshots/languages/', import.meta.url),
);

/** Pages by their addresses: for somebody who has typed the password, and for the rest. */
const SIGNED_OUT = ['', 'recovery', 'inbox', 'authenticator', 'clock', 'nowhere'];
const SECOND_STEP = ['second-step', 'second-step/backup-code'];
const SIGNED_IN = [
  'overview',
  'campaigns',
  'audience',
  'account',
  'what-the-site-knows',
  'new-phone',
  'administration',
];

/** Every page fits a phone in every language, and has a picture to look at. */
export function languageCases(browser: () => Browser): void {
  describe('pages in every language', () => {
    let site: DemoSite;
    let grace: Visitor;
    before(async () => {
      mkdirSync(SCREENSHOTS, { recursive: true });
      site = await startDemo();
      grace = await visit(browser(), site, mouseOf, 'grace');
      const party = { party: site.codes.relyingParty };
      const sheet = await activeSheet(party, 'grace', { label: 'Home safe' });
      await redeemCode(party, 'grace', 'a sign-in', sheet, 0);
    });
    after(async () => {
      await grace.page.close();
      await site.close();
    });

    async function lookAt(paths: readonly string[]): Promise<void> {
      const { page } = grace;
      const profile = page.browserContext();
      const cookie = { name: LANGUAGE_COOKIE, domain: '127.0.0.1', path: '/' };
      for (const language of OFFERED) {
        await profile.setCookie({ ...cookie, value: language });
        for (const path of paths) {
          await page.setViewport({ width: 1_280, height: 900 });
          await page.goto(`${site.origin}/${path}`);
          await untilMatches(
            page,
            `html[lang="${language}"][dir=${directionOf(language)}]`,
          );
          await untilMatches(page, 'main:not(:has(:not(:defined), :state(loading)))');
          const name = `${SCREENSHOTS}demo-${path.replace('/', '-') || 'sign-in'}`;
          await shoot(page, `${name}-${language}-1280.png`);
          await page.setViewport({ width: 320, height: 900 });
          const tooWide = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            return scrollWidth - clientWidth;
          });
          assert.equal(tooWide, 0, `${path} in ${language}`);
          assert.deepEqual(await axeFindings(page), [], `${path} in ${language}`);
          await shoot(page, `${name}-${language}-320.png`);
        }
      }
      // The next sign-in is by the English labels.
      await profile.setCookie({ ...cookie, value: 'en' });
    }

    test('before the sign-in', () => lookAt(SIGNED_OUT));

    test('at the second step', async () => {
      await grace.begin();
      await lookAt(SECOND_STEP);
    });

    test('of an administrator', async () => {
      await grace.signIn();
      await lookAt(SIGNED_IN);
    });
  });
}

/** Takes the whole page. Chromium's own way shifts some that read from right to left. */
async function shoot(page: Page, path: `${string}.png`): Promise<void> {
  const { width = 0 } = page.viewport() ?? {};
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height });
  await page.screenshot({ path });
}
