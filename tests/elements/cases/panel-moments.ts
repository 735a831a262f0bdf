import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { deriveProof, encodeBase64url, generateCodeSet, toEnrolment } from 'backup-codes';
import type { Page } from 'puppeteer-core';

import { CHROMIUM } from '../../browser/browsers.js';
import { GALLERY } from '../../gallery/files.js';
import { servePage, type OnePageSite } from '../../gallery/site.js';
import { PANEL_STORIES } from '../../gallery/stories/panel.js';
import {
  focused,
  openStory,
  pressByKey,
  shownCodes,
  textOf,
  untilShown,
  untilState,
} from '../hands.js';
import type { HostSite } from '../host/site.js';
import { scene, type SharedBrowser } from '../scene.js';

/** Gives the account another active set and returns its codes. */
async function hold(site: HostSite, label: string): Promise<string[]> {
  const set = await generateCodeSet({ count: 5, label });
  await site.activate(await toEnrolment(set));
  return set.codes();
}

/** Signs in with each of these codes. */
async function useUp({ party }: HostSite, account: string, codes: readonly string[]) {
  for (const code of codes) {
    const signIn = { account, id: `with ${code}` };
    const challenge = await party.challenge(signIn, {});
    assert.ok(challenge.ok);
    const proofs = await Promise.all(
      challenge.value.sets.map(async (set) => ({
        set: set.set,
        proof: encodeBase64url(await deriveProof(code, set)),
      })),
    );
    const used = await party.redeem(signIn, { signIn: challenge.value.signIn, proofs });
    assert.ok(used.ok);
  }
}

