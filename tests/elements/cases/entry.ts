import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { generateCodeSet, toEnrolment } from 'backup-codes';
import type { Page } from 'puppeteer-core';

import { focused, rendered, tabTo, until, untilShown, untilState } from '../hands.js';
import { codesOf, isValid } from '../entry-page.js';
import { scene, type SharedBrowser } from '../scene.js';

/** The value that the form would send for the entry. */
function proofsOf(page: Page): Promise<string | null> {
  return page.$eval('form', (form) => new FormData(form).get('proofs') as string | null);
}

/** An entry in a form that belongs to the page. */
export function entryCases(shared: SharedBrowser): void {
  describe('an entry in a form of the page', () => {
    const on = scene(shared);

    test('gives the form the proofs after a code was typed and Enter pressed', async () => {
      const { page, told } = on.stage;
      const [code = ''] = await codesOf(on.site, 'hasty');
      await page.goto(`${on.site.origin}/?form`);
      await untilState(page, 'ready');
      await tabTo(page, 'input: Backup code');
      await page.keyboard.type(code);
      // At once: the form must wait until the proofs exist.
      await page.keyboard.press('Enter');
      await untilState(page, 'accepted');
      await until(() => told.some((one) => one.includes('"proofs"')));
      const sent = told.find((one) => one.includes('"proofs"')) ?? '';
      const { signIn, proofs } = JSON.parse(sent) as {
        signIn: string;
        proofs: unknown[];
      };
      assert.equal(proofs.length, 1);
      assert.ok(signIn.length > 20);
      assert.ok(!sent.includes(code.slice(0, 4)));
      assert.match(
        await untilShown(page, '.accepted'),
        /^Code 1 of the set made on .* is used now\. Cross it off\. 4 left\.$/,
      );
    });

    test('finds the code in a line of the sheet, and says what else was typed', async () => {
      const { page } = on.stage;
      const [first = '', second = ''] = await codesOf(on.site, 'copier');
      await page.goto(`${on.site.origin}/?form`);
      await untilState(page, 'ready');
      await tabTo(page, 'input: Backup code');
      const typeAnew = async (text: string) => {
        await page.keyboard.down('Control');
        await page.keyboard.press('a');
        await page.keyboard.up('Control');
        await page.keyboard.type(text);
      };
      const isTold = (text: string) =>
        page.waitForFunction(
          (sought) => {
            const root = document.querySelector('backup-codes-entry')?.shadowRoot;
            return root?.querySelector('#problem')?.textContent.includes(sought) === true;
          },
          {},
          text,
        );
      await typeAnew('123456');
      await page.keyboard.press('Enter');
      await isTold('That looks like a code from your authenticator app.');
      await typeAnew(`${first}, ${second}`);
      await isTold('There are 2 codes here. Keep just one.');
      await typeAnew(`  2  [ ]  ${second}`);
      await page.keyboard.press('Enter');
      await untilState(page, 'accepted');
    });

    for (const [query, why] of [
      ['method=get', 'that puts its values into the address'],
      ['action=https://elsewhere.example/', 'that sends them to another site'],
    ] as const) {
      test(`a form ${why} gets no value, and the entry says so`, async () => {
        const { page, faults } = on.stage;
        await codesOf(on.site, query);
        await page.goto(`${on.site.origin}/?form&${query}`);
        await untilState(page, 'error');
        assert.match(await untilShown(page, '.bad.notice'), /its form isn’t safe/);
        assert.equal(await isValid(page), true);
        assert.equal(await proofsOf(page), null);
        const [fault = '', ...others] = await faults();
        assert.match(fault, /needs method="post" and an action on this origin/);
        assert.deepEqual(others, []);
      });
    }

    test('a button that puts values into the address submits the form without one', async () => {
      const { page, faults } = on.stage;
      const [code = ''] = await codesOf(on.site, 'addressee');
      await page.goto(`${on.site.origin}/?form&button=get`);
      await untilState(page, 'ready');
      await tabTo(page, 'input: Backup code');
      await page.keyboard.type(code);
      await page.waitForFunction(() => document.querySelector('form')?.checkValidity());
      assert.match((await proofsOf(page)) ?? '', /"proofs"/);
      const gone = page.waitForNavigation();
      await page.evaluate(() => {
        document.querySelector<HTMLButtonElement>('button[formmethod=get]')?.click();
      });
      await gone;
      assert.equal(page.url(), `${on.site.origin}/?`);
      assert.match((await faults()).join(), /needs method="post"/);
    });

    test('derives a proof for each set that the code may belong to', async () => {
      const { page, told } = on.stage;
      await codesOf(on.site, 'two sheets');
      const set = await generateCodeSet({ count: 5 });
      await on.site.activate(await toEnrolment(set));
      told.splice(0);
      await page.goto(`${on.site.origin}/?form`);
      await untilState(page, 'ready');
      await tabTo(page, 'input: Backup code');
      await page.keyboard.type(set.codes()[1] ?? '');
      await page.keyboard.press('Enter');
      await untilState(page, 'accepted');
      await until(() => told.length > 0);
      assert.equal((JSON.parse(told[0] ?? '') as { proofs: unknown[] }).proofs.length, 2);
    });

    test('prevents submitting without a code and says why', async () => {
      const { page, told } = on.stage;
      await codesOf(on.site, 'empty');
      told.splice(0);
      await page.goto(`${on.site.origin}/?form`);
      await untilState(page, 'ready');
      await page.click('form > button');
      assert.match(await untilShown(page, '.problem'), /^Type a code from your sheet/);
      assert.equal(await focused(page), 'input: Backup code');
      await page.keyboard.type('7K3Q');
      await page.keyboard.press('Enter');
      await rendered(page);
      assert.match(await untilShown(page, '.problem'), /16 characters\. You’ve typed 4/);
      assert.deepEqual(told, []);
    });

    test('has no value after a reset, and the page holds nothing of the code', async () => {
      const { page } = on;
      const [code = ''] = await codesOf(on.site, 'resetter');
      await page.goto(`${on.site.origin}/?form`);
      await untilState(page, 'ready');
      await tabTo(page, 'input: Backup code');
      await page.keyboard.type(code);
      const value = () =>
        page.$eval('form', (form) => new FormData(form).get('proofs') as string | null);
      await page.waitForFunction(
        () => document.querySelector('form')?.checkValidity() === true,
      );
      const text = (await value()) ?? '';
      assert.match(text, /"proof":"[\w-]{43}"/);
      assert.ok(!text.includes(code) && !text.includes(code.replaceAll('-', '')));
      assert.ok(!(await page.content()).includes(code));
      await page.$eval('form', (form) => {
        form.reset();
      });
      assert.equal(await value(), null);
    });

    test('is submitted by a button outside the form, but by no key on a link inside it', async () => {
      const { page, told } = on.stage;
      const [code = ''] = await codesOf(on.site, 'elsewhere');
      told.splice(0);
      await page.goto(`${on.site.origin}/?form`);
      await untilState(page, 'ready');
      await tabTo(page, 'input: Backup code');
      await page.keyboard.type(code);
      await page.focus('a');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.hash === '#other-way');
      await page.waitForFunction(
        () => document.querySelector('form')?.checkValidity() === true,
      );
      assert.deepEqual(told, []);
      await page.click('button[form]');
      await untilState(page, 'accepted');
    });
  });
}
