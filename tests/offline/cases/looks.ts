import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { CHROMIUM, WEBKIT } from '../../browser/browsers.js';
import { axeFindings } from '../../elements/stage.js';
import type { Desk } from '../fixtures/desk.js';
import { cutChoices, overflowing } from '../fixtures/fit.js';
import { dropFile, importFile } from '../fixtures/import-file.js';
import { paste } from '../fixtures/form.js';
import type { Room } from '../fixtures/room.js';

// Compiled tests run from build/js/tests/offline/cases.
const SCREENSHOTS = new URL('../../../../screenshots/', import.meta.url);

/** How to reach each state of the page, by its name. */
const STATES: Record<string, (desk: Desk) => Promise<unknown>> = {
  form: () => Promise.resolve(),
  'form-with-problems': async (desk) => {
    await desk.hands.press('Add a sheet');
    await desk.hands.press('Advanced: hashing and output');
    await desk.hands.press('Make 2 sheets');
    await desk.untilShown('.problem');
  },
  'form-with-warnings': async (desk) => {
    await desk.hands.fill('Account', 'ada');
    await desk.hands.fill('Number of codes', '3');
    await desk.untilShown('.refused');
  },
  'form-with-question': async (desk) => {
    await paste(desk, 'Email\nada@example.org\ngrace@example.org');
    await desk.hands.press('Many sheets at once');
    await desk.hands.press('What this page can’t block while you’re online');
    await desk.untilShown('#heading');
  },
  making: async (desk) => {
    await desk.hands.press('Advanced: hashing and output');
    await desk.hands.fill('Memory in KiB', '262144');
    await desk.hands.fill('Passes', '16');
    await desk.hands.fill('Account', 'ada');
    await desk.hands.press('Make the codes');
    await desk.untilShown('progress');
  },
  made: async (desk) => {
    await desk.makeFor('ada@example.org');
    await desk.printed();
    await desk.hands.press('Yes, it printed');
    await desk.untilShown('.ways .good');
  },
  'made-with-long-names': async (desk) => {
    await desk.hands.fill('Service (optional)', 'W'.repeat(64));
    await desk.hands.fill('Name (optional)', 'W'.repeat(64));
    await desk.makeFor('w'.repeat(254));
  },
  'made-several': async (desk) => {
    await paste(desk, 'ada@example.org\tHome safe\t5\ngrace@example.org\tOffice\t5');
    await desk.hands.press('Make 2 sheets');
    await desk.untilShown('.codes');
    await desk.hands.press('ada@example.org Home safe');
    await desk.hands.press('Continue');
    await desk.untilShown('#unsaved');
  },
  file: async (desk) => {
    await desk.makeFor('ada@example.org');
    await desk.hands.press('I wrote them down by hand');
    await desk.hands.press('Save the file');
    await desk.untilShown('.copying');
  },
  done: async (desk) => {
    await desk.makeFor('ada@example.org');
    await desk.hands.press('I wrote them down by hand');
    await desk.hands.press('Save the file');
    await desk.hands.press('Yes, it’s there');
    await desk.hands.press('Finish');
    await desk.untilShown('.success');
  },
  checking: async (desk) => {
    await desk.toCheck();
    await desk.untilShown('#file-hint');
  },
  contents: async (desk) => {
    await desk.toCheck();
    await dropFile(desk, 'sheets-import.json', importFile(14));
    await desk.untilShown('#contents');
  },
  'file-with-a-fault': async (desk) => {
    await desk.toCheck();
    await dropFile(desk, 'sheets-import.json', importFile(2).replace('19456', '8'));
    await desk.untilShown('#file-state .problem');
  },
  checked: async (desk) => {
    const [code = ''] = await desk.makeFor('ada@example.org');
    await desk.toCheck();
    await desk.hands.fill('Code', code);
    await desk.hands.press('Check');
    await desk.untilShown('#outcome .notice');
  },
  erasing: async (desk) => {
    await desk.makeFor('ada@example.org');
    await desk.hands.press('Erase and start over');
  },
};

/** The page is accessible and fits any screen. */
export function looksCases({ kind, open }: Room): void {
  describe('what it looks like', () => {
    const folder = fileURLToPath(new URL(`${kind.name}/`, SCREENSHOTS));
    mkdirSync(folder, { recursive: true });
    for (const [name, reach] of Object.entries(STATES)) {
      // Its driver cannot print.
      if (kind === WEBKIT && name === 'made') continue;
      test(`${name} is accessible and fits`, async () => {
        const desk = await open();
        const { page } = desk;
        await reach(desk);
        assert.deepEqual(await axeFindings(page), []);
        for (const width of [1_280, 320]) {
          await page.setViewport({ width, height: 900 });
          assert.deepEqual(await overflowing(desk), [], String(width));
          assert.deepEqual(await cutChoices(desk), [], String(width));
          await page.screenshot({
            path: `${folder}offline-${name}-${width}.png`,
            fullPage: true,
          });
        }
        // Firefox takes this setting only when it starts.
        if (kind === CHROMIUM) {
          await page.emulateMediaFeatures([
            { name: 'prefers-color-scheme', value: 'dark' },
            // Otherwise colours would still be changing.
            { name: 'prefers-reduced-motion', value: 'reduce' },
          ]);
          assert.deepEqual(await axeFindings(page, ['color-contrast']), [], 'dark');
          await page.screenshot({
            path: `${folder}offline-${name}-dark-320.png`,
            fullPage: true,
          });
        }
        assert.deepEqual(await desk.faults(), []);
        await page.close();
      });
    }
  });
}
