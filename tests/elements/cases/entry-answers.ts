import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { generateCodeSet } from 'backup-codes';

import { untilMatches } from '../../browser/matching.js';
import { codesOf, isValid, STRANGER } from '../entry-page.js';
import { focused, rendered, tabTo, until, untilShown, untilState } from '../hands.js';
import { scene, type SharedBrowser } from '../scene.js';

/** How the entry shows answers, and what happens when it is moved. */
export function entryAnswerCases(shared: SharedBrowser): void {
  describe('an entry that was answered or moved', () => {
    const on = scene(shared);

    test('does not send a refused code again', async () => {
      const { page, told } = on.stage;
      await codesOf(on.site, 'presser');
      told.splice(0);
      await page.goto(`${on.site.origin}/?form`);
      await untilState(page, 'ready');
      await tabTo(page, 'input: Backup code');
      await page.keyboard.type(STRANGER);
      await page.keyboard.press('Enter');
      await untilState(page, 'wrong');
      for (let press = 0; press < 3; press++) {
        await page.keyboard.press('Enter');
        await page.click('form > button');
      }
      await rendered(page);
      await until(() => told.length > 0);
      assert.equal(told.length, 1);
      assert.equal(await focused(page), 'input: Backup code');
    });

    test('shows an answer that was set before it existed, and then the next challenge', async () => {
      const { page } = on;
      await codesOf(on.site, 'reloader');
      await page.goto(`${on.site.origin}/?form`);
      await untilState(page, 'ready');
      await page.evaluate(() => {
        const before = document.querySelector('backup-codes-entry');
        const entry = document.createElement('backup-codes-entry');
        entry.challenge = before?.challenge;
        entry.answer = { error: 'suspended' };
        before?.replaceWith(entry);
      });
      await untilState(page, 'suspended');
      // A refused entry does not stop other controls from submitting the form.
      assert.equal(await isValid(page), true);
      await page.$eval('backup-codes-entry', (entry) => {
        const { challenge } = entry;
        if (challenge)
          entry.challenge = { ...challenge, signIn: 'another-sign-in-00000' };
      });
      await untilState(page, 'ready');
      assert.equal(await isValid(page), false);
    });

    test("uses the page's label, and keeps a press that comes too early", async () => {
      const { page, told } = on.stage;
      const [code = ''] = await codesOf(on.site, 'labelled');
      await page.goto(`${on.site.origin}/?form`);
      await untilState(page, 'ready');
      await page.$eval('form', (form) => {
        // Form libraries do this.
        form.noValidate = true;
        const label = document.createElement('label');
        label.htmlFor = 'entry';
        label.textContent = 'Your code';
        form.querySelector('backup-codes-entry')?.setAttribute('id', 'entry');
        form.prepend(label);
        form.querySelector('button')?.setAttribute('name', 'way');
        form.addEventListener('submit', ({ submitter }) => {
          window.tell?.(`by ${submitter?.getAttribute('name') ?? ''}`);
        });
      });
      await page.click('label');
      assert.equal(await focused(page), 'input: Backup code');
      await page.keyboard.type(code);
      told.splice(0);
      await page.click('form > button');
      await untilState(page, 'accepted');
      await until(() => told.includes('by way'));
      assert.equal(told.filter((one) => one.includes('"proofs"')).length, 1);
    });

    test('says nothing about a code typed while another is being checked', async () => {
      const { page } = on;
      const [code = ''] = await codesOf(on.site, 'hurried');
      await page.goto(`${on.site.origin}/?form`);
      await untilState(page, 'ready');
      // Simulates a page whose server is slow.
      await page.$eval('form', (form) => {
        const onSubmit = (event: Event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        form.addEventListener('submit', onSubmit, true);
      });
      const typed = () =>
        page.waitForFunction(
          () => document.querySelector('form')?.checkValidity() === true,
        );
      await tabTo(page, 'input: Backup code');
      await page.keyboard.type(STRANGER);
      await typed();
      await page.keyboard.press('Enter');
      await rendered(page);
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(code);
      await typed();
      await page.$eval('backup-codes-entry', (entry) => {
        entry.answer = { error: 'wrong_code', retired: [] };
      });
      await rendered(page);
      await untilState(page, 'ready');
    });

    test('keeps its state when it is moved', async () => {
      const { page } = on;
      const [code = ''] = await codesOf(on.site, 'sorter');
      await page.goto(`${on.site.origin}/?sign-in`);
      await untilState(page, 'ready');
      await tabTo(page, 'input: Backup code');
      await page.keyboard.type(code);
      await page.$eval('backup-codes-entry', (entry) => {
        document.body.append(entry);
      });
      await tabTo(page, 'button: Sign in');
      await page.keyboard.press('Enter');
      await untilState(page, 'accepted');
    });

    test('asks for a new challenge when it is inserted again', async () => {
      const { page } = on;
      const [code = ''] = await codesOf(on.site, 'mover');
      await page.goto(`${on.site.origin}/?sign-in`);
      await untilState(page, 'ready');
      on.site.beginAgain();
      await page.$eval('backup-codes-entry', async (entry) => {
        entry.remove();
        await entry.updateComplete;
        document.body.append(entry);
      });
      await untilState(page, 'ready');
      await tabTo(page, 'input: Backup code');
      await page.keyboard.type(code);
      await page.keyboard.press('Enter');
      await untilState(page, 'accepted');
    });

    test('counts down while the person must wait', async () => {
      const { page } = on;
      await codesOf(on.site, 'guesser');
      await page.goto(`${on.site.origin}/?form`);
      await untilState(page, 'ready');
      const guesses = (await generateCodeSet({ count: 5 })).codes();
      for (const guess of guesses) {
        await tabTo(page, 'input: Backup code');
        await page.keyboard.down('Control');
        await page.keyboard.press('a');
        await page.keyboard.up('Control');
        await page.keyboard.type(guess);
        await page.keyboard.press('Enter');
        await untilMatches(
          page,
          'backup-codes-entry:is(:state(wrong), :state(throttled))',
        );
        if ((await page.$('backup-codes-entry:state(throttled)')) !== null) break;
      }
      await untilState(page, 'throttled');
      assert.match(await untilShown(page, '[role=timer]'), /Try again in \d+ seconds?\./);
      await untilState(page, 'ready');
    });
  });
}
