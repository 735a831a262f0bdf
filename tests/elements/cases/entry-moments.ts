import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { GALLERY } from '../../gallery/files.js';
import { servePage, type OnePageSite } from '../../gallery/site.js';
import { STORIES } from '../../gallery/stories/all.js';
import { codesOf } from '../entry-page.js';
import {
  focused,
  openStory,
  pressByKey,
  rendered,
  tabTo,
  textOf,
  until,
  untilShown,
  untilState,
} from '../hands.js';
import { scene, type SharedBrowser } from '../scene.js';
import { openStage, type Stage } from '../stage.js';
import { LOOK_AGAIN } from '../../browser/matching.js';

/** What a worried person meets: a typo, the moment after, a set that never worked. */
export function entryMomentCases(shared: SharedBrowser): void {
  describe('the moments of an entry', () => {
    let gallery: OnePageSite;
    let stage: Stage;
    before(async () => {
      gallery = await servePage(GALLERY);
      stage = await openStage(shared.browser());
    });
    after(async () => {
      await stage.page.close();
      await gallery.close();
    });

    async function show(name: string): Promise<Page> {
      const story = STORIES.find((one) => one.name === name);
      assert.ok(story !== undefined, name);
      await openStory(stage.page, gallery.origin, story);
      return stage.page;
    }

    for (const width of [720, 320]) {
      test(`nothing moves while a code is typed and mistyped, at ${width} px`, async () => {
        await stage.page.setViewport({ width, height: 900 });
        const tops: number[] = [];
        for (const [name, shows] of [
          ['entry-loading', 'One moment…'],
          ['entry-ready', 'Capitals, spaces and dashes don’t matter.'],
          ['entry-half-typed', '6 of 16 characters'],
          ['entry-bad-symbol', 'Codes never contain “U”. Check character 7.'],
          ['entry-mistyped', 'You typed “B”. Does your sheet say “N”?'],
        ] as const) {
          const page = await show(name);
          await page.waitForFunction(
            (text) =>
              document
                .querySelector('backup-codes-entry')
                ?.shadowRoot?.querySelector('.told')
                ?.textContent.includes(text),
            LOOK_AGAIN,
            shows,
          );
          tops.push(await topOf(page, '.foot'));
        }
        assert.deepEqual(
          tops,
          Array.from(tops, () => tops[0]),
        );
      });
    }

    test('a located typo is a question, spelled out for people who listen', async () => {
      const page = await show('entry-mistyped');
      assert.deepEqual(await textOf(page, '#problem [aria-hidden=true] .problem'), [
        'Check character 7. You typed “B”. Does your sheet say “N”?',
      ]);
      assert.deepEqual(await textOf(page, '#problem .proposal mark'), ['N']);
      assert.deepEqual(await textOf(page, '#problem[role=status] > .unseen'), [
        'Check character 7. You typed: letter B. Does your sheet say: letter N?',
      ]);
      const typed = await page.$eval(
        'backup-codes-entry >>> input',
        ({ value }) => value,
      );
      assert.equal(typed, 'Q3SV-YMBS-AK67-Z82X');
    });

    test('the field asks keyboards on phones to leave the code as it is', async () => {
      const page = await show('entry-ready');
      const attributes = await page.$eval('backup-codes-entry >>> input', (input) =>
        ['autocapitalize', 'autocorrect', 'spellcheck'].map((name) =>
          input.getAttribute(name),
        ),
      );
      assert.deepEqual(attributes, ['off', 'off', 'false']);
    });

    test('where the site refuses to recover the account, no button asks again', async () => {
      const ask = 'Send me a message';
      assert.ok((await textOf(await show('entry-lost'), 'button')).includes(ask));
      for (const name of ['entry-lost-off', 'entry-lost-operator', 'entry-lost-frozen']) {
        assert.deepEqual(await textOf(await show(name), 'button'), ['Back'], name);
      }
    });

    test('a stored set that was never turned on is said to be that', async () => {
      assert.match(
        await untilShown(await show('entry-never-turned-on'), '.notice'),
        /^The codes that you made on .* \(set P8VX.2C7J\) were never turned on/,
      );
      assert.match(
        await untilShown(await show('entry-wrong-never-turned-on'), '.problem'),
        /^That isn’t one of your codes\. .* were never turned on, so they don’t work\.$/,
      );
    });

    test('an accepted code has the name of its sheet, and the next step fits', async () => {
      const named = await show('entry-accepted');
      const spoken = 'Code 3 of “Home safe” is used now. Cross it off. 6 left.';
      assert.deepEqual(await textOf(named, '.accepted'), [spoken]);
      assert.deepEqual(await textOf(named, '.unseen[role=status]'), [spoken]);
      assert.deepEqual(await textOf(named, 'button.primary'), ['Set up a new phone']);
      const few = await show('entry-accepted-few');
      assert.deepEqual(await textOf(few, 'button.primary'), ['Get new codes']);
      const last = await show('entry-accepted-last');
      assert.match(await untilShown(last, '.accepted'), /Cross it off\. None left\.$/);
    });

    test('only a script gives the address for people who have lost everything', async () => {
      const page = await show('entry-recovery');
      const links = () =>
        page.$$eval('backup-codes-entry >>> .others > a', (found) =>
          found.map(({ href }) => href),
        );
      assert.deepEqual(await links(), [`${gallery.origin}/lost-everything`]);
      await page.$eval('backup-codes-entry', (entry) => {
        entry.recoveryUrl = 'javascript:void 0';
      });
      await rendered(page);
      assert.deepEqual(await links(), []);
      await page.$eval('backup-codes-entry', (entry) => {
        entry.recoveryUrl = '';
        entry.setAttribute('recovery-url', '/elsewhere');
        entry.setAttribute('recoveryurl', '/elsewhere');
      });
      await rendered(page);
      assert.deepEqual(await links(), []);
    });

    const on = scene(shared);

    /** Signs in with the first code, and reaches what is said about it. */
    async function signIn(account: string, query = ''): Promise<string[]> {
      const { page, told } = on.stage;
      const [code = ''] = await codesOf(on.site, account);
      told.splice(0);
      await page.goto(`${on.site.origin}/?sign-in${query}`);
      await untilState(page, 'ready');
      await tabTo(page, 'input: Backup code');
      await page.keyboard.type(code);
      await page.keyboard.press('Enter');
      await untilState(page, 'accepted');
      await until(() => told.some((one) => one.includes('backup-codes-redeem')));
      return told;
    }

    test('the page hears at once of an accepted code, and goes on when the person does', async () => {
      const told = await signIn('reader');
      assert.equal(told.length, 1);
      assert.equal(await focused(on.page), 'h2: You’re in');
      await pressByKey(on.page, 'Continue');
      await until(() => told.length > 1);
      assert.deepEqual(told.slice(1), ['["backup-codes-continue"]']);
    });

    test('a page with a place for a new phone leads there, and any other goes on', async () => {
      const led = await signIn('leader', '&leads');
      await pressByKey(on.page, 'Set up a new phone');
      await pressByKey(on.page, 'Get new codes');
      await until(() => led.length > 2);
      assert.deepEqual(led.slice(1), [
        '["backup-codes-new-factor"]',
        '["backup-codes-new-codes"]',
      ]);
      const others = await signIn('follower');
      await pressByKey(on.page, 'Get new codes');
      await until(() => others.length > 2);
      assert.deepEqual(others.slice(1), [
        '["backup-codes-new-codes"]',
        '["backup-codes-continue"]',
      ]);
    });
  });
}

function topOf(page: Page, selector: string): Promise<number> {
  return page.$eval(`backup-codes-entry >>> ${selector}`, (found) =>
    Math.round(found.getBoundingClientRect().top),
  );
}
