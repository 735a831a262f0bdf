import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { LANGUAGES } from 'backup-codes/elements';
import type { Page } from 'puppeteer-core';
import { decodeQR } from 'qr/decode.js';

import { CHROMIUM } from '../../browser/browsers.js';
import {
  focused,
  pressByKey,
  rendered,
  shownCodes,
  tabTo,
  textOf,
  untilState,
} from '../hands.js';
import { scene, withCodes, type SharedBrowser } from '../scene.js';

const LARGE = 'Large print Easier to read, on more pages.';
const USUAL = 'Usual size One sheet of paper.';
const CARDS = 'Wallet cards The size of a bank card, to cut out and fold.';

/** The print dialog, and what is on paper after each choice. */
export function printingCases(shared: SharedBrowser): void {
  const { kind, downloads } = shared;
  describe('printing the sheet', () => {
    const on = scene(shared);

    async function printed(page: Page, format: 'a4' | 'letter', name: string) {
      const file = join(downloads, `${kind.name}-${name}-${format}.pdf`);
      writeFileSync(file, await page.pdf({ format, printBackground: false }));
      const told = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
      const text = execFileSync('pdftotext', ['-layout', file, '-'], {
        encoding: 'utf8',
      });
      return { file, pages: Number(/^Pages: +(\d+)$/m.exec(told)?.[1]), text };
    }

    test('the QR symbol on the sheet leads to the page’s origin', async () => {
      const page = await withCodes(on, 'scanner');
      const { file, text } = await printed(page, 'a4', 'address');
      assert.ok(text.includes(new URL(on.site.origin).host), text);
      assert.equal(symbolIn(file, { x: 150, y: 10, size: 50 }), on.site.origin);
    });

    for (const format of ['a4', 'letter'] as const) {
      test(`each choice takes as many pages of ${format} as the dialog says`, async () => {
        const page = await withCodes(on, `chooser ${format}`);
        const codes = await shownCodes(page);
        for (const [choice, pages] of [
          [LARGE, 2],
          [CARDS, 1],
          [USUAL, 1],
        ] as const) {
          await choose(page, choice);
          const paper = await printed(page, format, choice.slice(0, 5));
          assert.equal(paper.pages, pages, choice);
          const read = paper.text.replaceAll(/\s/g, '');
          for (const code of codes) assert.ok(read.includes(code), `${code} ${choice}`);
        }
      });
    }

    if (kind === CHROMIUM) {
      for (const [count, choices] of [
        [10, { [LARGE]: 2, [CARDS]: 1, [USUAL]: 1 }],
        [50, { [USUAL]: 1 }],
      ] as const) {
        test(`${count} codes take as many pages in every language`, async () => {
          const page = await withCodes(on, `reader of ${count}`, `count=${count}`);
          const codes = await shownCodes(page);
          for (const [choice, pages] of Object.entries(choices)) {
            await choose(page, choice);
            for (const tag of LANGUAGES) {
              await page.evaluate((chosen) => window.showLanguage?.(chosen), tag);
              for (const format of ['a4', 'letter'] as const) {
                const name = `${tag}-${count}-${choice.slice(0, 5)}`;
                const paper = await printed(page, format, name);
                assert.equal(paper.pages, pages, `${name} ${format}`);
                const read = paper.text.replaceAll(/\s/g, '');
                const missing = codes.filter((code) => !read.includes(code));
                assert.deepEqual(missing, [], `${name} ${format}`);
              }
            }
            await page.evaluate(() => window.showLanguage?.('en'));
          }
        });
      }
    }

    test('with QR, each code has a symbol that reads as the code', async () => {
      const page = await withCodes(on, 'symbols');
      const codes = await shownCodes(page);
      await choose(
        page,
        'A QR symbol beside each code You can scan it instead of typing the code.',
      );
      const { file, pages } = await printed(page, 'a4', 'symbols');
      assert.equal(pages, 1);
      const read = codes.map((code) => symbolBeside(file, code));
      assert.deepEqual(
        read,
        codes.map((code) => code.replaceAll('-', '')),
      );
    });

    test('small paper cuts no code off', async () => {
      const page = await withCodes(on, 'small paper');
      const codes = await shownCodes(page);
      const file = join(downloads, `${kind.name}-a5.pdf`);
      writeFileSync(file, await page.pdf({ format: 'a5', printBackground: false }));
      const told = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
      const width = Number(/<page width="([\d.]+)"/.exec(told)?.[1]);
      for (const code of codes) {
        const end = new RegExp(`xMax="([\\d.]+)" yMax="[\\d.]+">${code}<`).exec(
          told,
        )?.[1];
        assert.ok(Number(end) < width, `${code} ends at ${end} of ${width} points`);
      }
    });

    test('the page’s own styles move and hide nothing on the paper', async () => {
      const page = await withCodes(on, 'styled');
      await choose(page, CARDS);
      const plain = wordsIn((await printed(page, 'a4', 'plain')).file);
      await page.evaluate(() => {
        const styles = new CSSStyleSheet();
        styles.replaceSync(
          'li, p { padding: 1rem !important; border: 3px solid } code { display: none }' +
            '.card { height: 1em } .name, .codes { visibility: hidden } * { float: right }' +
            'body { display: grid; grid-template-columns: 4rem 1fr; background: #000 }',
        );
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
      });
      const styled = wordsIn((await printed(page, 'a4', 'styled')).file);
      assert.ok(plain.length > 60, plain.join('\n'));
      assert.deepEqual(styled, plain);
    });

    test('fifty codes of the longest format, for the longest name, are all on paper', async () => {
      const page = await withCodes(on, 'fifty', 'count=50&kdf=hmac-sha256&longest');
      const codes = await shownCodes(page);
      assert.equal(codes.length, 50);
      // Firefox takes five seconds for each file.
      const choices = kind === CHROMIUM ? [LARGE, CARDS, USUAL] : [USUAL];
      for (const choice of choices) {
        const told = await choose(page, choice);
        for (const format of ['a4', 'letter'] as const) {
          const { file, pages } = await printed(page, format, `fifty ${choice}`);
          assert.equal(told, `Prints ${pages} pages.`);
          // In the order of the page's source, so that a code on two lines stays together.
          const raw = execFileSync('pdftotext', ['-raw', file, '-'], {
            encoding: 'utf8',
          });
          const read = raw.replaceAll(/\s/g, '');
          const missing = codes.filter((code) => !read.includes(code));
          assert.deepEqual(missing, [], `${choice} ${format}`);
        }
      }
    });

    test('a phone prints the same page', async () => {
      const page = await withCodes(on, 'phone');
      await page.setViewport({
        width: 375,
        height: 667,
        isMobile: kind === CHROMIUM,
      });
      const { pages, text } = await printed(page, 'a4', 'phone');
      assert.equal(pages, 1);
      for (const code of await shownCodes(page)) assert.ok(text.includes(code), code);
      await page.setViewport({ width: 800, height: 600 });
    });

    test('the dialog goes with the codes, and the page keeps none', async () => {
      const page = await withCodes(on, 'interrupted');
      await pressByKey(page, 'Print');
      await rendered(page);
      await page.evaluate(() => {
        const hidden = new PageTransitionEvent('pagehide', { persisted: true });
        window.dispatchEvent(hidden);
      });
      await rendered(page);
      assert.deepEqual(await shownCodes(page), []);
      await page.evaluate(() => {
        const shown = new PageTransitionEvent('pageshow', { persisted: true });
        window.dispatchEvent(shown);
      });
      await untilState(page, 'pending');
      assert.deepEqual(await textOf(page, 'dialog[open]'), []);
    });

    test('no empty dialog stays open in a panel that is moved', async () => {
      const page = await withCodes(on, 'mover');
      await pressByKey(page, 'Print');
      await rendered(page);
      await page.evaluate(() => {
        document.body.prepend(document.querySelector('backup-codes-panel') ?? '');
      });
      await rendered(page);
      assert.deepEqual(await textOf(page, 'dialog[open]'), []);
      assert.equal((await shownCodes(page)).length, 10);
    });

    test('the dialog closes with Escape, and the focus goes back', async () => {
      const page = await withCodes(on, 'closer');
      await pressByKey(page, 'Print');
      await rendered(page);
      assert.notEqual(await focused(page), 'button: Print');
      await page.keyboard.press('Escape');
      await rendered(page);
      assert.equal(await focused(page), 'button: Print');
    });
  });
}

