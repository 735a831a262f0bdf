import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { LANGUAGES } from 'backup-codes/elements';
import type { CDPSession, Page } from 'puppeteer-core';

import { CHROMIUM } from '../../browser/browsers.js';
import { GALLERY } from '../../gallery/files.js';
import { servePage, type OnePageSite } from '../../gallery/site.js';
import { STORIES } from '../../gallery/stories/all.js';
import { openStory, textOf } from '../hands.js';
import type { SharedBrowser } from '../scene.js';
import { axeFindings, openStage, type Stage } from '../stage.js';
import { textFaults } from '../text-faults.js';
import { forcedColoursFindings } from './forced-colours.js';

// Compiled tests run from build/js/tests/elements/cases.
const SCREENSHOTS = new URL('../../../../screenshots/', import.meta.url);

/** States of the panel that ask the person to act, and so don't look as if all were well. */
const NEEDS_ATTENTION = ['low', 'exhausted', 'due', 'overdue', 'suspended'];

/** Everything that must hold in each state of both elements. */
export function stateCases({ kind, browser }: SharedBrowser): void {
  describe('every state', () => {
    const folder = fileURLToPath(new URL(`${kind.name}/`, SCREENSHOTS));
    let site: OnePageSite;
    let stage: Stage;
    let session: CDPSession | undefined;
    // Words are as wide in every browser.
    const languages = kind === CHROMIUM ? LANGUAGES : ['en', 'ar'];
    before(async () => {
      mkdirSync(folder, { recursive: true });
      site = await servePage(GALLERY);
      stage = await openStage(browser());
      if (kind === CHROMIUM) session = await stage.page.createCDPSession();
    });
    after(async () => {
      await stage.page.close();
      await site.close();
    });

    for (const story of STORIES) {
      test(`${story.name} is reached, accessible and fits`, async () => {
        const { page, faults } = stage;
        await openStory(page, site.origin, story);
        for (const lang of languages) {
          await page.evaluate((tag) => window.showLanguage?.(tag), lang);
          for (const width of [1_280, 320]) {
            await page.setViewport({ width, height: 1_300 });
            assert.deepEqual(await overflowing(page), [], `${lang} at ${width}`);
            const path = `${folder}${story.name}-${lang}-${width}.png` as const;
            if (lang === 'en' || width === 320) await page.screenshot({ path });
          }
          assert.deepEqual(await textFaults(page), [], lang);
        }
        await page.evaluate(() => window.showLanguage?.('ar'));
        assert.deepEqual(await overflowingAtTwice(page), [], 'text of 200 %');
        assert.ok((await textOf(page, '[part~=primary]')).length <= 1, 'primary actions');
        if (NEEDS_ATTENTION.includes(story.state)) {
          assert.deepEqual(await textOf(page, '.body > .head .good'), [], 'green');
        }
        assert.deepEqual(await axeFindings(page), []);
        if (session !== undefined) {
          assert.deepEqual(await forcedColoursFindings(page, session), [], 'forced');
        }
        await setTheme(page, 'dark');
        assert.deepEqual(await axeFindings(page, ['color-contrast']), [], 'dark');
        await page.screenshot({ path: `${folder}${story.name}-ar-dark-320.png` });
        assert.deepEqual(await faults(), []);
      });
    }
  });
}

/** Resolves when the colours have changed, without the time that this takes. */
function setTheme(page: Page, theme: string): Promise<void> {
  return page.$eval(
    'backup-codes-panel, backup-codes-entry, backup-codes-recovery',
    async (element, value) => {
      element.setAttribute('theme', value);
      await element.updateComplete;
      // Firefox never finishes those inside a closed <details>, so nobody waits for them.
      for (const change of element.shadowRoot?.getAnimations() ?? []) change.finish();
    },
    theme,
  );
}

/** The same with text of twice the size, on a screen of 640 px. */
async function overflowingAtTwice(page: Page): Promise<string[]> {
  const sizeText = (size: string) =>
    page.evaluate((value) => {
      document.documentElement.style.fontSize = value;
    }, size);
  await page.setViewport({ width: 640, height: 1_300 });
  await sizeText('200%');
  try {
    return await overflowing(page);
  } finally {
    await sizeText('');
    await page.setViewport({ width: 320, height: 1_300 });
  }
}

/** Elements that are wider than the page. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const element = document.querySelector(
      'backup-codes-panel, backup-codes-entry, backup-codes-recovery',
    );
    const right = document.documentElement.clientWidth + 0.5;
    return Array.from(element?.shadowRoot?.querySelectorAll('*') ?? [])
      .filter((inner) => !inner.matches('.unseen'))
      .filter((inner) => {
        const box = inner.getBoundingClientRect();
        return box.width > 0 && (box.left < -0.5 || box.right > right);
      })
      .map((inner) => inner.outerHTML.slice(0, 80));
  });
}
