import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type { Browser, CDPSession, Page } from 'puppeteer-core';

import { start, type BrowserKind } from '../../browser/browsers.js';
import { GALLERY } from '../../gallery/files.js';
import { servePage, type OnePageSite } from '../../gallery/site.js';
import { STORIES } from '../../gallery/stories/all.js';
import { openStory } from '../hands.js';
import { axeFindings, openStage, type Stage } from '../stage.js';

/**
 * What axe-core finds in a page under forced colours. Only Chromium can switch to them
 * while it runs. For Firefox, see `forcedColoursCases`.
 */
export async function forcedColoursFindings(
  page: Page,
  session: CDPSession,
): Promise<string[]> {
  const emulate = (value: string) =>
    session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value }],
    });
  await emulate('active');
  try {
    assert.equal(await isForced(page), true);
    return await axeFindings(page, ['color-contrast']);
  } finally {
    await emulate('');
  }
}

/** The same in a separate Firefox, which needs the setting when it starts. */
export function forcedColoursCases(kind: BrowserKind): void {
  describe('forced colours', () => {
    let site: OnePageSite;
    let forced: Browser;
    let stage: Stage;
    before(async () => {
      site = await servePage(GALLERY);
      const { extraPrefsFirefox, ...options } = kind.options;
      const prefs = { ...extraPrefsFirefox, 'browser.display.document_color_use': 2 };
      forced = await start({
        ...kind,
        options: { ...options, extraPrefsFirefox: prefs },
      });
      stage = await openStage(forced);
    });
    after(async () => {
      await forced.close();
      await site.close();
    });

    test('are turned on in the pages', async () => {
      await stage.page.goto(site.origin);
      assert.equal(await isForced(stage.page), true);
    });

    for (const story of STORIES) {
      test(`${story.name} can be read`, async () => {
        await openStory(stage.page, site.origin, story);
        assert.deepEqual(await axeFindings(stage.page, ['color-contrast']), []);
      });
    }
  });
}

function isForced(page: Page): Promise<boolean> {
  return page.evaluate(() => matchMedia('(forced-colors: active)').matches);
}
