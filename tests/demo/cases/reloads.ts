import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type { Browser } from 'puppeteer-core';

import { untilShown, untilState } from '../../elements/hands.js';
import { mouseOf } from '../fixtures/hands.js';
import { redeemOverHttp } from '../fixtures/http-visitor.js';
import { startDemo, type DemoSite } from '../fixtures/site.js';
import { visit, type Visitor } from '../fixtures/visit.js';

const OLD_CODES_WORK = /^Your old codes still work/;

/** A reload at any time shows which codes work, and lets the person continue. */
export function reloadCases(browser: () => Browser): void {
  describe('a reload', () => {
    let site: DemoSite;
    let ada: Visitor;
    let codes: string[] = [];
    before(async () => {
      site = await startDemo();
      ada = await visit(browser(), site, mouseOf);
    });
    after(async () => {
      await ada.page.close();
      await site.close();
    });

    async function reloaded(state: string): Promise<void> {
      await ada.page.reload();
      await untilState(ada.page, state);
    }

    test('before there are codes, and while the first ones are shown', async () => {
      await ada.signIn();
      await reloaded('none');
      await ada.hands.press('Get backup codes');
      await untilState(ada.page, 'codes');
      await reloaded('pending');
      await ada.hands.press('Start again');
      codes = await ada.keepCodes();
      await reloaded('pending');
      // She has saved them already, so she can turn them on.
      await ada.hands.fill('One of those codes', codes[0] ?? '');
      await ada.hands.press('Turn on backup codes');
      await untilState(ada.page, 'active');
      await reloaded('active');
    });

    for (const button of ['Get new codes', 'Check a code', 'Get another set', 'Remove']) {
      test(`after “${button}”`, async () => {
        await ada.hands.press(button);
        await reloaded('active');
      });
    }

    test('while a set is being replaced', async () => {
      await ada.hands.press('Get new codes');
      await ada.hands.press('Make new codes');
      const next = await ada.keepCodes();
      await reloaded('pending');
      assert.match(await untilShown(ada.page, '.good.notice'), OLD_CODES_WORK);
      assert.equal(await redeemOverHttp(site, 'ada', codes[1] ?? ''), 'ok');
      await ada.hands.press('Discard these codes');
      await reloaded('pending');
      await ada.hands.fill('One of those codes', next[5] ?? '');
      await ada.hands.press('Turn on backup codes');
      await untilState(ada.page, 'active');
      assert.equal(await redeemOverHttp(site, 'ada', codes[2] ?? ''), 'wrong_code');
      codes = next;
    });

    test('on the sign-in page: before, during and after a try', async () => {
      await redeemOverHttp(site, 'ada', codes[0] ?? '');
      await ada.signOut();
      await ada.beginWithCode();
      await reloaded('ready');
      await ada.hands.fill('Backup code', (codes[1] ?? '').slice(0, 9));
      await reloaded('ready');
      await ada.hands.fill('Backup code', codes[0] ?? '');
      await ada.hands.press('Sign in');
      await untilState(ada.page, 'used');
      await reloaded('ready');
      await ada.hands.fill('Backup code', codes[1] ?? '');
      await ada.hands.press('Sign in');
      await ada.hands.press('Continue');
      await untilState(ada.page, 'active');
      await reloaded('active');
    });
  });
}
