import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type { Browser } from 'puppeteer-core';

import { start } from '../../browser/browsers.js';
import { GALLERY } from '../../gallery/files.js';
import { servePage, type OnePageSite } from '../../gallery/site.js';
import { STORIES } from '../../gallery/stories/all.js';
import type { Shared } from '../all-cases.js';
import { axeFindings, openStage, type Stage } from '../stage.js';
import { tell } from './states.js';

/** What people see who have chosen their own few colours. */
export function forcedColoursCases({ kind, browser }: Shared): void {
  describe('forced colours', () => {
    let site: OnePageSite;
    let forced: Browser | undefined;
    let stage: Stage;
    before(async () => {
      site = await servePage(GALLERY);
      const { extraPrefsFirefox, ...options } = kind.options;
      if (extraPrefsFirefox === undefined) {
        stage = await openStage(browser());
        const session = await stage.page.createCDPSession();
        const features = [{ name: 'forced-colors', value: 'active' }];
        await session.send('Emulation.setEmulatedMedia', { features });
      } else {
        const prefs = { ...extraPrefsFirefox, 'browser.display.document_color_use': 2 };
        forced = await start({
          ...kind,
          options: { ...options, extraPrefsFirefox: prefs },
        });
        stage = await openStage(forced);
      }
    });
    after(async () => {
      await stage.page.close();
      await forced?.close();
      await site.close();
    });

    test('are what the pages are shown in', async () => {
      await stage.page.goto(site.origin);
      assert.equal(
        await stage.page.evaluate(() => matchMedia('(forced-colors: active)').matches),
        true,
      );
    });

    for (const story of STORIES) {
      test(`${story.name} can be read`, async () => {
        await tell(stage.page, site.origin, story);
        assert.deepEqual(await axeFindings(stage.page, ['color-contrast']), []);
      });
    }
  });
}
