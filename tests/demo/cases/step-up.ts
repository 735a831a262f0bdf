import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type { Browser } from 'puppeteer-core';

import { DEMO_PASSWORD } from '../../../web/demo/accounts.js';
import { untilState } from '../../elements/hands.js';
import { keyboardOf } from '../fixtures/hands.js';
import { startDemo, type DemoSite } from '../fixtures/site.js';
import { visit, type Visitor } from '../fixtures/visit.js';

/** A person who has lost the phone, and uses the page by keyboard. */
export function stepUpCases(browser: () => Browser): void {
  describe('without the phone', () => {
    let site: DemoSite;
    let ada: Visitor;
    let codes: string[] = [];
    before(async () => {
      site = await startDemo();
      ada = await visit(browser(), site, keyboardOf);
      await ada.signIn();
      await ada.hands.press('Get backup codes');
      codes = await ada.keepCodes();
      await ada.turnOn(codes[0] ?? '');
    });
    after(async () => {
      await ada.page.close();
      await site.close();
    });

    test('a backup code answers the dialog, after the password', async () => {
      // Longer than the session stays stepped up.
      site.pass(1_000);
      await ada.hands.press('Get new codes');
      await ada.hands.press('Make new codes');
      await ada.page.waitForSelector('dialog[open]');
      await ada.hands.press('Lost your phone? Use a backup code');
      await ada.hands.fill('Your password', 'wrong');
      await ada.hands.press('Continue to the code');
      await ada.page.waitForFunction(() =>
        document.querySelector('dialog')?.textContent.includes('That password isn’t'),
      );
      await ada.hands.fill('Your password', DEMO_PASSWORD);
      await ada.hands.press('Continue to the code');
      await ada.hands.fill('Backup code', codes[1] ?? '');
      await ada.page.keyboard.press('Enter');
      await ada.hands.press('Continue');
      await ada.page.waitForFunction(
        () => document.querySelector('dialog[open]') === null,
      );
      const renewed = await ada.keepCodes();
      await ada.turnOn(renewed[0] ?? '');
      const { sets } = await site.codes.relyingParty.statusOf('ada');
      assert.deepEqual(sets.map(({ state }) => state).sort(), ['active', 'revoked']);
    });

    test('a new phone asks for the dialog first', async () => {
      site.pass(1_000);
      await untilState(ada.page, 'active');
      await ada.hands.press('Set up a new phone');
      await ada.stepUp();
      await ada.page.waitForSelector('form[action="/new-phone"]');
      await ada.page.goto(`${site.origin}/account`);
    });

    test('a dialog that is closed leaves nothing typed behind', async () => {
      site.pass(1_000);
      await untilState(ada.page, 'active');
      await ada.hands.press('Get new codes');
      await ada.hands.press('Make new codes');
      await ada.page.waitForSelector('dialog[open]');
      await ada.hands.press('Lost your phone? Use a backup code');
      await ada.hands.fill('Your password', DEMO_PASSWORD);
      await ada.hands.press('Cancel');
      await ada.page.waitForFunction(
        () => document.querySelector('dialog[open]') === null,
      );
      const left = await ada.page.$$eval('dialog input', (inputs) =>
        inputs.map(({ value }) => value).join(''),
      );
      assert.equal(left, '');
    });
  });
}
