import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { showSetId } from 'backup-codes/protocol';
import type { Browser, Page } from 'puppeteer-core';

import { textOf, untilShown, untilState } from '../../elements/hands.js';
import type { Hands } from '../fixtures/hands.js';
import { guessOverHttp, redeemOverHttp } from '../fixtures/http-visitor.js';
import { startDemo, type DemoSite } from '../fixtures/site.js';
import { visit, type Visitor } from '../fixtures/visit.js';
import type { Stage } from '../../elements/stage.js';

export interface Cast {
  browser: () => Browser;
  /** The name of the database. */
  store: string;
  /** The address of an empty database; undefined for the embedded one. */
  databaseUrl: () => Promise<string | undefined>;
  /** How the person uses the page, e.g. `mouse`. */
  by: string;
  hands: (page: Page) => Hands;
}

/** The whole story of a person who visits the demo. */
export function storyCases({ browser, store, databaseUrl, by, hands }: Cast): void {
  describe(`the story by ${by}, on ${store}`, () => {
    let site: DemoSite;
    let ada: Visitor & { stage: Stage };
    let codes: string[] = [];
    before(async () => {
      site = await startDemo(await databaseUrl());
      ada = await visit(browser(), site, hands);
    });
    after(async () => {
      await ada.page.close();
      await site.close();
    });

    const sent = (message: string) =>
      site.exchanges.filter(({ path }) => path === `/backup-codes/${message}`);

    test('codes are made after the step-up dialog, and turned on', async () => {
      await ada.signIn();
      // Right after a sign-in there would be no dialog.
      site.pass(1_000);
      await ada.hands.press('Get backup codes');
      await ada.stepUp();
      codes = await ada.keepCodes();
      assert.equal(new Set(codes).size, 10);
      await ada.turnOn(codes[4] ?? '');
      assert.match(await untilShown(ada.page, '.left'), /^10 of 10 left$/);
    });

    test('a typo is located before anything is sent, and the right code signs in', async () => {
      await ada.signOut();
      await ada.beginWithCode();
      const [code = ''] = codes;
      const mistyped = code.slice(0, 5) + (code[5] === 'A' ? 'B' : 'A') + code.slice(6);
      await ada.hands.fill('Backup code', mistyped);
      assert.match(await untilShown(ada.page, '.problem'), /^Check character 5/);
      assert.deepEqual(await textOf(ada.page, '.proposal .literal'), [code]);
      await ada.hands.press('Sign in');
      assert.equal(sent('redeem').length, 0);
      await ada.hands.fill('Backup code', code.toLowerCase().replaceAll('-', ' '));
      await ada.hands.press('Sign in');
      assert.match(
        await untilShown(ada.page, '.accepted'),
        /^Code 1 .*is used now\. Cross it off\. 9 left\.$/,
      );
      await ada.hands.press('Continue');
      await untilState(ada.page, 'active');
      assert.match(await untilShown(ada.page, '.left'), /^9 of 10 left$/);
      assert.equal(sent('redeem').length, 1);
    });

    test('the same code is refused the second time, with the day it was used', async () => {
      await ada.signOut();
      await ada.beginWithCode();
      await ada.hands.fill('Backup code', codes[0] ?? '');
      await ada.hands.press('Sign in');
      await untilState(ada.page, 'used');
      assert.match(await untilShown(ada.page, '.problem'), /^You used code 1 on/);
    });

    test('the old codes work until the new ones are checked, and then are named as replaced', async () => {
      await ada.signIn();
      await ada.hands.press('Get new codes');
      await ada.hands.press('Make new codes');
      const next = await ada.keepCodes();
      // Meanwhile, on another device.
      assert.equal(await redeemOverHttp(site, 'ada', codes[1] ?? ''), 'ok');
      await ada.hands.fill('One of your new codes', next[9] ?? '');
      await ada.hands.press('Turn on backup codes');
      await untilState(ada.page, 'done');
      const [told = ''] = await textOf(ada.page, '.unseen[role=status]');
      assert.match(told, /^Your new codes are/);
      await ada.leaveSuccess();
      await ada.signOut();
      await ada.beginWithCode();
      await ada.hands.fill('Backup code', codes[2] ?? '');
      await ada.hands.press('Sign in');
      await untilState(ada.page, 'retired');
      assert.match(
        await untilShown(ada.page, '.problem'),
        /^This code is from an older set/,
      );
      codes = next;
    });

    test('the panel warns when few codes are left, and when none are', async () => {
      for (const code of codes.slice(0, 7)) {
        assert.equal(await redeemOverHttp(site, 'ada', code), 'ok');
      }
      await ada.signIn();
      await untilState(ada.page, 'low');
      for (const code of codes.slice(7)) {
        assert.equal(await redeemOverHttp(site, 'ada', code), 'ok');
      }
      await ada.page.reload();
      await untilState(ada.page, 'exhausted');
      await ada.hands.press('Get backup codes');
      codes = await ada.keepCodes();
      await ada.turnOn(codes[0] ?? '');
    });

    test('strangers lock codes only for strangers, until she types a code', async () => {
      await ada.signOut();
      for (let failures = 0; failures < 60; failures++) {
        // Longer than any wait between two tries.
        site.pass(1_000);
        assert.equal(await guessOverHttp(site, 'ada'), 'wrong_code');
      }
      await assert.rejects(guessOverHttp(site, 'ada'), /suspended|challenge/);
      // Her own browser isn't a stranger: she signed in there before.
      await ada.beginWithCode();
      await ada.signIn();
      await untilState(ada.page, 'suspended');
      // Longer than the session stays stepped up.
      site.pass(1_000);
      await ada.hands.fill('A code from this set', codes[5] ?? '');
      await ada.hands.press('Unlock backup codes');
      await ada.stepUp();
      await untilState(ada.page, 'active');
      assert.equal(await redeemOverHttp(site, 'ada', codes[5] ?? ''), 'ok');
    });

    test('two people who share an account have their own sheets', async () => {
      const office = await visit(browser(), site, hands, 'office');
      const sheets: string[][] = [];
      await office.signIn();
      for (const holder of ['Lin', 'Sam']) {
        if (sheets.length > 0) await office.hands.press('Get another set');
        await office.hands.fill('Where will you keep them? (optional)', holder);
        await office.hands.press('Get backup codes');
        const sheet = await office.keepCodes();
        await office.turnOn(sheet[0] ?? '');
        sheets.push(sheet);
      }
      assert.deepEqual((await textOf(office.page, 'h3')).sort(), ['Lin', 'Sam']);
      for (const [code = ''] of sheets) {
        assert.equal(await redeemOverHttp(site, 'office', code), 'ok');
      }
      await office.page.close();
    });

    test('an administrator sees the sets and revokes one, and sees no code', async () => {
      const grace = await visit(browser(), site, hands, 'grace');
      await grace.signIn();
      await grace.page.goto(`${site.origin}/administration`);
      const { sets } = await site.codes.relyingParty.statusOf('office');
      const [first] = sets;
      assert.ok(first !== undefined);
      const name = showSetId(first.set);
      await grace.hands.press(`Revoke set ${name}…`);
      await grace.hands.press(`Revoke ${name} for good`);
      await grace.page.waitForFunction(
        (set) => !document.querySelector(`[aria-label="Revoke set ${set}…"]`),
        {},
        name,
      );
      const html = await grace.page.content();
      for (const code of codes) assert.ok(!html.includes(code));
      const after = await site.codes.relyingParty.statusOf('office');
      assert.equal(after.sets.find(({ set }) => set === first.set)?.state, 'revoked');
      await grace.page.close();
    });

    test('her inbox tells her what happened', async () => {
      await ada.page.goto(`${site.origin}/inbox`);
      const subjects = await ada.page.$$eval('article', (letters) =>
        letters
          .filter((letter) => letter.textContent.includes('ada@'))
          .map((letter) => letter.querySelector('h2')?.textContent),
      );
      assert.deepEqual(new Set(subjects), new Set(SUBJECTS));
    });

    test('the policy refused nothing and no script failed', async () => {
      assert.deepEqual(await ada.stage.faults(), []);
    });
  });
}

const SUBJECTS = [
  'Backup codes are turned on',
  'A backup code was used to sign in',
  'Your backup codes were replaced',
  'A backup code was used to sign in. It was your last one',
  'Somebody typed wrong backup codes',
  'Your backup codes are locked',
  'Your backup codes work again',
];
