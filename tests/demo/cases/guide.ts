import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type { Browser } from 'puppeteer-core';

import { textsIn } from '../../../web/demo/texts/all.js';
import { LANGUAGES, type Language } from '../../../web/demo/texts/language.js';
import { untilMatches } from '../../browser/matching.js';
import { FIREFOX, type BrowserKind } from '../../browser/browsers.js';
import { untilShown, untilState } from '../../elements/hands.js';
import { handsSaying } from '../../elements/saying.js';
import type { Stage } from '../../elements/stage.js';
import { keyboardOf, mouseOf } from '../fixtures/hands.js';
import { sayIn } from '../fixtures/sayings.js';
import { startDemo, type DemoSite } from '../fixtures/site.js';
import { visit, type Visitor } from '../fixtures/visit.js';

/** Somebody who reads nothing but the guide, from the first visit on. */
export function guideCases(
  kind: BrowserKind,
  browser: () => Browser,
  language: Language = 'en',
): void {
  const by = kind === FIREFOX ? 'keyboard' : 'mouse';
  const texts = textsIn(language);
  describe(`the guide, by ${by}, in ${LANGUAGES[language]}`, () => {
    let site: DemoSite;
    let ada: Visitor & { stage: Stage };
    let codes: string[] = [];
    before(async () => {
      site = await startDemo();
      const say = await sayIn(language);
      const handsOf = by === 'mouse' ? mouseOf : keyboardOf;
      ada = await visit(browser(), site, (page) => handsSaying(say, handsOf(page)));
      // WebKit's driver sets no headers, and speaks English.
      if (language !== 'en') {
        await ada.page.setExtraHTTPHeaders({ 'accept-language': language });
      }
      await ada.page.goto(site.origin);
    });
    after(async () => {
      await ada.page.close();
      await site.close();
    });

    const untilStep = (step: number) =>
      ada.page.waitForFunction(
        (sought) =>
          Array.from(document.querySelectorAll<HTMLElement>('.guide strong')).some(
            (strong) => strong.checkVisibility() && strong.textContent === sought,
          ),
        {},
        texts.guide.progress({ step, of: 6 }),
      );

    test('signs her in without typing', async () => {
      await untilStep(1);
      await ada.hands.press('Sign in as Ada');
      await ada.hands.press('Fill in these digits');
      await untilMatches(ada.page, 'input[name=code]:not([value=""])');
      await ada.hands.press('Sign in');
      await untilMatches(ada.page, 'main .figures');
      await untilStep(2);
    });

    test('goes on by itself when codes are on', async () => {
      await ada.hands.press('Go to Security');
      await untilState(ada.page, 'none');
      await ada.hands.press('Get backup codes');
      codes = await ada.keepCodes();
      await ada.turnOn(codes[0] ?? '');
      await untilStep(3);
    });

    test('loses the phone, and leads to a code', async () => {
      await ada.hands.press('Lose the phone');
      await untilStep(4);
      await ada.hands.press('Sign in as Ada');
      await untilMatches(ada.page, '.phone-lost');
      await ada.hands.press('Use a backup code');
      await untilState(ada.page, 'ready');
      await ada.hands.fill('Backup code', codes[0] ?? '');
      await ada.hands.press('Sign in');
      await ada.hands.press('Continue');
      await untilState(ada.page, 'active');
      await untilStep(5);
    });

    test('shows what the site knows, which is no code', async () => {
      await ada.hands.press('What the site knows');
      await untilMatches(ada.page, 'table.codes tr.used');
      await untilStep(6);
      const page = await ada.page.content();
      assert.ok(page.includes(texts.stored.onSheet));
      for (const code of codes) assert.ok(!page.includes(code));
    });

    if (language === 'en') {
      test('another language comes without a word of English, and only then', async () => {
        const loaded = () =>
          ada.page.evaluate(() =>
            performance
              .getEntriesByType('resource')
              .map(({ name }) => name)
              .filter((name) => name.endsWith('.js')),
          );
        await ada.page.goto(`${site.origin}/account`);
        await untilState(ada.page, 'active');
        const english = await loaded();
        await ada.page.evaluate(() => {
          const list = document.querySelector<HTMLSelectElement>('[name=language]');
          if (list !== null) list.value = 'de';
        });
        await ada.hands.press('Change');
        await untilMatches(ada.page, 'html[lang=de]');
        await untilState(ada.page, 'active');
        const more = (await loaded()).filter((name) => !english.includes(name));
        assert.equal(more.length, 1);
        assert.match(more[0] ?? '', /\/assets\/de-[^/]*\.js$/);
        const shown = await untilShown(ada.page, '.left');
        assert.match(shown, /9 von 10/);
        assert.equal(await ada.page.evaluate(() => location.pathname), '/account');
      });
    }

    test('the policy refused nothing and no script failed', async () => {
      assert.deepEqual(await ada.stage.faults(), []);
    });
  });
}
