import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';

import type { Kdf } from 'backup-codes';

import { policyWith } from '../policy.js';
import type { Stage } from '../stage.js';
import { visit, type Visit } from '../visit.js';
import { enrolIn, panelOf } from '../panel.js';
import { enrolledCodes } from './enrolled.js';
import { buildPages, type Framework } from './framework.js';
import type { Settings } from './harness/app.js';
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
    const open: Open = async (t, account, path = 'harness/index.html') => {
      built ??= buildPages(framework);
      const [folder, browser, party] = await Promise.all([
        built,
        stage.browser(),
        stage.party(),
      ]);
      const policy = policyWith(framework);
      return visit(t, browser, { folder, policy, party, account }, path);
    };
    exampleCases(stage, framework, open);
    panelCases(stage, framework, open);
    entryCases(stage, framework, open);
  });
}

type Open = (t: TestContext, account: string, path?: string) => Promise<Visit>;

function exampleCases(stage: Stage, { name }: Framework, open: Open): void {
  test('the example makes codes, and signs in with one', async (t) => {
    const account = `visitor of ${name}`;
    const { site, page, assertQuiet } = await open(t, account, 'index.html');
    const codes = await enrolIn(page);
    assert.equal(await page.title(), 'Backup codes: changed');

    // A new page, because a change of the hash alone loads nothing.
    await page.goto('about:blank');
    await page.goto(`${site.origin}/index.html#sign-in`);
    await untilMatches(page, 'backup-codes-entry:state(ready)');
    await page.locator('backup-codes-entry >>> input').fill(codes[2] ?? '');
    await page.locator('button[type="submit"]').click();
    await page.locator('::-p-text(Continue)').click();
    await page.waitForFunction(() => location.pathname === '/');
    const { sets } = await (await stage.party()).statusOf(account);
    assert.equal(sets[0]?.remaining, 9);
    await assertQuiet();
  });
}

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
    assert.deepEqual(await heard(page), ['client status'], 'it is still the same panel');
    await assertQuiet();
  });

  test('handlers hear of a request to step up, and of a new set', async (t) => {
    const account = `maker of ${name}`;
    const { page, assertQuiet } = await open(t, account);
    await show(page, SETTINGS);
    const codes = await enrolIn(page);
    assert.equal(codes.length, SETTINGS.count);

    const { sets } = await (await stage.party()).statusOf(account);
    assert.deepEqual(await heard(page), [
      'client status',
      // Before it asks for a second factor, the panel looks whether one is needed.
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
    await page.locator('::-p-text(Continue)').click();
    assert.deepEqual(await heard(page), ['backup-codes-continue']);
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
