import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';

import type { ImportEntry } from '../../../web/protocol/import-file.js';
import type { Desk } from '../fixtures/desk.js';
import { overflowing } from '../fixtures/fit.js';
import { dropFile, importFile } from '../fixtures/import-file.js';
import type { Room } from '../fixtures/room.js';

const DAY_MS = 86_400_000;

declare global {
  interface Window {
    /** Set by the test: how many dates the page has put into words. */
    datesWritten?: number;
  }
}

/** The page says what is in an import file, before anybody imports it. */
export function importCases(room: Room): void {
  describe('what is in an import file', () => {
    let opened: Desk | undefined;
    const open = async (content: string) => {
      const desk = (opened = await room.open());
      await dropFile(desk, 'sheets-import.json', content);
      await desk.untilShown('#contents');
      return desk;
    };
    afterEach(() => opened?.page.close());

    test('each set is listed with its holder, its codes and its hashing', async () => {
      const desk = await open(importFile(2));
      assert.equal(
        await desk.untilShown('#file-state .opened'),
        'sheets-import.json 2 sets',
      );
      assert.equal(await desk.untilShown('#contents .pill'), '2 accounts');
      const [first, second, ...more] = await desk.textsOf('#contents .set');
      assert.deepEqual(more, []);
      assert.match(
        first ?? '',
        /^1 ada@example\.org 10 codes Home safe Set 0000-0000 ?Made \w+ \d+, \d{4} ?Standard: 16 characters ?Argon2id, m = 19,456, t = 2, p = 1$/,
      );
      assert.match(second ?? '', /^2 grace@example\.org 10 codes Set 0000-0001/);
      assert.deepEqual(await desk.textsOf('#contents .notice'), []);
    });

    test('thousands of sets are counted, and listed only when the person asks', async () => {
      const desk = await open(importFile(3_000));
      assert.equal((await desk.textsOf('#contents .set')).length, 10);
      await desk.page.locator('code-checker >>> #contents > .row button').click();
      await desk.page.waitForFunction(
        () => window.partsWith?.('#contents .set').length === 3_000,
      );
      const all = await desk.textsOf('#contents .set');
      assert.match(all.at(-1) ?? '', /^3,000 /);
      const focused = await desk.page.evaluate(() =>
        document.activeElement?.shadowRoot?.activeElement?.textContent.trim(),
      );
      assert.match(focused ?? '', /^11\s/);
    });

    test('typing a code does not render the list again, and another language does', async () => {
      const { page, hands } = await open(importFile(2));
      await page.evaluate(() => {
        class Counted extends Intl.DateTimeFormat {
          constructor(...options: ConstructorParameters<typeof Intl.DateTimeFormat>) {
            super(...options);
            window.datesWritten = (window.datesWritten ?? 0) + 1;
          }
        }
        Object.assign(Intl, { DateTimeFormat: Counted });
      });
      await hands.fill('Code', 'q7tr');
      assert.equal(await page.evaluate(() => window.datesWritten), undefined);
      const languages = await page.$('page-heading >>> #language');
      await languages?.select('de');
      await page.waitForFunction(() => window.datesWritten === 2);
    });

    test('sets that were seen in a wide window fit a narrow one', async () => {
      const desk = await open(importFile(10));
      const { page } = desk;
      for (const [width, height] of [
        [1_280, 5_000],
        // Here all of them are out of sight, so the browser remembers their size.
        [1_280, 200],
        [320, 200],
      ] as const) {
        await page.setViewport({ width, height });
        await page.evaluate(twoFrames);
      }
      assert.deepEqual(await overflowing(desk), []);
    });

    test('a file that is dropped on the print dialog closes the dialog', async () => {
      const desk = (opened = await room.open());
      await desk.makeFor('ada');
      await desk.hands.press('Print');
      await desk.untilShown('#print-title');
      await dropFile(desk, 'sheets-import.json', importFile(1));
      await desk.untilShown('#contents');
      assert.deepEqual(await desk.textsOf('dialog[open]'), []);
    });

    test('what a server refuses, and what looks odd, stands above the list', async () => {
      const desk = await open(importFile(8, oddSet));
      const notices = (await desk.textsOf('#contents .notice')).join('\n');
      for (const said of [
        '1 set has the ID of an earlier one (it’s number 3).',
        '2 sets were made more than 30 days ago (the first is number 4).',
        '1 set was made in the future (it’s number 6).',
        'The whole file: 1 sheet has fewer than 5 codes (sheet 7).',
        'The whole file: hashing takes more than 128 MiB (131,072 KiB) of memory.',
        '2 accounts have more than one set.',
        '1 sheet, because an account can have at most 5 (sheet 8).',
      ]) {
        assert.ok(notices.includes(said), `${said} in ${notices}`);
      }
    });

    test('an encrypted file or a wrong file takes the list away', async () => {
      const desk = await open(importFile(2));
      await dropFile(desk, 'codes.txt.age', 'age-encryption.org/v1\n-> X25519 A\n');
      await desk.untilShown('#file-state .problem');
      assert.deepEqual(await desk.textsOf('#contents'), []);
    });
  });
}

/** Runs in the page. After two frames, the browser has noted the size of what it shows. */
async function twoFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Six sets of one account and two of another, each odd in another way. */
function oddSet({ enrolment }: ImportEntry, index: number): ImportEntry {
  const account = index === 1 || index === 2 ? 'grace' : 'ada';
  const daysAgo = { 3: 40, 4: 31, 5: -3 }[index] ?? 0;
  const created = new Date(Date.now() - daysAgo * DAY_MS).toISOString();
  const changed = { ...enrolment, created: created.replace(/\.\d+/, '') };
  if (index === 2) return { account, enrolment: { ...changed, set: '00000001' } };
  if (index === 6) {
    return {
      account,
      enrolment: { ...changed, verifiers: changed.verifiers.slice(0, 4) },
    };
  }
  if (index !== 7) return { account, enrolment: changed };
  const kdf = { name: 'argon2id', m: 131_073, t: 2, p: 1 } as const;
  return { account, enrolment: { ...changed, kdf } };
}
