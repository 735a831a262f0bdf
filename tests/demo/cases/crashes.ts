import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type { Browser } from 'puppeteer-core';

import { CHROMIUM, start, type BrowserKind } from '../../browser/browsers.js';
import { untilShown, untilState } from '../../elements/hands.js';
import { keyboardOf } from '../fixtures/hands.js';
import { redeemOverHttp } from '../fixtures/http-visitor.js';
import { startProcess, type DemoProcess } from '../fixtures/process.js';
import { visit, type Visitor } from '../fixtures/visit.js';
import { untilMatches } from '../../browser/matching.js';

const OLD_CODES_WORK = /^Your old codes still work/;

/** P5: whatever crashes, exactly one set works, and the page says which. */
export function crashCases(kind: BrowserKind, databaseUrl: () => Promise<string>): void {
  describe('crashes, on PostgreSQL', () => {
    let site: DemoProcess;
    let browser: Browser;
    let ada: Visitor;
    let codes: string[] = [];
    before(async () => {
      site = await startProcess(await databaseUrl());
      browser = await start(kind);
      ada = await visit(browser, site, keyboardOf);
      await ada.signIn();
      await ada.hands.press('Get backup codes');
      codes = await ada.keepCodes();
      await ada.turnOn(codes[0] ?? '');
    });
    after(async () => {
      await browser.close();
      await site.end();
    });

    async function renew(): Promise<void> {
      await ada.hands.press('Get new codes');
      await ada.hands.press('Make new codes');
    }

    const redeem = (sheet: string[]) => redeemOverHttp(site, 'ada', sheet.pop() ?? '');

    test('the tab crashes while new codes are shown', async () => {
      await renew();
      await untilState(ada.page, 'codes');
      const { page } = ada;
      ada = await ada.inAnotherTab();
      await page.close();
      await ada.page.goto(`${site.origin}/account`);
      await untilState(ada.page, 'pending');
      assert.match(await untilShown(ada.page, '.good.notice'), OLD_CODES_WORK);
      assert.equal(await redeem(codes), 'ok');
    });

    test('the browser crashes before a new code is typed', async () => {
      await ada.hands.press('Start again');
      const next = await ada.keepCodes();
      browser.process()?.kill('SIGKILL');
      browser = await start(kind);
      ada = await visit(browser, site, keyboardOf);
      await ada.beginWithCode();
      await ada.hands.fill('Backup code', codes.pop() ?? '');
      await ada.hands.press('Sign in');
      await ada.hands.press('Continue');
      await untilState(ada.page, 'pending');
      assert.match(await untilShown(ada.page, '.good.notice'), OLD_CODES_WORK);
      await ada.hands.fill('One of those codes', next[0] ?? '');
      await ada.hands.press('Turn on backup codes');
      await untilState(ada.page, 'active');
      assert.equal(await redeem(codes), 'wrong_code');
      assert.equal(await redeem(next), 'ok');
      codes = next;
    });

    test('the server crashes while new codes are shown', async () => {
      await renew();
      // She signed in with a code, which gets new codes only once.
      await ada.stepUp();
      const next = await ada.keepCodes();
      await site.crash();
      assert.equal(await redeem(codes), 'ok');
      await ada.hands.fill('One of your new codes', next[0] ?? '');
      await ada.hands.press('Turn on backup codes');
      assert.match(await untilShown(ada.page, '.bad.notice'), /^You’re signed out/);
      // Ada signs in in another tab, as the page tells her, and then continues in the
      // first.
      const tab = await ada.inAnotherTab();
      await tab.signIn();
      await tab.page.close();
      await ada.page.bringToFront();
      await ada.hands.press('Turn on backup codes');
      await ada.leaveSuccess();
      assert.equal(await redeem(codes), 'wrong_code');
      assert.equal(await redeem(next), 'ok');
      codes = next;
    });

    for (const milliseconds of kind === CHROMIUM ? [0, 40] : [10]) {
      test(`the server crashes ${milliseconds} ms after a code is sent to turn them on`, async () => {
        await site.crash();
        ada = await visit(browser, site, keyboardOf);
        await ada.signIn();
        await renew();
        const next = await ada.keepCodes();
        await ada.hands.fill('One of your new codes', next[0] ?? '');
        await ada.hands.press('Turn on backup codes');
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        await site.crash();
        const answers = [await redeem(codes), await redeem(next)].sort();
        assert.deepEqual(answers, ['ok', 'wrong_code']);
        await untilMatches(
          ada.page,
          'backup-codes-panel:is(:state(prove), :state(done), :state(error))',
        );
        // After signing in again, she sees the one set that works.
        await ada.signIn();
        const { sets } = await statusOf(ada);
        const active = sets.filter(({ state }) => state === 'active');
        assert.equal(active.length, 1);
        if (sets.some(({ state }) => state === 'pending')) {
          assert.match(await untilShown(ada.page, '.good.notice'), OLD_CODES_WORK);
          await ada.hands.fill('One of those codes', next[0] ?? '');
          await ada.hands.press('Turn on backup codes');
        }
        await untilState(ada.page, 'active');
        codes = next;
      });
    }
  });
}

/** The sets, as the server reports them to the page. */
function statusOf({ page }: Visitor): Promise<{ sets: { state: string }[] }> {
  return page.evaluate(
    async () =>
      (await (await fetch('/backup-codes/status')).json()) as {
        sets: { state: string }[];
      },
  );
}
