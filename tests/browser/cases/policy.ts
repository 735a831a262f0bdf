import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { ForbiddenSteps } from '../pages/forbidden.js';
import type { JourneySteps } from '../pages/journey.js';
import type { Open } from '../visit.js';

export function policyCases(open: Open): void {
  test('all runs under a policy that allows WebAssembly and no evaluation', async (t) => {
    const visit = await open<JourneySteps>(t, 'journey');
    await visit.run('selfTest');
    await visit.run('generate');
    await visit.run('enrol');
    await visit.run('prove');
    assert.deepEqual(await visit.violations(), []);
    assert.deepEqual(visit.errors, []);
    assert.deepEqual(visit.uncaught, []);
  });

  test('what the policy refuses is noticed', async (t) => {
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
        // Trusted Types are asked before script-src.
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
