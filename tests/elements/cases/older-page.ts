import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { pressByKey, shownCodes, tabTo, until } from '../hands.js';
import { OLD_PAGE } from '../host/site.js';
import { scene, type SharedBrowser } from '../scene.js';

/** The older elements show their state in an attribute. */
async function untilOldState(page: Page, state: string): Promise<void> {
  await page.waitForSelector(
    `:is(backup-codes-panel, backup-codes-entry)[state='${state}']`,
  );
}

async function typeInto(page: Page, label: string, code: string): Promise<void> {
  await tabTo(page, `input: ${label}`);
  await page.keyboard.type(code);
}

/** A page that has been open since before the site upgraded the kit. */
export function olderPageCases(shared: SharedBrowser): void {
  describe('an open page of 0.1.0', () => {
    const on = scene(shared, undefined, OLD_PAGE);
    let codes: string[] = [];

    const makeCodes = async (button: string): Promise<void> => {
      const { page } = on;
      await pressByKey(page, button);
      await untilOldState(page, 'codes');
      codes = await shownCodes(page);
      await tabTo(page, 'input: I wrote them down');
      await page.keyboard.press(' ');
      await pressByKey(page, 'Continue');
      await untilOldState(page, 'prove');
      await typeInto(page, 'One of your new codes', codes[0] ?? '');
      await pressByKey(page, 'Switch them on');
      await untilOldState(page, 'active');
    };

    test('makes codes and turns them on', async () => {
      await on.page.goto(on.site.origin);
      await untilOldState(on.page, 'none');
      await makeCodes('Get backup codes');
      const { sets } = await on.site.party.statusOf('ada');
      assert.deepEqual(
        sets.map(({ state }) => state),
        ['active'],
      );
    });

    test('checks whether a code still works, and replaces the set', async () => {
      const { page } = on;
      await pressByKey(page, 'Do my codes still work?');
      await typeInto(page, 'A code of this set', codes[4] ?? '');
      await pressByKey(page, 'Check it');
      await page.waitForFunction(() =>
        document
          .querySelector('backup-codes-panel')
          ?.shadowRoot?.textContent.includes('Code 5 of this set'),
      );
      await pressByKey(page, 'Close');
      await pressByKey(page, 'Renew');
      await untilOldState(page, 'renewing');
      await makeCodes('Make new codes');
      const { sets } = await on.site.party.statusOf('ada');
      assert.deepEqual(sets.map(({ state }) => state).sort(), ['active', 'revoked']);
    });

    test('signs in, and says what is wrong with a wrong code and a used one', async () => {
      const { page, site } = on;
      const signInWith = async (code: string, state: string) => {
        site.beginAgain();
        await page.goto(`${site.origin}/?sign-in`);
        await untilOldState(page, 'ready');
        await typeInto(page, 'Backup code', code);
        await page.keyboard.press('Enter');
        await untilOldState(page, state);
      };
      await signInWith(codes[2] ?? '', 'accepted');
      await signInWith(codes[2] ?? '', 'used');
      await signInWith('0000-0000-0000-0000', 'wrong');
      await until(() => site.requests.some((line) => line.includes('/explain')));
    });

    test('says when there are no more attempts', async () => {
      const { page, site } = on;
      await site.party.passwordChanged('ada');
      for (let failed = 0; failed < 100; failed += 1) {
        await site.party.signedInOtherwise('ada');
        const signIn = { account: 'ada', id: `guess ${failed}` };
        const challenge = await site.party.challenge(signIn, {});
        if (!challenge.ok) break;
        const proof = Buffer.alloc(32, failed).toString('base64url');
        const { signIn: token, sets } = challenge.value;
        const proofs = sets.map(({ set }) => ({ set, proof }));
        await site.party.redeem(signIn, { signIn: token, proofs });
      }
      site.beginAgain();
      await page.goto(`${site.origin}/?sign-in`);
      await untilOldState(page, 'suspended');
      await page.goto(site.origin);
      await untilOldState(page, 'suspended');
    });
  });
}
