import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, test } from 'node:test';

import { liveWorkers } from '../../elements/stage.js';
import { fileOf } from '../../node/interop/run.js';
import type { Shared } from '../all-cases.js';
import type { Desk } from '../fixtures/desk.js';
import { choose, paste } from '../fixtures/form.js';

/** What the page says to who fills it in, waits and leaves. */
export function guidingCases(shared: Shared): void {
  describe('guiding who uses it', () => {
    let opened: Desk | undefined;
    const open = async () => (opened = await shared.open());
    afterEach(() => opened?.page.close());

    test('what is wrong stands at its field, which has the focus', async () => {
      const desk = await open();
      await desk.hands.press('Make the codes');
      assert.match(await desk.untilShown('.problem'), /^Type the account’s name/);
      assert.equal(await focusedId(desk), 'rows[0].account');
      await desk.hands.fill('Account', 'ada');
      await desk.hands.fill('Number of codes', '51');
      await desk.hands.press('Make the codes');
      assert.equal(await desk.untilShown('.problem'), 'At most 50.');
      await desk.hands.fill('Number of codes', '10');
      await desk.hands.press('Advanced: hashing and output');
      await desk.hands.fill('Memory in KiB', '19455');
      await desk.hands.press('Make the codes');
      assert.match(await desk.untilShown('.problem'), /^At least 19456/);
      assert.equal(await focusedId(desk), 'kdf.m');
    });

    test('codes too short for a plain HMAC are refused at their kind', async () => {
      const desk = await open();
      await desk.hands.fill('Account', 'ada');
      await desk.hands.press('Advanced: hashing and output');
      await choose(desk, 'kdf.name', 'hmac-sha256');
      await desk.hands.press('Make the codes');
      assert.match(await desk.untilShown('.problem'), /^These codes are too short/);
      assert.equal(await focusedId(desk), 'profile');
      await choose(desk, 'profile', 'long');
      await desk.hands.press('Make the codes');
      await desk.untilShown('.codes');
    });

    test('a number of codes with a fraction is not read as another number', async () => {
      const desk = await open();
      await desk.hands.fill('Account', 'ada');
      for (const number of ['1.5', '3.0', '1,5']) {
        await desk.hands.fill('Number of codes', number);
        await desk.hands.press('Make the codes');
        assert.equal(await desk.untilShown('.problem'), 'Type a whole number.', number);
      }
      await desk.hands.fill('Number of codes', '1,000');
      await desk.hands.press('Make the codes');
      assert.equal(await desk.untilShown('.problem'), 'At most 50.');
    });

    test('headings alone are no sheets, and too many sheets go at once', async () => {
      const desk = await open();
      await paste(desk, 'Account\tName\tNumber\n');
      assert.deepEqual(await desk.textsOf('legend'), ['The sheet']);
      const rows = Array.from({ length: 501 }, (_, index) => `user${index}\t\t5`);
      await paste(desk, rows.join('\n'));
      await desk.untilShown('fieldset:nth-of-type(501)');
      // Tab would take a thousand steps from there.
      await desk.page.locator('make-sheets >>> button[type=submit]').click();
      assert.equal(await desk.untilShown('.problem'), 'At most 500 sheets in one go.');
      await desk.page.locator('make-sheets >>> #remove-all').click();
      assert.equal(await focusedId(desk), 'rows[0].account');
      assert.deepEqual(await desk.textsOf('legend'), ['The sheet']);
    });

    test('who adds or removes a sheet goes on in its fields', async () => {
      const desk = await open();
      await desk.hands.press('Add a sheet');
      assert.equal(await focusedId(desk), 'rows[1].account');
      await desk.hands.press('Remove sheet 2');
      assert.equal(await focusedId(desk), 'rows[0].account');
    });

    test('slow parameters show how far it is and can be given up', async () => {
      const desk = await open();
      await desk.hands.press('Advanced: hashing and output');
      await desk.hands.fill('Memory in KiB', '262144');
      await desk.hands.fill('Passes', '16');
      await desk.hands.fill('Account', 'ada');
      await desk.hands.press('Make the codes');
      assert.match(await desk.untilShown('#progress'), /^\d of 10 codes are hashed/);
      assert.equal(await asksBeforeLeaving(desk), true);
      await desk.hands.press('Cancel');
      await desk.untilShown('form');
      assert.equal(await liveWorkers(desk.page), 0);
      const typed = await desk.page.evaluate(() => {
        const [field] = window.partsWith?.('[id="rows[0].account"]') ?? [];
        return (field as HTMLInputElement | undefined)?.value;
      });
      assert.equal(typed, 'ada');
      assert.equal((await desk.textsOf('.advanced[open]')).length, 1);
    });

    test('who leaves is asked until they say that they have sheet and file', async () => {
      const desk = await open();
      assert.equal(await asksBeforeLeaving(desk), false);
      await desk.makeFor('ada');
      assert.equal(await asksBeforeLeaving(desk), true);
      await desk.hands.press('I saved the file for the server');
      assert.equal(await asksBeforeLeaving(desk), true);
      await desk.hands.press('Wipe and make others');
      assert.match(await desk.untilShown('[role=alert]'), /may not have saved/);
      assert.equal(await focusedId(desk), 'stay');
      await desk.hands.press('Go back');
      assert.equal(await focusedId(desk), 'leave');
      await desk.hands.press('I saved or printed the sheet');
      assert.equal(await asksBeforeLeaving(desk), false);
      await desk.hands.press('Wipe and make others');
      assert.match(await desk.untilShown('[role=alert]'), /^First check that/);
      await desk.hands.press('Wipe them');
      await desk.untilShown('#add-row');
      assert.deepEqual(await desk.codes(), []);
      assert.equal(await liveWorkers(desk.page), 0);
    });

    test('a print or a download may have failed, so the person is asked', async () => {
      const desk = await open();
      await desk.makeFor('ada');
      await desk.saveFile();
      await desk.printed();
      const look = 'Look for the file in your downloads. If it’s there, tick the box.';
      const printed = 'Did every page print? Then tick the box.';
      assert.deepEqual(await desk.textsOf('.told p'), [printed, look]);
      await desk.hands.press('Save as text');
      assert.deepEqual(await desk.textsOf('.told p'), [look, look]);
      assert.equal(await asksBeforeLeaving(desk), true);
      for (const isUnsure of [false, true]) {
        await desk.hands.press('I saved or printed the sheet');
        await desk.hands.press('I saved the file for the server');
        assert.equal(await asksBeforeLeaving(desk), isUnsure);
      }
    });

    test('a browser that cannot print is not taken for one that has', async () => {
      const desk = await open();
      await desk.makeFor('ada');
      await desk.hands.press('I saved the file for the server');
      await desk.page.evaluate(() => {
        Object.defineProperty(window, 'print', { value: undefined });
      });
      await desk.hands.press('Print');
      assert.match(await desk.untilShown('.told p'), /^This browser can’t print/);
      assert.equal(await asksBeforeLeaving(desk), true);
    });

    test('codes that were copied without the Clipboard API are kept', async () => {
      const desk = await open();
      const codes = await desk.makeFor('ada');
      await desk.hands.press('I saved the file for the server');
      await desk.page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.addEventListener('copy', () => {
          const field = document.activeElement?.shadowRoot?.activeElement;
          const text = field instanceof HTMLTextAreaElement ? field.value : '';
          document.body.dataset['copied'] = text;
        });
      });
      await desk.hands.press('Copy these codes');
      assert.match(await desk.untilShown('.told p'), /^Copied\./);
      const copied = await desk.page.evaluate(() => document.body.dataset['copied']);
      assert.equal(copied, codes.join('\n'));
      assert.equal(await asksBeforeLeaving(desk), false);
    });

    test('what a server refuses by default is told before and after it is made', async () => {
      const desk = await open();
      await desk.hands.fill('Account', 'ada');
      assert.deepEqual(await desk.textsOf('.refused'), []);
      await desk.hands.fill('Number of codes', '3');
      const few = /refuses: the whole file, as sheet 1 has fewer than 5 codes$/;
      assert.match(await desk.untilShown('.refused'), few);
      await desk.hands.press('Advanced: hashing and output');
      await choose(desk, 'output', 'phc');
      assert.deepEqual(await desk.textsOf('.refused'), []);
      await choose(desk, 'output', 'import');
      await desk.hands.fill('Memory in KiB', '131073');
      const costly =
        /fewer than 5 codes ?the whole file, as hashing takes more than 128 MiB/;
      assert.match((await desk.textsOf('.refused')).join(), costly);
      await desk.hands.fill('Memory in KiB', '19456');
      await desk.hands.press('Make the codes');
      await desk.untilShown('.codes');
      assert.match(await desk.untilShown('.refused'), few);
    });

    test('rows that were pasted twice are told', async () => {
      const desk = await open();
      await paste(desk, 'ada\tHome safe\t10\ngrace\t\t10\nada\tHome safe\t10');
      assert.equal(
        await desk.untilShown('.twice'),
        'The same as an earlier one: sheet 3.',
      );
      await desk.hands.press('Remove sheet 3');
      assert.deepEqual(await desk.textsOf('.twice'), []);
    });

    test('a first row that may be a heading is asked about before anything is made', async () => {
      const desk = await open();
      await paste(desk, 'Email\nada@example.org\ngrace@example.org');
      const question = await desk.untilShown('[role=status] .notice');
      assert.match(question, /^Is the first row that you pasted, “Email”, a heading\?/);
      await desk.hands.press('Make 3 sheets');
      assert.equal(await desk.untilShown('.problem'), 'Answer this first.');
      assert.equal(await focusedId(desk), 'heading');
      await desk.hands.press('Yes, remove it');
      assert.equal(await focusedId(desk), 'rows[0].account');
      assert.deepEqual(await desk.textsOf('legend'), ['Sheet 1', 'Sheet 2']);
      await desk.hands.press('Make 2 sheets');
      await desk.untilShown('.codes');
    });

    test('a first row that is an account stays, and is not asked about again', async () => {
      const desk = await open();
      await paste(desk, 'ada\ngrace');
      await desk.hands.press('No, it’s an account');
      await desk.hands.press('Make 2 sheets');
      await desk.untilShown('.codes');
    });

    test('it says of the network no more than the browser knows', async () => {
      const desk = await open();
      await desk.page.evaluate(() => {
        Object.defineProperty(navigator, 'onLine', { get: () => false });
        dispatchEvent(new Event('offline'));
      });
      await desk.untilShown('#connection.good');
      const told = 'This browser says that it is offline now.';
      assert.deepEqual(await desk.textsOf('#connection'), [told]);
    });

    test('it says what its policy does not refuse', async () => {
      const desk = await open();
      const [told = ''] = await desk.textsOf('#not-refused');
      for (const way of ['another page', 'look up a name', 'preconnect', 'WebRTC']) {
        assert.ok(told.includes(way), told);
      }
      assert.match(told, /connect ahead, .* a frame or a form; nothing is sent/);
    });

    test('it shows that it computes rightly, and with which module', async () => {
      const desk = await open();
      await desk.page.waitForFunction(() =>
        window.partsWith?.('#self-test')[0]?.textContent.startsWith('passed'),
      );
      const module = readFileSync(fileOf('dist/wasm/backup-codes.wasm'));
      const hash = createHash('sha256').update(module).digest('hex');
      assert.deepEqual(await desk.textsOf('#module-hash'), [hash]);
      const { version } = JSON.parse(readFileSync(fileOf('package.json'), 'utf8')) as {
        version: string;
      };
      assert.deepEqual(await desk.textsOf('#version'), [version]);
      assert.deepEqual(await desk.faults(), []);
    });
  });
}

function focusedId(desk: Desk): Promise<string> {
  return desk.page.evaluate(
    () => document.activeElement?.shadowRoot?.activeElement?.id ?? '',
  );
}

function asksBeforeLeaving(desk: Desk): Promise<boolean> {
  return desk.page.evaluate(() => {
    const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;
  });
}
