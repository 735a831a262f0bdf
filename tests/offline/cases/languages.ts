import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { LANGUAGES } from 'backup-codes/elements';

import { CHROMIUM } from '../../browser/browsers.js';
import { axeFindings } from '../../elements/stage.js';
import { textFaults } from '../../elements/text-faults.js';
import type { Desk } from '../fixtures/desk.js';
import { cutChoices, overflowing } from '../fixtures/fit.js';
import { dropFile, importFile } from '../fixtures/import-file.js';
import type { Room } from '../fixtures/room.js';

// Compiled tests run from build/js/tests/offline/cases.
const SCREENSHOTS = new URL('../../../../screenshots/', import.meta.url);

/** The page speaks every language that it offers. */
export function languageCases({ kind, open }: Room): void {
  // The texts come from the same file in each browser.
  if (kind !== CHROMIUM) return;
  describe('languages', () => {
    const folder = fileURLToPath(new URL(`${kind.name}/`, SCREENSHOTS));
    mkdirSync(folder, { recursive: true });

    test('every language is shown without losing codes or what was typed', async () => {
      const desk = await open();
      const { page } = desk;
      const tags = await offered(desk);
      assert.ok(tags.length > 1, 'one language only');
      const english = await desk.untilShown('h1');
      const codes = await desk.makeFor('ليلى@example.org');
      await dropFile(desk, 'sheets-import.json', importFile(3));
      await desk.untilShown('#contents');
      await page.locator('code-checker >>> #code').fill('q7tr-691v');
      for (const tag of tags) {
        await speak(desk, tag);
        assert.equal(await page.title(), await desk.untilShown('h1'), tag);
        assert.equal((await page.title()) === english, tag === 'en', tag);
        assert.deepEqual(await desk.codes(), codes, tag);
        assert.equal(await typed(desk), 'Q7TR-691V', tag);
        await showsWell(desk, `${folder}offline-contents-${tag}`);
        await page.locator('page-heading >>> #task-make').click();
        await showsWell(desk, `${folder}offline-made-${tag}`);
        await page.locator('page-heading >>> #task-check').click();
      }
      assert.deepEqual(await desk.faults(), []);
      await page.close();
    });

    test('the form fits in every language', async () => {
      const desk = await open();
      for (const tag of await offered(desk)) {
        await speak(desk, tag);
        await desk.page.evaluate(() => {
          for (const part of window.partsWith?.('details') ?? []) {
            (part as HTMLDetailsElement).open = true;
          }
        });
        await showsWell(desk, `${folder}offline-form-${tag}`);
      }
      await desk.page.close();
    });

    test('an empty field begins on the side of its language, a name on its own', async () => {
      const desk = await open('ar');
      await untilSpoken(desk, 'ar');
      const account = desk.page.locator('sheet-maker >>> [id="rows[0].account"]');
      const direction = () =>
        account.map((field) => getComputedStyle(field).direction).wait();
      assert.equal(await direction(), 'rtl');
      await account.fill('ada');
      assert.equal(await direction(), 'ltr');
      await account.fill('ليلى');
      assert.equal(await direction(), 'rtl');
      await desk.page.close();
    });

    for (const tag of LANGUAGES) {
      test(`sheets are made, kept and checked in ${tag}`, async () => {
        const desk = await open(tag);
        await untilSpoken(desk, tag);
        const [, code = ''] = await desk.makeFor('ada@example.org');
        const file = await desk.saveFile();
        await desk.hands.press('Yes, it’s there');
        await desk.hands.press('Finish');
        await desk.untilShown('.success');
        await desk.toCheck();
        await desk.choose(file);
        await desk.untilShown('#contents');
        await desk.hands.fill('Code', code);
        await desk.hands.press('Check');
        const found = await desk.untilShown('#outcome .good');
        assert.match(found, /2/);
        assert.deepEqual(await textFaults(desk.page), [], tag);
        assert.deepEqual(await desk.faults(), []);
        await desk.page.close();
      });
    }
  });
}

function offered({ page }: Desk): Promise<string[]> {
  return page.evaluate(() =>
    (window.partsWith?.('#language option') ?? []).map(
      (option) => (option as HTMLOptionElement).value,
    ),
  );
}

async function speak(desk: Desk, tag: string): Promise<void> {
  const list = await desk.page.$('page-heading >>> #language');
  if (list === null) throw new Error('no choice of language');
  await list.select(tag);
  await untilSpoken(desk, tag);
}

async function untilSpoken({ page }: Desk, tag: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.documentElement.lang === wanted &&
      document.documentElement.dir === (wanted === 'ar' ? 'rtl' : 'ltr'),
    {},
    tag,
  );
}

function typed({ page }: Desk): Promise<string> {
  return page.evaluate(() => {
    const [field] = window.partsWith?.('#code') ?? [];
    return (field as HTMLInputElement).value.toUpperCase();
  });
}

/** Checks that the page is accessible and fits, and takes its picture. */
async function showsWell(desk: Desk, name: string): Promise<void> {
  const { page } = desk;
  assert.deepEqual(await axeFindings(page), [], name);
  assert.deepEqual(await textFaults(page), [], name);
  for (const width of [1_280, 320]) {
    await page.setViewport({ width, height: 900 });
    assert.deepEqual(await overflowing(desk), [], `${name} ${width}`);
    assert.deepEqual(await cutChoices(desk), [], `${name} ${width}`);
    await page.screenshot({ path: `${name}-${width}.png`, fullPage: true });
  }
}
