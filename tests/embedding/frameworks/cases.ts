import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';

import type { Kdf } from 'backup-codes';

import { policyWith } from '../policy.js';
import type { Stage } from '../stage.js';
import { visit, type Visit } from '../visit.js';
import { enrolledCodes } from './enrolled.js';
import { buildPage, type Framework } from './framework.js';
import type { Settings } from './pages/app.js';
import { panelOf } from './panel.js';
import { untilMatches } from '../../browser/matching.js';

const SETTINGS: Settings = {
  service: 'Example',
  account: 'anna@example.org',
  count: 6,
  kdf: { name: 'argon2id', m: 19456, t: 2, p: 1 },
  theme: 'dark',
};

/** Fifty codes take so long that a person can leave before they are made. */
const SLOW = { name: 'argon2id', m: 65536, t: 16, p: 1 } as const;

/** Both elements work in a page written with this framework. */
export function frameworkCases(stage: Stage, framework: Framework): void {
  describe(framework.name, () => {
    let built: Promise<string> | undefined;
    const open = async (t: TestContext, account: string): Promise<Visit> => {
      built ??= buildPage(framework);
      const [folder, browser, party] = await Promise.all([
        built,
        stage.browser(),
        stage.party(),
      ]);
      return visit(t, browser, { folder, policy: policyWith(framework), party, account });
    };
    panelCases(stage, framework, open);
    entryCases(stage, framework, open);
  });
}

type Open = (t: TestContext, account: string) => Promise<Visit>;

function panelCases(stage: Stage, { name }: Framework, open: Open): void {
  test('properties arrive as properties, and change when it renders again', async (t) => {
    const { page, assertQuiet } = await open(t, `reader of ${name}`);
    await show(page, SETTINGS);
    await panelOf(page).isIn('none');
    assert.deepEqual(await read(page), { ...SETTINGS, lowMark: 2, shown: 'dark' });
    assert.deepEqual(await heard(page), ['client status']);

    const others = { ...SETTINGS, service: 'Other', count: 5, theme: 'light' } as const;
    await show(page, others);
    await page.waitForFunction(() =>
      document.querySelector('#panel')?.shadowRoot?.querySelector('.light'),
    );
    assert.deepEqual(await read(page), { ...others, lowMark: 2, shown: 'light' });
    assert.deepEqual(
      await heard(page),
      ['it is still the same panel'],
      'it is the same panel still',
    );
    await assertQuiet();
  });

  test('handlers hear of a request to step up, and of a new set', async (t) => {
    const account = `maker of ${name}`;
    const { page, assertQuiet } = await open(t, account);
    const panel = panelOf(page);
    await show(page, SETTINGS);
    await panel.isIn('none');
    await panel.goOn();
    await panel.isIn('codes');
    const codes = await panel.codes();
    assert.equal(codes.length, SETTINGS.count);
    await panel.writeDown();
    await panel.goOn();
    await panel.isIn('prove');
    await panel.type(codes[1] ?? '');
    await panel.goOn();
    await panel.isIn('active');

    const { sets } = await (await stage.party()).statusOf(account);
    assert.deepEqual(await heard(page), [
      'client status',
      'backup-codes-step-up',
      `backup-codes-change confirmed ${sets[0]?.set}`,
      'client status',
    ]);
    await assertQuiet();
  });

  test('when a panel is removed, its workers and codes go too', async (t) => {
    const account = `leaver of ${name}`;
    const { page, assertNoWorkers, assertQuiet } = await open(t, account);
    const panel = panelOf(page);
    await show(page, { ...SETTINGS, count: 50, kdf: SLOW });
    await panel.isIn('none');
    const started = new Promise((resolve) => page.once('workercreated', resolve));
    await panel.goOn();
    await panel.isIn('generating');
    await started;
    await page.evaluate(() => window.app?.showNothing());
    assert.equal(await page.$('backup-codes-panel'), null);
    await assertNoWorkers();
    assert.deepEqual((await (await stage.party()).statusOf(account)).sets, []);
    await assertQuiet();
  });
}

function entryCases(stage: Stage, { name }: Framework, open: Open): void {
  test('an entry in a form signs in through what the page sends', async (t) => {
    const account = `owner of ${name}`;
    const codes = await enrolledCodes(await stage.party(), account);
    const { page, assertNoWorkers, assertQuiet } = await open(t, account);
    await page.evaluate(async () => {
      const headers = { 'content-type': 'application/json' };
      const init = { method: 'POST', headers, body: '{}' };
      const response = await fetch('/backup-codes/challenge', init);
      window.app?.showSignIn((await response.json()) as never);
    });
    await untilMatches(page, 'backup-codes-entry:state(ready)');
    await page.locator('backup-codes-entry >>> input').fill(codes[2] ?? '');
    await page.locator('button[type="submit"]').click();
    await untilMatches(page, 'backup-codes-entry:state(accepted)');
    assert.deepEqual(await heard(page), ['backup-codes-redeem code 3']);
    const { sets } = await (await stage.party()).statusOf(account);
    assert.equal(sets[0]?.remaining, 4);
    await assertNoWorkers();
    await assertQuiet();
  });
}

function show(page: Visit['page'], settings: Settings): Promise<void> {
  return page.evaluate((given) => window.app?.showSettings(given), settings);
}

function heard(page: Visit['page']): Promise<string[] | undefined> {
  return page.evaluate(() => window.heard);
}

/** The panel's properties and the theme that it shows. */
function read(page: Visit['page']) {
  return page.evaluate(() => {
    const panel = document.querySelector('backup-codes-panel');
    if (panel === null) return undefined;
    const { service, account, count, theme, lowMark } = panel;
    // The copy is needed because a framework's proxy can't be sent to the test.
    const kdf = { ...(panel.kdf as Kdf) };
    const shown = panel.shadowRoot
      ?.querySelector('.light, .dark')
      ?.className.split(' ')
      .at(-1);
    return { service, account, count, kdf, theme, lowMark, shown };
  });
}