/** What a worried person meets: which set, whose set, what is left, what is undone. */
export function panelMomentCases(shared: SharedBrowser): void {
  describe('the moments of a panel', () => {
    const on = scene(shared);
    let gallery: OnePageSite;
    before(async () => {
      gallery = await servePage(GALLERY);
    });
    after(() => gallery.close());

    async function show(name: string): Promise<Page> {
      const story = PANEL_STORIES.find((one) => one.name === name);
      assert.ok(story !== undefined, name);
      await openStory(on.page, gallery.origin, story);
      return on.page;
    }

    test('a typed code finds its own set, and counts as one attempt', async () => {
      const { page, site } = on;
      site.forAccount('holder of two');
      await hold(site, 'Home safe');
      const wallet = await hold(site, 'Wallet');
      await page.goto(site.origin);
      await untilState(page, 'active');
      const before = site.requests.length;
      await pressByKey(page, 'Check a code');
      await untilShown(page, 'input.code');
      assert.equal(await focused(page), 'input: A code from any of your sheets');
      await page.keyboard.type(wallet[2] ?? '');
      await page.keyboard.press('Enter');
      assert.match(
        await untilShown(page, '.told .good.notice'),
        /^Code 3 of “Wallet” works/,
      );
      const [said = ''] = await textOf(page, '.unseen[role=status]');
      assert.match(said, /^Code 3 of “Wallet” works/);
      const checks = site.requests.slice(before).filter((one) => one.includes('/check'));
      assert.equal(checks.length, 1);
      assert.match(checks[0] ?? '', /"others":\[/);
    });

    test('buttons that repeat name their set', async () => {
      const page = await show('panel-two-sets');
      const names = [
        'Get new codes (Home safe)',
        'Remove (Home safe)',
        'Get new codes (Wallet)',
        'Remove (Wallet)',
        'Check a code',
        'Get another set',
      ];
      assert.deepEqual(await textOf(page, 'button'), names);
      // Only Chromium exposes its accessibility tree.
      if (shared.kind !== CHROMIUM) return;
      const tree = JSON.stringify(await page.accessibility.snapshot());
      for (const name of names) assert.ok(tree.includes(`"name":"${name}"`), name);
    });

    test('a set that is used up stays in sight, and its new codes replace nobody else’s', async () => {
      const page = await show('panel-used-up-one-of-two');
      assert.deepEqual(await textOf(page, '.pill'), [
        'Running low',
        'Used up',
        '10 of 10 left',
      ]);
      assert.deepEqual(await textOf(page, 'button.primary'), [
        'Get new codes (Home safe)',
      ]);
      // Made in the same second, it takes its place.
      await show('panel-used-up-replaced');
      assert.deepEqual(await textOf(page, 'h3'), ['Home safe']);
      const { site } = on;
      site.forAccount('holder without codes');
      const tom = await hold(site, 'Tom');
      await hold(site, 'Anna');
      await useUp(site, 'holder without codes', tom);
      await page.goto(site.origin);
      await untilState(page, 'active');
      await pressByKey(page, 'Get new codes (Tom)');
      await untilState(page, 'renewing');
      await pressByKey(page, 'Get backup codes');
      await untilState(page, 'codes');
      const codes = await shownCodes(page);
      await pressByKey(page, 'I wrote them down by hand');
      await untilState(page, 'prove');
      await page.keyboard.type(codes[0] ?? '');
      await pressByKey(page, 'Turn on backup codes');
      await untilState(page, 'done');
      await pressByKey(page, 'Done');
      await untilState(page, 'active');
      assert.deepEqual((await textOf(page, 'h3')).sort(), ['Anna', 'Tom']);
      assert.deepEqual(await textOf(page, '.left'), ['10 of 10 left', '5 of 5 left']);
    });

    test('used codes are struck through for the eye and named for the ear', async () => {
      const page = await show('panel-active');
      assert.deepEqual(await textOf(page, '.chips .used'), ['1', '2', '5']);
      assert.deepEqual(await textOf(page, '.chips[aria-hidden=true] + .unseen'), [
        'Codes 1, 2, and 5 are used.',
      ]);
    });

    test('a set that somebody else prepared is discarded by name only', async () => {
      const page = await show('panel-discard-prepared');
      const [asked = ''] = await textOf(page, '.lead');
      assert.match(asked, /^Alex Kim prepared “Tom, for the office”\./);
      assert.match(asked, /Somebody who shares this account/);
    });

    test('the page is asked to step up before any work, and told why', async () => {
      const { page, site } = on;
      site.forAccount('asked');
      await page.goto(site.origin);
      await untilState(page, 'none');
      await page.evaluate(() => {
        document.addEventListener('backup-codes-step-up', ({ reason }) => {
          document.body.dataset['reasons'] =
            `${document.body.dataset['reasons'] ?? ''} ${reason}`;
        });
      });
      const before = site.requests.length;
      await pressByKey(page, 'Get backup codes');
      await untilState(page, 'codes');
      const reasons = await page.evaluate(() => document.body.dataset['reasons']);
      assert.equal(reasons, ' get-codes');
      const enrols = site.requests.slice(before).filter((one) => one.includes('/enrol'));
      assert.equal(enrols.length, 1, 'nothing was sent to be refused');
    });

    test('after a cancel, no late answer asks the person to step up', async () => {
      const { page, site } = on;
      site.forAccount('canceller');
      await page.goto(site.origin);
      await untilState(page, 'none');
      await page.evaluate(() => fetch('/step-up', { method: 'POST' }));
      await page.reload();
      await untilState(page, 'none');
      // The step-up is over by the time the panel sends the codes.
      site.beginAgain();
      await page.evaluate(() => {
        const { dataset } = document.body;
        document.addEventListener('backup-codes-step-up', () => (dataset['asked'] = ''));
        const fetch = window.fetch.bind(window);
        window.fetch = async (input, init) => {
          const response = await fetch(input, init);
          if (typeof input === 'string' && input.endsWith('/enrol')) {
            dataset['held'] = '';
            await new Promise((resolve) => {
              document.addEventListener('click', resolve, { once: true });
            });
          }
          return response;
        };
      });
      await pressByKey(page, 'Get backup codes');
      await page.waitForSelector('body[data-held]');
      // The press releases the answer too.
      await pressByKey(page, 'Cancel');
      await untilState(page, 'none');
      assert.equal(await page.$('body[data-asked]'), null);
    });

    test('a renewal that is cancelled leaves nothing behind', async () => {
      const { page, site } = on;
      site.forAccount('renewer');
      await hold(site, 'Home safe');
      await page.goto(site.origin);
      await untilState(page, 'active');
      await pressByKey(page, 'Get new codes');
      await pressByKey(page, 'Make new codes');
      await untilState(page, 'codes');
      assert.equal((await shownCodes(page)).length, 10);
      await pressByKey(page, 'Cancel');
      assert.match(await focused(page), /Your old codes keep working\.$/);
      await pressByKey(page, 'Discard these codes');
      await untilState(page, 'active');
      assert.deepEqual(await textOf(page, '[role=alert]'), []);
      const { sets } = await site.party.statusOf('renewer');
      assert.deepEqual(
        sets.map(({ state }) => state).filter((state) => state !== 'revoked'),
        ['active'],
      );
    });

    for (const theme of ['light', 'dark']) {
      test(`borders of fields stand out, in ${theme}`, async () => {
        const page = await show('panel-none');
        await page.$eval(
          'backup-codes-panel',
          async (panel, value) => {
            panel.theme = value;
            await panel.updateComplete;
          },
          theme,
        );
        const [border = '', ground = ''] = await page.$eval(
          'backup-codes-panel',
          (panel) => {
            const root = panel.shadowRoot;
            for (const change of root?.getAnimations() ?? []) change.finish();
            const colour = (selector: string, name: string) => {
              const found = root?.querySelector(selector);
              return found ? getComputedStyle(found).getPropertyValue(name) : '';
            };
            return [
              colour('input', 'border-top-color'),
              colour('.card', 'background-color'),
            ];
          },
        );
        // WCAG 2.2, 1.4.11. axe doesn't check it.
        assert.ok(contrast(border, ground) >= 3, `${border} on ${ground}`);
      });
    }
  });
}

/** The contrast of two colours as `rgb(…)`, by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
