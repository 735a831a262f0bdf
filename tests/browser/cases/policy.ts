import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { ForbiddenSteps } from '../pages/forbidden.js';
import type { Open } from '../visit.js';

export function policyCases(open: Open): void {
  test('the tests notice what the policy blocks', async (t) => {
    const { run, violations } = await open<ForbiddenSteps>(t, 'forbidden');
    assert.deepEqual(
      [
        await run('evaluateText'),
        await run('insertMarkup'),
        await run('importText'),
        await run('connectElsewhere'),
        await run('showImage'),
      ],
      [
        // Browsers check Trusted Types before script-src.
        'require-trusted-types-for',
        'require-trusted-types-for',
        'script-src-elem',
        'connect-src',
        'img-src',
      ],
    );
    assert.equal((await violations()).length, 5);
  });
}
