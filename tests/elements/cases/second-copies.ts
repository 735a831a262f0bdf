import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { LOOK_AGAIN } from '../../browser/matching.js';
import { python, run } from '../../node/interop/run.js';
import {
  focused,
  pressByKey,
  rendered,
  shownCodes,
  tabTo,
  textOf,
  until,
  untilShown,
  untilState,
} from '../hands.js';
import { scene, type SharedBrowser } from '../scene.js';

declare global {
  interface Window {
    /** What the page handed to the share sheet. */
    shared?: { name: string; text: string; others: string[] }[];
  }
}

/** Once the codes are on, the person can keep them in a second place. */
export function secondCopyCases(shared: SharedBrowser): void {
  const { downloads } = shared;
  describe('second copies', () => {
    const on = scene(shared, ({ origin }) => ({ downloads, clipboardOf: origin }));

    async function withCodesOn(name: string) {
      on.site.forAccount(name);
      const { page } = on;
      await page.goto(on.site.origin);
      await untilState(page, 'none');
      await pressByKey(page, 'Get backup codes');
      await untilState(page, 'codes');
      const codes = await shownCodes(page);
      await pressByKey(page, 'I wrote them down by hand');
      await untilState(page, 'prove');
      await page.keyboard.type(codes[3] ?? '');
      await pressByKey(page, 'Turn on backup codes');
      await untilState(page, 'done');
      await untilShown(page, '.copies button');
      return { page, codes };
    }

    test('the age command opens the encrypted file, which counts once its words were typed', async () => {
      const { page, codes } = await withCodesOn('encrypter');
      const seen = new Set(readdirSync(downloads));
      await pressByKey(page, 'Save an encrypted file');
      const passphrase = await untilShown(page, '.passphrase');
      assert.match(passphrase, /^[a-z]+(-[a-z]+){4,}$/);
      assert.equal(await focused(page), 'h3: These five words open the file');
      const isNew = (name: string) => name.endsWith('.txt.age') && !seen.has(name);
      await until(() => readdirSync(downloads).some(isNew));
      const file = readdirSync(downloads).find(isNew) ?? '';
      assert.match(
        file,
        /^Postbox-backup-codes-ada@example\.org-.*[0-9A-Z]{4}-[0-9A-Z]{4}/,
      );
      const path = join(downloads, file);
      await until(() => readFileSync(path).length > 0);
      const opener = python('open_age.py', 'age python3');
      const program = { ...opener, args: [...opener.args, path] };
      const text = await run(program, `${passphrase}\n`);
      for (const code of codes) assert.ok(text.includes(code), code);
      assert.doesNotMatch(text, /work only after/);

      await tabTo(page, 'input: Type the five words');
      await page.keyboard.type('abacus zoom');
      await pressByKey(page, 'Check the words');
      assert.match(await untilShown(page, '#words-problem'), /aren’t the words/);
      await tabTo(page, 'input: Type the five words');
      for (let left = 'abacus zoom'.length; left > 0; left -= 1) {
        await page.keyboard.press('Backspace');
      }
      await page.keyboard.type(passphrase.replaceAll('-', ' ').toUpperCase());
      await page.keyboard.press('Enter');
      await page.waitForFunction(() =>
        document
          .querySelector('backup-codes-panel')
          ?.shadowRoot?.querySelector('.copies')
          ?.textContent.includes('The encrypted file is saved'),
      );
      assert.deepEqual(await textOf(page, '.passphrase'), []);
    });

    test('the words of a file stay while the panel is moved, and go when the person closes them', async () => {
      const { page } = await withCodesOn('words mover');
      await pressByKey(page, 'Save an encrypted file');
      const passphrase = await untilShown(page, '.passphrase');
      await page.evaluate(() => {
        document.body.prepend(document.querySelector('backup-codes-panel') ?? '');
      });
      await rendered(page);
      assert.deepEqual(await textOf(page, '.passphrase'), [passphrase]);
      assert.deepEqual(await textOf(page, 'button.primary'), ['Check the words']);
      await pressByKey(page, 'Close');
      await untilShown(page, '.copies .row');
      assert.deepEqual(await textOf(page, '.passphrase'), []);
      assert.deepEqual(await textOf(page, 'button.primary'), ['Done']);
    });

    test('the reminder is a calendar file without a code', async () => {
      const { page, codes } = await withCodesOn('reminded');
      await pressByKey(page, 'Remind me in a year');
      const isReminder = (name: string) => name.endsWith('.ics');
      await until(() => readdirSync(downloads).some(isReminder));
      const path = join(downloads, readdirSync(downloads).find(isReminder) ?? '');
      await until(() => readFileSync(path, 'utf8').includes('END:VCALENDAR'));
      const text = readFileSync(path, 'utf8');
      for (const code of codes) assert.ok(!text.includes(code));
    });

    test('a phone’s share sheet gets the sheet as a file, and can be closed', async () => {
      // No browser of these tests has a share sheet, so the page gets one that writes down.
      const stand = await on.page.evaluateOnNewDocument(standInShareSheet);
      const { page, codes } = await withCodesOn('sharer');
      for (const times of [1, 2]) {
        await pressByKey(page, 'Share');
        await page.waitForFunction(
          (count) => window.shared?.length === count,
          LOOK_AGAIN,
          times,
        );
      }
      const [first, second] = await page.evaluate(() => window.shared ?? []);
      assert.ok(first !== undefined && second !== undefined);
      assert.match(first.name, /^Postbox-backup-codes-ada@example\.org-.*\.txt$/);
      for (const code of codes) assert.ok(first.text.includes(code), code);
      assert.deepEqual(first.others, [], 'no title, text or address beside the file');
      assert.equal(second.text, first.text, 'after the first one was closed');
      assert.deepEqual(await textOf(page, '[role=alert]'), []);
      await page.removeScriptToEvaluateOnNewDocument(stand.identifier);
    });

    test('what was copied is forgotten when the person is done', async () => {
      const { page } = await withCodesOn('forgetful');
      await pressByKey(page, 'Copy as a note');
      await page.waitForFunction(() =>
        document
          .querySelector('backup-codes-panel')
          ?.shadowRoot?.querySelector('.copies [role=status]')
          ?.textContent.trim(),
      );
      await pressByKey(page, 'Done');
      await untilState(page, 'active');
      assert.deepEqual(await textOf(page, '.copies'), []);
    });
  });
}

/** Runs in the page before its own scripts. The first share is closed, as a person may do. */
function standInShareSheet(): void {
  const shared: NonNullable<Window['shared']> = (window.shared = []);
  const share = async ({ files = [], ...others }: ShareData): Promise<void> => {
    const [file] = files;
    const text = (await file?.text()) ?? '';
    shared.push({ name: file?.name ?? '', text, others: Object.keys(others) });
    if (shared.length === 1) throw new DOMException('closed', 'AbortError');
  };
  Object.assign(navigator, { share, canShare: () => true });
}
