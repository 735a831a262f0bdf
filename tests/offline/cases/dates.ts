import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { describe, test } from 'node:test';

import type { Browser } from 'puppeteer-core';

import { start } from '../../browser/browsers.js';
import { downloadingTo } from '../../browser/downloads.js';
import { sitDown } from '../fixtures/desk.js';
import type { Room } from '../fixtures/room.js';

/** Places, each with a time at which its day differs from the one in UTC. */
const PLACES = [
  ['Pacific/Auckland', '2026-11-28T11:30:00Z', 'November 29, 2026', '2026-11-29'],
  ['America/Los_Angeles', '2026-11-28T07:30:00Z', 'November 27, 2026', '2026-11-27'],
] as const;

/** Every date on the page is the person's own. */
export function dateCases({ kind, downloads }: Room): void {
  describe('dates', () => {
    for (const [zone, moment, words, day] of PLACES) {
      test(`page, paper and file names show the day in ${zone}`, async () => {
        const { options } = downloadingTo(downloads, kind);
        const there = { ...kind, options: { ...options, env: { TZ: zone } } };
        const browser: Browser = await start(there);
        try {
          const desk = await sitDown(browser, downloads);
          await desk.page.evaluate(stopClock, moment);
          const [code = ''] = await desk.makeFor('ada');
          assert.ok((await desk.textsOf('.named dd')).includes(words));
          const [paper = ''] = await desk.printed();
          assert.ok(paper.includes(words), paper);
          const path = await desk.saveFile();
          assert.equal(basename(path), `backup-codes-ada-${day}-import.json`);
          await desk.toCheck();
          await desk.hands.fill('Code', code);
          await desk.hands.press('Check');
          const found = await desk.untilShown('#outcome .notice');
          assert.ok(found.includes(words), found);
        } finally {
          await browser.close();
        }
      });
    }
  });
}

/** Runs in the page, and stops its clock at this time. */
function stopClock(moment: string): void {
  window.Date = new Proxy(Date, {
    construct: (target, given: [string?]) =>
      Reflect.construct(target, given.length === 0 ? [moment] : given) as Date,
  });
}
