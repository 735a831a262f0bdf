import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type { Browser } from 'puppeteer-core';

import { DEMO_PASSWORD } from '../../../web/demo/accounts.js';
import { textOf, untilShown, untilState } from '../../elements/hands.js';
import type { Stage } from '../../elements/stage.js';
import { keyboardOf } from '../fixtures/hands.js';
import { redeemOverHttp } from '../fixtures/http-visitor.js';
import { startDemo, type DemoSite } from '../fixtures/site.js';
import { visit, type Visitor } from '../fixtures/visit.js';

/** Somebody has lost the phone and has one code left. The last code must be no trap. */
export function lastCodeCases(browser: () => Browser): void {
  describe('the last code, by keyboard alone', () => {
    let site: DemoSite;
    let ada: Visitor & { stage: Stage };
    let codes: string[] = [];
    before(async () => {
      site = await startDemo();
      ada = await visit(browser(), site, keyboardOf);
      await ada.signIn();
      await ada.hands.press('Get backup codes');
      codes = await newCodes();
      for (const code of codes.slice(0, 9)) {
        assert.equal(await redeemOverHttp(site, 'ada', code), 'ok');
      }
      await ada.signOut();
    });
    after(async () => {
      await ada.page.close();
      await site.close();
    });

    /** Keeps the shown codes and turns them on. */
    async function newCodes(): Promise<string[]> {
      const kept = await ada.keepCodes();
      await ada.turnOn(kept[0] ?? '');
      return kept;
    }

    test('signs her in, and says that it was the last', async () => {
      await ada.beginWithCode();
      await ada.hands.fill('Backup code', codes[9] ?? '');
      await ada.hands.press('Sign in');
      assert.match(
        await untilShown(ada.page, '.accepted'),
        /^Code 10 .*is used now\. Cross it off\. None left\.$/,
      );
      assert.deepEqual(await textOf(ada.page, 'button.primary'), ['Get new codes']);
    });

    test('is enough for a new phone, and for new codes in place of its own', async () => {
      await ada.hands.press('Set up a new phone');
      await ada.page.waitForSelector('form[action="/new-phone"]');
      const digits = site.newPhoneDigits('ada');
      await ada.hands.fill('Six digits from your new phone', digits);
      await ada.hands.press('Add this phone');
      await untilState(ada.page, 'exhausted');
      await ada.hands.press('Get backup codes');
      codes = await newCodes();
      assert.equal(await redeemOverHttp(site, 'ada', codes[1] ?? ''), 'ok');
    });

    test('a code and the password step up, and the same set can be replaced', async () => {
      // Longer than the session stays stepped up.
      site.pass(1_000);
      await ada.page.reload();
      await ada.hands.press('Get new codes');
      await ada.hands.press('Make new codes');
      await ada.hands.press('Lost your phone? Use a backup code');
      await ada.hands.fill('Your password', 'another-password');
      await ada.hands.press('Continue to the code');
      await ada.page.waitForFunction(() =>
        document
          .querySelector('#step-up-password [role=alert]')
          ?.textContent.includes('That password isn’t right.'),
      );
      await ada.hands.fill('Your password', DEMO_PASSWORD);
      await ada.hands.press('Continue to the code');
      await ada.hands.fill('Backup code', codes[2] ?? '');
      await ada.hands.press('Confirm');
      await ada.hands.press('Continue');
      const next = await newCodes();
      assert.equal(await redeemOverHttp(site, 'ada', codes[3] ?? ''), 'wrong_code');
      codes = next;
    });

    test('the new phone signs in, but for three days does no more than the code', async () => {
      await ada.signOut();
      await ada.begin();
      await ada.hands.fill(
        'Six digits from your authenticator',
        site.newPhoneDigits('ada'),
      );
      await ada.hands.press('Sign in');
      await ada.openSecurity();
      await untilState(ada.page, 'active');
      // Longer than the session stays stepped up.
      site.pass(1_000);
      await ada.hands.press('Remove');
      await ada.hands.press('Remove this set');
      await ada.page.waitForSelector('dialog[open]');
      await ada.hands.fill(
        'Six digits from your authenticator',
        site.newPhoneDigits('ada'),
      );
      await ada.hands.press('Confirm');
      await ada.page.waitForFunction(() =>
        document
          .querySelector('#step-up-digits [role=alert]')
          ?.textContent.includes('You added this phone with a backup code.'),
      );
      assert.equal(await redeemOverHttp(site, 'ada', codes[1] ?? ''), 'ok');
    });

    test('no policy was violated and no script failed', async () => {
      assert.deepEqual(await ada.stage.faults(), []);
    });
  });
}
