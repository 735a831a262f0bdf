import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, test } from 'node:test';

import { liveWorkers } from '../../elements/stage.js';
import { fileOf } from '../../node/interop/run.js';
import type { Shared } from '../all-cases.js';
import type { Desk } from '../fixtures/desk.js';

/** What the page says to who fills it in, waits and leaves. */
export function guidingCases(shared: Shared): void {
  describe('guiding who uses it', () => {
    let opened: Desk | undefined;
    const open = async () => (opened = await shared.open());
    afterEach(() => opened?.page.close());

    test('what is wrong stands at its field, which has the focus', async () => {
      const desk = await open();
      await desk.hands.press('Make the codes');
      assert.match(await desk.untilShown('.problem'), /^Fill in the account/);
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
    });

    test('who leaves is asked until sheet and file are kept', async () => {
      const desk = await open();
      assert.equal(await asksBeforeLeaving(desk), false);
      await desk.makeFor('ada');
      assert.equal(await asksBeforeLeaving(desk), true);
      await desk.printed();
      assert.equal(await asksBeforeLeaving(desk), true);
      await desk.hands.press('Wipe and make others');
      assert.match(await desk.untilShown('[role=alert]'), /not kept yet/);
      await desk.hands.press('Go back');
      await desk.saveFile();
      assert.equal(await asksBeforeLeaving(desk), false);
      await desk.hands.press('Wipe and make others');
      await desk.untilShown('#add-row');
      assert.deepEqual(await desk.codes(), []);
      assert.equal(await liveWorkers(desk.page), 0);
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
