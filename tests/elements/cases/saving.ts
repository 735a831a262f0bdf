import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

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
import { scene, withCodes, type SharedBrowser } from '../scene.js';

/** Nobody can continue before saving the codes, and only the sheet is printed. */
export function savingCases(shared: SharedBrowser): void {
  const { kind, downloads } = shared;
  describe('saving the codes', () => {
    const on = scene(shared);

    for (const format of ['a4', 'letter'] as const) {
      for (const count of [10, 50]) {
        test(`${count} codes are printed on one page of ${format}`, async () => {
          const page = await withCodes(on, `paper ${format} ${count}`, `count=${count}`);
          const file = join(downloads, `${kind.name}-${format}-${count}.pdf`);
          writeFileSync(file, await page.pdf({ format, printBackground: false }));
          const pages = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
          const text = execFileSync('pdftotext', ['-layout', file, '-'], {
            encoding: 'utf8',
          });
          assert.match(pages, /^Pages: +1$/m);
          const codes = await shownCodes(page);
          assert.equal(codes.length, count);
          for (const code of codes) assert.ok(text.includes(code), `${code} in ${text}`);
          assert.match(text, /^ *Account .*Made on +Set$/m);
          assert.match(text, /\w+ \d+, \d{4} +[0-9A-Z]{4}-[0-9A-Z]{4}$/m);
          assert.match(text, /^ *ada@example\.org +/m);
          assert.doesNotMatch(text, /Postbox Limited|Continue|Save your backup codes/);
          // The sheet is in the page only during printing.
          assert.equal(await page.$('.backup-codes-sheet'), null);
        });
      }
    }

    test('a print that may have been cancelled counts once the person confirms it', async () => {
      const page = await withCodes(on, 'printer');
      assert.equal(await canContinue(page), false);
      await page.pdf();
      await untilTold(page, 'Did it print?');
      assert.equal(await canContinue(page), false);
      assert.match(await untilShown(page, '#unsaved'), /^Check first that your codes/);
      await pressByKey(page, 'Yes, it printed');
      assert.equal(await untilShown(page, '.ways .good'), 'Printed');
      assert.equal(await focused(page), 'button: Continue');
      await page.keyboard.press('Enter');
      await untilState(page, 'prove');
    });

    test('writing them down counts too, and leads on to the check', async () => {
      const page = await withCodes(on, 'writer');
      await pressByKey(page, 'I wrote them down by hand');
      await untilState(page, 'prove');
      await pressByKey(page, 'Back to the codes');
      await untilState(page, 'codes');
      assert.equal((await shownCodes(page)).length, 10);
      assert.equal(await canContinue(page), true);
    });

    test('a copy that the browser refuses is reported and does not count', async () => {
      const page = await withCodes(on, 'copier');
      await page.evaluate(() => {
        Object.defineProperty(navigator.clipboard, 'writeText', {
          value: () => Promise.reject(new DOMException('', 'NotAllowedError')),
        });
      });
      await page.evaluate(() => {
        Object.defineProperty(document, 'execCommand', { value: () => false });
      });
      await pressByKey(page, 'Copy');
      await untilTold(page, 'didn’t allow copying');
      assert.equal(await canContinue(page), false);
    });

    test('without the Clipboard API, copying still works', async () => {
      const page = await withCodes(on, 'plain copier');
      const codes = await shownCodes(page);
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.addEventListener('copy', () => {
          const field = document.activeElement?.shadowRoot?.activeElement;
          const text = field instanceof HTMLTextAreaElement ? field.value : '';
          document.body.dataset['copied'] = text;
        });
      });
      await pressByKey(page, 'Copy');
      await untilTold(page, 'All codes are copied');
      const copied = await page.evaluate(() => document.body.dataset['copied']);
      assert.equal(copied, codes.join('\n'));
      assert.equal(await focused(page), 'button: Copied');
      assert.equal(await canContinue(page), true);
    });

    test('a download that a sandbox may have blocked does not count', async () => {
      const page = await withCodes(on, 'downloader');
      await pressByKey(page, 'Download');
      await untilTold(page, 'Check your downloads');
      assert.equal(await canContinue(page), false);
    });

    test('in a browser that cannot print, printing does not count', async () => {
      const page = await withCodes(on, 'no printer');
      await page.evaluate(() => {
        Object.defineProperty(window, 'print', { value: undefined });
      });
      await pressByKey(page, 'Print');
      await untilTold(page, 'can’t print');
      assert.equal(await canContinue(page), false);
    });

    test('a browser inside an app has no dead buttons, and says what to do', async () => {
      const agent = await on.page.evaluate(() => navigator.userAgent);
      await on.page.setUserAgent(`${agent} Instagram 300.0`);
      const page = await withCodes(on, 'app');
      assert.deepEqual(await textOf(page, '.ways button'), ['Copy']);
      assert.match(
        await untilShown(page, '.ways + .notice'),
        /open this page in your us/,
      );
      assert.equal(await canContinue(page), false);
      assert.match(await untilShown(page, '#unsaved'), /copy them or write them down\.$/);
      await on.page.setUserAgent(agent);
    });

    test('the browser asks a person who leaves until one code was typed', async () => {
      const page = await withCodes(on, 'leaver');
      const [code = ''] = await shownCodes(page);
      assert.equal(await isAsked(page), true);
      await pressByKey(page, 'I wrote them down by hand');
      await untilState(page, 'prove');
      assert.equal(await isAsked(page), true);
      await tabTo(page, 'input: One of your new codes');
      await page.keyboard.type(code);
      await page.keyboard.press('Enter');
      await untilState(page, 'done');
      assert.equal(await isAsked(page), false);
    });

    test('each code in the list is spelled out for screen readers', async () => {
      const page = await withCodes(on, 'listener');
      const codes = await shownCodes(page);
      const spelled = codes.map((code) =>
        code
          .split('-')
          .map((group) => group.split('').join(' '))
          .join(', '),
      );
      assert.deepEqual(await textOf(page, '.codes .unseen'), spelled);
      // Only Chromium exposes its accessibility tree.
      if (kind === CHROMIUM) {
        const options = { interestingOnly: false };
        const tree = JSON.stringify(await page.accessibility.snapshot(options));
        assert.match(tree, /"role":"list"/);
        for (const code of spelled) assert.ok(tree.includes(`"name":"${code}"`), code);
        for (const code of codes) assert.ok(!tree.includes(`"${code}"`), code);
      }
    });
  });
}

/** Waits for a message about a way to save the codes. */
async function untilTold(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (sought) =>
      document
        .querySelector('backup-codes-panel')
        ?.shadowRoot?.querySelector('.copying')
        ?.textContent.includes(sought),
    {},
    text,
  );
}

/** Presses Continue: whether it leads to the check, or else says what is missing. */
async function canContinue(page: Page): Promise<boolean> {
  await pressByKey(page, 'Continue');
  await rendered(page);
  if ((await textOf(page, '#unsaved')).length > 0) return false;
  await untilState(page, 'prove');
  return true;
}

/** Whether the browser asks before it leaves the page. The page stays. */
async function isAsked(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;
  });
}
