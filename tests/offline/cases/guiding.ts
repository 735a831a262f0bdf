import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, test } from 'node:test';

import { CODES_DEFAULT_MIN } from 'backup-codes/protocol';

import { liveWorkers } from '../../elements/stage.js';
import { fileOf } from '../../node/interop/run.js';
import type { Desk } from '../fixtures/desk.js';
import { choose, paste } from '../fixtures/form.js';
import type { Room } from '../fixtures/room.js';

/** How the page guides a person who fills in the form, waits and leaves. */
export function guidingCases(room: Room): void {
  describe('guiding the person', () => {
    let opened: Desk | undefined;
    const open = async () => (opened = await room.open());
    afterEach(() => opened?.page.close());

    test('a fault is shown at its field, which gets the focus', async () => {
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
      assert.match(await desk.untilShown('.problem'), /^At least 19,456/);
      assert.equal(await focusedId(desk), 'kdf.m');
    });

    test('codes too short for a plain HMAC are refused at the type of code', async () => {
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

    test('headings alone add no sheets, and one button removes all sheets', async () => {
      const desk = await open();
      await paste(desk, 'Account\tName\tNumber\n');
      assert.deepEqual(await desk.textsOf('legend'), ['The sheet']);
      const rows = Array.from({ length: 501 }, (_, index) => `user${index}\t\t5`);
      await paste(desk, rows.join('\n'));
      await desk.untilShown('fieldset:nth-of-type(501)');
      // Tab would take a thousand steps from there.
      await desk.page.locator('sheet-maker >>> button[type=submit]').click();
      assert.equal(await desk.untilShown('.problem'), 'At most 500 sheets at once.');
      await desk.page.locator('sheet-maker >>> #remove-all').click();
      assert.equal(await focusedId(desk), 'rows[0].account');
      assert.deepEqual(await desk.textsOf('legend'), ['The sheet']);
    });

    test('adding or removing a sheet moves the focus to its fields', async () => {
      const desk = await open();
      await desk.hands.press('Add a sheet');
      assert.equal(await focusedId(desk), 'rows[1].account');
      await desk.hands.press('Remove sheet 2');
      assert.equal(await focusedId(desk), 'rows[0].account');
    });

    test('slow hashing shows its progress and can be cancelled', async () => {
      const desk = await open();
      await desk.hands.press('Advanced: hashing and output');
      await desk.hands.fill('Memory in KiB', '262144');
      await desk.hands.fill('Passes', '16');
      await desk.hands.fill('Account', 'ada');
      await desk.hands.press('Make the codes');
      assert.match(await desk.untilShown('#progress'), /^Hashed \d of 10 codes/);
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

    test('leaving needs a confirmation until the person says they have sheet and file', async () => {
      const desk = await open();
      assert.equal(await asksBeforeLeaving(desk), false);
      await desk.makeFor('ada');
      assert.equal(await asksBeforeLeaving(desk), true);
      await desk.hands.press('Erase and start over');
      assert.match(await desk.untilShown('[role=alert]'), /may not have saved/);
      assert.equal(await focusedId(desk), 'go-back');
      await desk.hands.press('Keep these codes');
      assert.equal(await focusedId(desk), 'ask-to-erase');
      await desk.hands.press('I wrote them down by hand');
      assert.equal(await asksBeforeLeaving(desk), true);
      await desk.saveFile();
      assert.equal(await asksBeforeLeaving(desk), true);
      await desk.hands.press('Yes, it’s there');
      assert.equal(await asksBeforeLeaving(desk), false);
      await desk.hands.press('Finish');
      assert.equal(await desk.untilShown('#title'), 'Sheets and file are saved');
      await desk.hands.press('Erase and start over');
      assert.match(await desk.untilShown('[role=alert]'), /^First make sure that/);
      await desk.hands.press('Erase them');
      await desk.untilShown('#add-row');
      assert.deepEqual(await desk.codes(), []);
      assert.equal(await liveWorkers(desk.page), 0);
    });

    test('the person confirms a print or download, because either can fail unseen', async () => {
      const desk = await open();
      await desk.makeFor('ada');
      await desk.hands.press('Continue');
      assert.match(await desk.untilShown('#unsaved'), /^Save them first/);
      await desk.printed();
      assert.equal(await desk.untilShown('.copying'), 'Did it print?');
      await desk.hands.press('Continue');
      assert.match(await desk.untilShown('#unsaved'), /that your codes were printed/);
      await desk.hands.press('Yes, it printed');
      assert.deepEqual(await desk.textsOf('.ways .good'), ['Printed']);
      assert.equal(await focusedId(desk), 'go-on');
      await desk.hands.press('Continue');
      await desk.hands.press('Finish');
      assert.equal(await desk.untilShown('#unsaved'), 'Save the file first.');
      await desk.saveFile();
      const look = 'Check your downloads. Is the file there?';
      assert.equal(await desk.untilShown('.copying'), look);
      await desk.hands.press('Finish');
      assert.match(
        await desk.untilShown('#unsaved'),
        /that the file is in your downloads/,
      );
      assert.equal(await asksBeforeLeaving(desk), true);
      await desk.hands.press('Yes, it’s there');
      assert.equal(await asksBeforeLeaving(desk), false);
    });

    test('a browser that can’t print doesn’t count as printed', async () => {
      const desk = await open();
      await desk.makeFor('ada');
      await desk.page.evaluate(() => {
        Object.defineProperty(window, 'print', { value: undefined });
      });
      await desk.hands.press('Print');
      assert.match(await desk.untilShown('.copying'), /^This browser can’t print/);
      await desk.hands.press('Continue');
      await desk.untilShown('#unsaved');
      assert.equal(await asksBeforeLeaving(desk), true);
    });

    test('codes count as saved after a copy without the Clipboard API', async () => {
      const desk = await open();
      const codes = await desk.makeFor('ada');
      await desk.page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.addEventListener('copy', () => {
          const field = document.activeElement?.shadowRoot?.activeElement;
          const text = field instanceof HTMLTextAreaElement ? field.value : '';
          document.body.dataset['copied'] = text;
        });
      });
      await desk.hands.press('Copy');
      await desk.untilShown('.ways .good');
      assert.equal(await desk.untilShown('.copying'), 'All codes are copied.');
      const copied = await desk.page.evaluate(() => document.body.dataset['copied']);
      assert.equal(copied, codes.join('\n'));
      await desk.hands.press('Continue');
      await desk.saveFile();
      await desk.hands.press('Yes, it’s there');
      assert.equal(await asksBeforeLeaving(desk), false);
    });

    test('the print dialog offers large print, cards and QR symbols', async () => {
      const desk = await open();
      const codes = await desk.makeFor('ada');
      await desk.page.evaluate(() => {
        Object.defineProperty(window, 'print', { value: () => undefined });
      });
      await desk.hands.press('Print');
      assert.equal(await desk.untilShown('dialog [role=status]'), 'Prints 1 page.');
      await desk.page.locator('sheet-maker >>> input[value=large]').click();
      await desk.page.waitForFunction(() =>
        (window.partsWith?.('dialog [role=status]')[0]?.textContent ?? '').includes(
          '2 pages',
        ),
      );
      await desk.page.locator('sheet-maker >>> dialog input[type=checkbox]').click();
      await desk.page.locator('sheet-maker >>> dialog .primary').click();
      const pages = await desk.printed();
      assert.ok(pages.length > 1, `${pages.length} pages`);
      for (const code of codes) assert.ok(pages.join('').includes(code), code);
    });

    test('the number of codes says its least before anything is wrong', async () => {
      const desk = await open();
      const hints = await desk.page.evaluate(() => {
        const [field] = window.partsWith?.('[id="rows[0].count"]') ?? [];
        const root = field?.getRootNode() as ShadowRoot;
        const ids = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
        return ids.map((id) => root.getElementById(id)?.textContent.trim());
      });
      assert.deepEqual(hints, [`At least ${CODES_DEFAULT_MIN}, as servers ask`]);
    });

    test('the page warns of a default server’s refusals before and after making', async () => {
      const desk = await open();
      await desk.hands.fill('Account', 'ada');
      assert.deepEqual(await desk.textsOf('.refused'), []);
      await desk.hands.fill('Number of codes', '3');
      const few =
        /import this: The whole file: 1 sheet has fewer than 5 codes \(sheet 1\)\.$/;
      assert.match(await desk.untilShown('.refused'), few);
      await desk.hands.press('Advanced: hashing and output');
      await choose(desk, 'output', 'phc');
      assert.deepEqual(await desk.textsOf('.refused'), []);
      await choose(desk, 'output', 'import');
      await desk.hands.fill('Memory in KiB', '131073');
      const costly =
        /5 codes \(sheet 1\)\. ?The whole file: hashing takes more than 128 MiB/;
      assert.match((await desk.textsOf('.refused')).join(), costly);
      await desk.hands.fill('Memory in KiB', '19456');
      await desk.hands.press('Make the codes');
      await desk.untilShown('.codes');
      await desk.hands.press('I wrote them down by hand');
      assert.match(await desk.untilShown('.refused'), few);
    });

    test('the page warns of rows that were pasted twice', async () => {
      const desk = await open();
      await paste(desk, 'ada\tHome safe\t10\ngrace\t\t10\nada\tHome safe\t10');
      assert.equal(
        await desk.untilShown('.repeated'),
        '1 sheet repeats an earlier one (it’s sheet 3).',
      );
      await desk.hands.press('Remove sheet 3');
      assert.deepEqual(await desk.textsOf('.repeated'), []);
    });

    test('the page asks about a possible heading before it makes anything', async () => {
      const desk = await open();
      await paste(desk, 'Email\nada@example.org\ngrace@example.org');
      const question = await desk.untilShown('[role=status] .notice');
      assert.match(question, /^Is the first pasted row a heading\? Email/);
      await desk.hands.press('Make 3 sheets');
      assert.equal(await desk.untilShown('.problem'), 'Answer this first.');
      assert.equal(await focusedId(desk), 'heading');
      await desk.hands.press('Yes, remove it');
      assert.equal(await focusedId(desk), 'rows[0].account');
      assert.deepEqual(await desk.textsOf('legend'), ['Sheet 1', 'Sheet 2']);
      await desk.hands.press('Make 2 sheets');
      await desk.untilShown('.codes');
    });

    test('a first row that is an account stays, and the page asks only once', async () => {
      const desk = await open();
      await paste(desk, 'ada\ngrace');
      await desk.hands.press('No, it’s an account');
      await desk.hands.press('Make 2 sheets');
      await desk.untilShown('.codes');
    });

    test('the page says no more about the network than the browser knows', async () => {
      const desk = await open();
      await desk.page.evaluate(() => {
        Object.defineProperty(navigator, 'onLine', { get: () => false });
        dispatchEvent(new Event('offline'));
      });
      await desk.untilShown('#connection .good');
      assert.deepEqual(await desk.textsOf('#connection'), ['Offline']);
    });

    test('the page says what its policy can’t block', async () => {
      const desk = await open();
      const [text = ''] = await desk.textsOf('#not-refused');
      for (const way of ['another page', 'look up the name', 'preconnect', 'WebRTC']) {
        assert.ok(text.includes(way), text);
      }
      assert.match(text, /connect early, .* a frame or a form; nothing is sent/);
    });

    test('the page shows that its self-test passed, and the hash of its module', async () => {
      const desk = await open();
      await desk.page.waitForFunction(() =>
        window.partsWith?.('#self-test')[0]?.textContent.includes('Self-test passed'),
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
