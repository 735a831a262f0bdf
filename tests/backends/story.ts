/** A person with the real elements in a browser: gets codes, signs in with one, steps up. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Browser, Page } from 'puppeteer-core';

import { untilMatches } from '../browser/matching.js';
import { defineControls, mouseOf, type Hands } from '../demo/fixtures/hands.js';
import { openStage } from '../elements/stage.js';
import { enrolIn } from '../embedding/panel.js';
import type { Place } from './place.js';
import { ADA } from './visitor.js';

export function storyCases(place: Place, browser: () => Promise<Browser>): void {
  test('a person gets codes, signs in with one, and can’t use it again', async (t) => {
    const { page, faults } = await openStage(await browser());
    t.after(() => page.browserContext().close());
    await page.evaluateOnNewDocument(defineControls);
    const hands = mouseOf(page);

    await page.goto(place.origin());
    await typePassword(page, hands);
    await hands.fill('Digits', ADA.digits);
    await hands.press('Sign in');
    const codes = await enrolIn(page);
    assert.equal(codes.length, 10);

    // Later, without her phone.
    await signOut(page, hands);
    await typePassword(page, hands);
    await typeCode(page, 'backup-codes-entry', codes[2] ?? '');
    await untilMatches(page, 'backup-codes-entry:state(accepted)');
    await page.locator('backup-codes-entry >>> ::-p-text(Continue)').click();
    await untilMatches(page, 'backup-codes-panel:state(active)');
    await page.waitForSelector('backup-codes-panel >>> ::-p-text(9 of 10)');

    // The site asks who she is before she changes anything.
    const byCode = askForStepUp(page);
    await hands.press('Use a backup code');
    await hands.fill('Password', ADA.password);
    await hands.press('Continue');
    await typeCode(page, 'dialog backup-codes-entry', codes[3] ?? '');
    await untilMatches(page, 'dialog backup-codes-entry:state(accepted)');
    await page.locator('dialog backup-codes-entry >>> ::-p-text(Continue)').click();
    assert.equal(await byCode, true);
    const byDigits = askForStepUp(page);
    await hands.fill('Digits from your authenticator app', ADA.digits);
    await hands.press('Confirm');
    assert.equal(await byDigits, true);

    // Somebody who has found a used code.
    await signOut(page, hands);
    await typePassword(page, hands);
    await typeCode(page, 'backup-codes-entry', codes[2] ?? '');
    await untilMatches(page, 'backup-codes-entry:state(used)');
    await page.goto(place.origin());
    await page.waitForSelector('form[action="/sign-in"]');
    assert.deepEqual(await faults(), []);
  });
}

async function typePassword(page: Page, hands: Hands): Promise<void> {
  await page.waitForSelector('form[action="/sign-in"]');
  await hands.fill('Name', ADA.account);
  await hands.fill('Password', ADA.password);
  await hands.press('Continue');
  await page.waitForSelector('form[action="/second-step"]');
}

async function typeCode(page: Page, entry: string, code: string): Promise<void> {
  await untilMatches(page, `${entry}:state(ready)`);
  await page.locator(`${entry} >>> input`).fill(code);
  await page.locator(`${entry} >>> [part~="primary"]`).click();
}

async function signOut(page: Page, hands: Hands): Promise<void> {
  await hands.press('Sign out');
  await page.waitForSelector('form[action="/sign-in"]');
}

/** Asks the page for a step-up as the panel does. Resolves to whether the person gave it. */
function askForStepUp(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const event = new Event('backup-codes-step-up');
        const respondWith = (answer: Promise<boolean>) => {
          answer.then(resolve, reject);
        };
        document.dispatchEvent(Object.assign(event, { respondWith }));
      }),
  );
}
