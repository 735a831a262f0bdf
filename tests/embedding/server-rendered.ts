import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { buildExample } from './examples.js';
import { enrolIn } from './panel.js';
import { policyWith } from './policy.js';
import type { Stage } from './stage.js';
import { visit } from './visit.js';
import { untilMatches } from '../browser/matching.js';

/** A version of React that renders pages on a server. */
export interface React {
  name: string;
  /** The packages that the page gets from `older/package.json`. */
  older: string[];
}

/** Both elements work at once in a page that a server has rendered. */
export function serverRenderedCases(stage: Stage, { name, older }: React): void {
  describe(`a page that a server renders with ${name}`, () => {
    test('is taken over without a difference, and hears the events of the elements', async (t) => {
      const account = `rendered with ${name}`;
      const [{ folder, output }, browser, party] = await Promise.all([
        buildExample('server-rendered', 'build.js', older),
        stage.browser(),
        stage.party(),
      ]);
      assert.equal(output, '');
      const site = { folder, policy: policyWith(), party, account };
      const { page, assertQuiet } = await visit(t, browser, site);
      const untilNotice = (text: string) =>
        page.waitForFunction(
          (expected) => document.querySelector('[role=status]')?.textContent === expected,
          {},
          text,
        );
      await untilNotice('Ready');
      const codes = await enrolIn(page);
      assert.equal(codes.length, 6);
      await untilNotice('Your backup codes: confirmed');

      await page.reload();
      await untilNotice('Ready');
      await untilMatches(page, 'backup-codes-entry:state(ready)');
      await page.locator('backup-codes-entry >>> input').fill(codes[2] ?? '');
      await page.locator('backup-codes-entry >>> [part~="primary"]').click();
      await untilMatches(page, 'backup-codes-entry:state(accepted)');
      await untilNotice('Signed in with code 3');
      await assertQuiet();
    });
  });
}
