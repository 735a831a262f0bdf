import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { panelOf } from '../frameworks/panel.js';
import { policyWith } from '../policy.js';
import type { Stage } from '../stage.js';
import { visit } from '../visit.js';
import { buildServerRendered, type React } from './build.js';
import { untilMatches } from '../../browser/matching.js';

/** Both elements work immediately in a page rendered on a server. */
export function serverRenderedCases(stage: Stage, react: React): void {
  describe(`a page that a server renders with ${react.name}`, () => {
    test("hydrates without a difference and receives the elements' events", async (t) => {
      const account = `rendered with ${react.name}`;
      const [folder, browser, party] = await Promise.all([
        buildServerRendered(react),
        stage.browser(),
        stage.party(),
      ]);
      const site = { folder, policy: policyWith(), party, account };
      const { page, assertQuiet } = await visit(t, browser, site);
      const panel = panelOf(page);
      await panel.isIn('none');
      await page.waitForFunction(() => window.heard !== undefined);
      await panel.goOn();
      await panel.isIn('codes');
      const codes = await panel.codes();
      assert.equal(codes.length, 6);
      await panel.writeDown();
      await panel.goOn();
      await panel.isIn('prove');
      await panel.type(codes[1] ?? '');
      await panel.goOn();
      await panel.isIn('active');
      const heard = () => page.evaluate(() => window.heard);
      assert.deepEqual(await heard(), [
        'backup-codes-step-up',
        'backup-codes-change confirmed',
      ]);

      await page.reload();
      await untilMatches(page, 'backup-codes-entry:state(ready)');
      await page.waitForFunction(() => window.heard !== undefined);
      await page.locator('backup-codes-entry >>> input').fill(codes[2] ?? '');
      await page.locator('backup-codes-entry >>> [part~="primary"]').click();
      await untilMatches(page, 'backup-codes-entry:state(accepted)');
      assert.deepEqual(await heard(), ['backup-codes-redeem code 3']);
      await assertQuiet();
    });
  });
}
