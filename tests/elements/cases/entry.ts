import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { generateCodeSet, toEnrolment } from 'backup-codes';
import type { Page } from 'puppeteer-core';

import type { Shared } from '../all-cases.js';
import { focused, rendered, tabTo, until, untilShown, untilState } from '../hands.js';
import { scene } from '../scene.js';
import { untilMatches } from '../../browser/matching.js';

/** A code that passes the check of its format, of no set. */
const STRANGER = 'Q3SV-YMNS-AK67-Z82X';

function isValid(page: Page): Promise<boolean> {
  return page.$eval('form', (form) => form.checkValidity());
}

/** What the form would send of the entry. */
function proofsOf(page: Page): Promise<string | null> {
  return page.$eval('form', (form) => new FormData(form).get('proofs') as string | null);
}

/** The entry in a form that belongs to the page. */
export function entryCases(shared: Shared): void {
  describe('an entry in a form of the page', () => {
    const on = scene(shared);

    /** The codes of a set of the account, which is active. */
    async function codesOf(account: string, count = 5): Promise<string[]> {
      on.site.forAccount(account);
      const set = await generateCodeSet({ count });
      const enrolment = await toEnrolment(set);
      await on.site.activate(enrolment);
      return set.codes();
    }

    test('gives it the proofs as soon as the code is typed and Enter pressed', async () => {
      const { page, told } = on.stage;
      const [code = ''] = await codesOf('hasty');
      await page.goto(`${on.site.origin}/?form`);
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

    test('finds the code in a line of the sheet, and tells what else was typed', async () => {
      const { page } = on.stage;
      const [first = '', second = ''] = await codesOf('copier');
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
      await isTold('That looks like your authenticator’s code.');
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
      test(`a form ${why} gets no value, and says so`, async () => {
        const { page, faults } = on.stage;
        await codesOf(query);
        await page.goto(`${on.site.origin}/?form&${query}`);
        await untilState(page, 'error');
        assert.match(await untilShown(page, '.bad.notice'), /isn't safe for them/);
        assert.equal(await isValid(page), true);
        assert.equal(await proofsOf(page), null);
        const [fault = '', ...others] = await faults();
        assert.match(fault, /needs method="post" and an action on this origin/);
        assert.deepEqual(others, []);
      });
    }

    test('a button that puts values into the address sends the form without one', async () => {
      const { page, faults } = on.stage;
      const [code = ''] = await codesOf('addressee');
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

    test('derives the proofs of all sets that the code may be of', async () => {
      const { page, told } = on.stage;
      await codesOf('two sheets');
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

    test('does not let it be sent without a code, and says why', async () => {
      const { page, told } = on.stage;
      await codesOf('empty');
      told.splice(0);
      await page.goto(`${on.site.origin}/?form`);
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
      const { page } = on;
      const [code = ''] = await codesOf('resetter');
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

    test('is sent by a button outside of the form, and by no key on a link in it', async () => {
      const { page, told } = on.stage;
      const [code = ''] = await codesOf('elsewhere');
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

    test('does not send again what was refused', async () => {
      const { page, told } = on.stage;
      await codesOf('presser');
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

    test('shows an answer that was there before it, and what comes after', async () => {
      const { page } = on;
      await codesOf('reloader');
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
      // Other controls of the form can be sent by now.
      assert.equal(await isValid(page), true);
      await page.$eval('backup-codes-entry', (entry) => {
        const { challenge } = entry;
        if (challenge)
          entry.challenge = { ...challenge, signIn: 'another-sign-in-00000' };
      });
      await untilState(page, 'ready');
      assert.equal(await isValid(page), false);
    });

    test('a label of the page is its label, and a press too early is not lost', async () => {
      const { page, told } = on.stage;
      const [code = ''] = await codesOf('labelled');
      await page.goto(`${on.site.origin}/?form`);
      await untilState(page, 'ready');
      await page.$eval('form', (form) => {
        // As form libraries do.
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

    test('says nothing of a code that is typed while another is looked at', async () => {
      const { page } = on;
      const [code = ''] = await codesOf('hurried');
      await page.goto(`${on.site.origin}/?form`);
      await untilState(page, 'ready');
      // A page whose server takes its time.
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

    test('goes on where it is only moved', async () => {
      const { page } = on;
      const [code = ''] = await codesOf('sorter');
      await page.goto(`${on.site.origin}/?sign-in`);
      await untilState(page, 'ready');
      await tabTo(page, 'input: Backup code');
      await page.keyboard.type(code);
      await page.$eval('backup-codes-entry', (entry) => {
        document.body.append(entry);
      });
      await tabTo(page, 'button: Sign in with this code');
      await page.keyboard.press('Enter');
      await untilState(page, 'accepted');
    });

    test('asks for another challenge when it is put in again', async () => {
      const { page } = on;
      const [code = ''] = await codesOf('mover');
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

    test('counts down what it has to wait', async () => {
      const { page } = on;
      await codesOf('guesser');
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
      assert.match(await untilShown(page, '[role=timer]'), /Try again in \d+ s/);
      await untilState(page, 'ready');
    });
  });
}
