import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import type { Page } from 'puppeteer-core';

import {
  focused,
  pressByKey,
  shownCodes,
  tabTo,
  textOf,
  untilShown,
  until,
  untilState,
} from '../hands.js';
import { scene, type SharedBrowser } from '../scene.js';
import { liveWorkers } from '../stage.js';

/** The life of a set, as a person with a keyboard and the real kit experience it. */
export function storyCases(shared: SharedBrowser): void {
  const { downloads } = shared;
  describe('the whole story', () => {
    const on = scene(shared, ({ origin }) => ({ downloads, clipboardOf: origin }));
    let codes: string[] = [];

    async function sheetOf(page: Page): Promise<string[]> {
      await untilState(page, 'codes');
      return shownCodes(page);
    }

    test('codes are made by keyboard, after the page was asked to step up', async () => {
      const { page } = on;
      await page.goto(on.site.origin);
      await untilState(page, 'none');
      await pressByKey(page, 'Get backup codes');
      codes = await sheetOf(page);
      assert.equal(new Set(codes).size, 10);
      assert.equal(await focused(page), 'h2: Save your backup codes');
      await until(() => on.stage.told.length > 0);
      assert.deepEqual(on.stage.told, ['["backup-codes-step-up"]']);
      assert.equal(await liveWorkers(page), 0);
    });

    test('who continues before the codes are saved is told what is missing', async () => {
      const { page } = on;
      await pressByKey(page, 'Continue');
      assert.equal(
        await untilShown(page, '#unsaved[role=alert]'),
        'Save them first: copy, download, print, or write them down.',
      );
      assert.equal(await focused(page), 'button: Continue');
      assert.deepEqual(await textOf(page, '.pill'), ['Not active yet']);
      await untilState(page, 'codes');
    });

    test('copying puts every code on the clipboard and says so', async () => {
      const { page } = on;
      await pressByKey(page, 'Copy', ' ');
      await page.waitForFunction(() =>
        document
          .querySelector('backup-codes-panel')
          ?.shadowRoot?.querySelector('.copying')
          ?.textContent.includes('copied'),
      );
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.deepEqual(copied.trim().split(/\r?\n/), codes);
    });

    test('the downloaded file has a recognisable name and says what it is', async () => {
      const { page } = on;
      await pressByKey(page, 'Download');
      const name = await downloaded(downloads);
      assert.match(name, /^Postbox-backup-codes-ada@example\.org-\d{4}-\d\d-\d\d\.txt$/);
      const text = readFileSync(join(downloads, name), 'utf8');
      for (const [index, code] of codes.entries()) {
        assert.match(text, new RegExp(`${index + 1}  \\[ \\]  ${code}   used on _+\r\n`));
      }
      for (const part of ['Postbox', 'ada@example.org', 'We’ll never ask you']) {
        assert.ok(text.includes(part), part);
      }
    });

    test('a mistyped code is detected before anything is sent', async () => {
      const { page } = on;
      await pressByKey(page, 'Continue');
      await untilState(page, 'prove');
      assert.equal(await focused(page), 'input: One of your new codes');
      const sent = on.site.requests.length;
      const [code = ''] = codes;
      await page.keyboard.type(mistyped(code));
      assert.match(
        await untilShown(page, '.problem'),
        /^Check character 3\. You typed “.”\. Does your sheet say “.”\?$/,
      );
      await untilShown(page, '.proposal');
      assert.deepEqual(await textOf(page, '.proposal .literal'), [code]);
      await page.keyboard.press('Enter');
      assert.equal(on.site.requests.length, sent);
    });

    test('any code of the set, typed as people type, turns it on', async () => {
      const { page } = on;
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(` ${(codes[6] ?? '').toLowerCase().replaceAll('-', ' ')}`);
      await page.keyboard.press('Enter');
      await untilState(page, 'done');
      assert.equal(await focused(page), 'h2: Backup codes are on');
      assert.deepEqual(await textOf(page, '.pill'), ['On']);
      const told = 'Your backup codes are on.';
      assert.deepEqual(await textOf(page, '.unseen[role=status]'), [told]);
      await pressByKey(page, 'Done');
      await untilState(page, 'active');
      assert.match(await untilShown(page, '.left'), /^10 of 10 left$/);
      assert.equal(await focused(page), 'h2: Backup codes');
    });

    test('a code can be checked without being used', async () => {
      const { page } = on;
      await pressByKey(page, 'Check a code');
      await page.keyboard.type(codes[2] ?? '');
      await page.keyboard.press('Enter');
      assert.match(await untilShown(page, '.told .good.notice'), /^Code 3 works/);
    });

    test('a code signs in once, even with spaces and O for 0', async () => {
      const { page } = on;
      on.site.beginAgain();
      await page.goto(`${on.site.origin}/?sign-in`);
      await untilState(page, 'ready');
      await tabTo(page, 'input: Backup code');
      const typed = (codes[2] ?? '').replaceAll('0', 'o').replaceAll('-', ' ');
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await untilState(page, 'accepted');
      assert.match(
        await untilShown(page, '.accepted'),
        /^Code 3 .*is used now\. Cross it off\. 9 left\.$/,
      );
      await until(() =>
        on.stage.told.some((event) => /-redeem".*"position":2/.test(event)),
      );
      assert.equal(await liveWorkers(page), 0);

      on.site.beginAgain();
      await page.reload();
      await untilState(page, 'ready');
      await tabTo(page, 'input: Backup code');
      await page.keyboard.type(codes[2] ?? '');
      await page.keyboard.press('Enter');
      await untilState(page, 'used');
      assert.match(
        await untilShown(page, '.problem'),
        /^You used code 3 on .* \(from the set made on/,
      );
      assert.equal(await focused(page), 'input: Backup code');
    });

    test('while codes are replaced, the old ones work until the new ones are checked', async () => {
      const { page } = on;
      await page.goto(on.site.origin);
      await untilState(page, 'active');
      await pressByKey(page, 'Get new codes');
      await untilState(page, 'renewing');
      await pressByKey(page, 'Make new codes');
      const next = await sheetOf(page);
      assert.match(await untilShown(page, '.good.notice'), /^Your old codes still work/);
      const { sets } = await on.site.party.statusOf('ada');
      assert.deepEqual(sets.map(({ state }) => state).sort(), ['active', 'pending']);

      // The page is lost before the codes are checked, but the person has written them
      // down.
      await pressByKey(page, 'I wrote them down by hand');
      await untilState(page, 'prove');
      await page.reload();
      await untilState(page, 'pending');
      assert.match(await untilShown(page, '.good.notice'), /^Your old codes still work/);
      const [lost = ''] = await textOf(page, '.set p');
      assert.match(lost, /^This browser no longer has these codes/);
      await tabTo(page, 'input: One of those codes');
      await page.keyboard.type(next[9] ?? '');
      await page.keyboard.press('Enter');
      await untilState(page, 'active');
      const after = await on.site.party.statusOf('ada');
      assert.deepEqual(after.sets.map(({ state }) => state).sort(), [
        'active',
        'revoked',
      ]);
      assert.match(await untilShown(page, '.good.notice'), /^Your new codes are .* old/);
    });

    test('a code of the old set is reported as replaced', async () => {
      const { page } = on;
      on.site.beginAgain();
      await page.goto(`${on.site.origin}/?sign-in`);
      await untilState(page, 'ready');
      await tabTo(page, 'input: Backup code');
      await page.keyboard.type(codes[0] ?? '');
      await page.keyboard.press('Enter');
      await untilState(page, 'retired');
      assert.match(await untilShown(page, '.problem'), /^This code is from an older set/);
    });

    test('no code has left the page, nothing was blocked and nothing failed', async () => {
      const sent = [...on.site.requests, ...on.stage.told].join('\n').toUpperCase();
      for (const code of codes) {
        assert.ok(!sent.includes(code), 'a code was sent or told');
        assert.ok(!sent.includes(code.replaceAll('-', '')), 'a code was sent or told');
      }
      assert.deepEqual(await on.stage.faults(), []);
    });
  });
}

/** The same code with another third symbol. */
function mistyped(code: string): string {
  return code.slice(0, 2) + (code[2] === 'A' ? 'B' : 'A') + code.slice(3);
}

async function downloaded(folder: string): Promise<string> {
  const find = () => readdirSync(folder).find((name) => name.endsWith('.txt'));
  await until(() => find() !== undefined);
  return find() ?? '';
}