/**
 * Opens the dialog, chooses, and closes it. The choice stays for the next print.
 *
 * @returns how many pages the dialog says that it takes
 */
async function choose(page: Page, choice: string): Promise<string> {
  await pressByKey(page, 'Print');
  await rendered(page);
  await page.evaluate((sought) => {
    const root = document.querySelector('backup-codes-panel')?.shadowRoot;
    const labels = Array.from(root?.querySelectorAll('dialog label') ?? []);
    const label = labels.find(
      ({ textContent }) => textContent.trim().replace(/\s+/g, ' ') === sought,
    );
    if (!(label instanceof HTMLElement)) throw new Error(`no choice "${sought}"`);
    label.click();
  }, choice);
  await rendered(page);
  const [told = ''] = await textOf(page, 'dialog p');
  await tabTo(page, 'button: Cancel');
  await page.keyboard.press('Enter');
  await rendered(page);
  return told;
}

/** The resolution of rendered pages, in dots an inch. */
const DPI = 300;
const MM = DPI / 25.4;

/** Reads the symbol in a square of the first page. Place and size are in millimetres. */
function symbolIn(file: string, { x, y, size }: { x: number; y: number; size: number }) {
  const root = `${file}.part`;
  const place = [x, y, size, size].map((length) => String(Math.round(length * MM)));
  const [left = '', top = '', width = '', height = ''] = place;
  const cut = ['-x', left, '-y', top, '-W', width, '-H', height];
  execFileSync('pdftoppm', ['-singlefile', '-r', String(DPI), ...cut, file, root]);
  return decodeQR(pictureIn(readFileSync(`${root}.ppm`)));
}

/** The words of a PDF with their places. */
function wordsIn(file: string): string[] {
  const words = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
  return Array.from(words.matchAll(/<word.*<\/word>/g), ([word]) => word);
}

/** Reads the symbol to the right of a code. */
function symbolBeside(file: string, code: string): string {
  const words = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
  const place = new RegExp(
    `xMin="[\\d.]+" yMin="([\\d.]+)" xMax="([\\d.]+)" yMax="[\\d.]+">${code}<`,
  ).exec(words);
  // In points.
  const [top, right] = [Number(place?.[1]), Number(place?.[2])].map(
    (points) => (points * 25.4) / 72,
  );
  const isLeft = (right ?? 0) < 105;
  const x = (right ?? 0) + 1;
  return symbolIn(file, { x, y: (top ?? 0) - 8, size: (isLeft ? 101 : 195) - x });
}

/** A picture in the format PPM. */
function pictureIn(bytes: Buffer) {
  const [head = '', width, height] =
    /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1')) ?? [];
  return {
    width: Number(width),
    height: Number(height),
    data: new Uint8Array(bytes.subarray(head.length)),
  };
}
