import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { generateCodeSet, toEnrolment } from 'backup-codes';

import type { Shared } from '../all-cases.js';
import { focused, rendered, tabTo, until, untilShown, untilState } from '../hands.js';
import { startHost, type HostSite } from '../host/site.js';
import { openStage, type Stage } from '../stage.js';

/** The entry in a form that belongs to the page. */
export function entryCases({ browser }: Shared): void {
  describe('an entry in a form of the page', () => {
    let site: HostSite;
    let stage: Stage;
    before(async () => {
      site = await startHost();
      stage = await openStage(browser());
    });
    after(async () => {
      await stage.page.close();
      await site.close();
    });

    /** The codes of a set of the account, which is active. */
    async function codesOf(account: string, count = 5): Promise<string[]> {
      site.forAccount(account);
      const set = await generateCodeSet({ count });
      const enrolment = await toEnrolment(set);
      await site.activate(enrolment);
      return set.codes();
    }

    test('gives it the proofs as soon as the code is typed and Enter pressed', async () => {
      const { page, told } = stage;
      const [code = ''] = await codesOf('hasty');
      await page.goto(`${site.origin}/?form`);
      await untilState(page, 'ready');
      await tabTo(page, 'input: Backup code');
      await page.keyboard.type(code);
      // No waiting: the form is sent once the proofs are there.
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
        await untilShown(page, '.good.notice'),
        /^Code 1 of the set of .* 4 left/,
      );
    });

    test('derives the proofs of all sets that the code may be of', async () => {
      const { page, told } = stage;
      await codesOf('two sheets');
      const set = await generateCodeSet({ count: 5 });
      await site.activate(await toEnrolment(set));
      told.splice(0);
      await page.goto(`${site.origin}/?form`);
      await untilState(page, 'ready');
      await tabTo(page, 'input: Backup code');
      await page.keyboard.type(set.codes()[1] ?? '');
      await page.keyboard.press('Enter');
      await untilState(page, 'accepted');
      await until(() => told.length > 0);
      assert.equal((JSON.parse(told[0] ?? '') as { proofs: unknown[] }).proofs.length, 2);
    });

    test('does not let it be sent without a code, and says why', async () => {
      const { page, told } = stage;
      await codesOf('empty');
      told.splice(0);
      await page.goto(`${site.origin}/?form`);
      await untilState(page, 'ready');
      await page.click('form > button');
      assert.match(await untilShown(page, '.problem'), /^Type a code from your sheet/);
      assert.equal(await focused(page), 'input: Backup code');
      await page.keyboard.type('7K3Q');
      await page.keyboard.press('Enter');
      await rendered(page);
      assert.match(await untilShown(page, '.problem'), /16 characters; this has 4/);
      assert.deepEqual(told, []);
    });

    test('has no value after a reset, and none of the code in the page', async () => {
      const { page } = stage;
      const [code = ''] = await codesOf('resetter');
      await page.goto(`${site.origin}/?form`);
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

    test('counts down what it has to wait', async () => {
      const { page } = stage;
      await codesOf('guesser');
      await page.goto(`${site.origin}/?form`);
      await untilState(page, 'ready');
      const guesses = (await generateCodeSet({ count: 5 })).codes();
      for (const guess of guesses) {
        await tabTo(page, 'input: Backup code');
        await page.keyboard.down('Control');
        await page.keyboard.press('a');
        await page.keyboard.up('Control');
        await page.keyboard.type(guess);
        await page.keyboard.press('Enter');
        await page.waitForSelector(
          'backup-codes-entry:is([state=wrong], [state=throttled])',
        );
        if ((await page.$('backup-codes-entry[state=throttled]')) !== null) break;
      }
      await untilState(page, 'throttled');
      assert.match(await untilShown(page, '[role=timer]'), /Try again in \d+ s/);
      await untilState(page, 'ready');
    });
  });
}
