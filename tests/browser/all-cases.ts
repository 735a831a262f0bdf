import { after, describe } from 'node:test';
import type { TestContext } from 'node:test';

import type { Browser } from 'puppeteer-core';

import { start } from './browsers.js';
import type { BrowserKind } from './browsers.js';
import { generatorCases } from './cases/generator.js';
import { loadingCases } from './cases/loading.js';
import { policyCases } from './cases/policy.js';
import { privacyCases } from './cases/privacy.js';
import { typingCases } from './cases/typing.js';
import { vectorCases } from './cases/vectors.js';
import type { VectorSteps } from './pages/vector-steps.js';
import { openPage } from './visit.js';

/** The tests that every browser must pass. All of them use one browser process. */
export function testIn(kind: BrowserKind): void {
  describe(kind.name, () => {
    // The first test starts it, because a failing hook would hide the reason.
    let browser: Promise<Browser> | undefined;
    after(() =>
      browser?.then(
        (running) => running.close(),
        () => undefined,
      ),
    );
    const open = async <Steps>(test: TestContext, name: string) => {
      browser ??= start(kind);
      return openPage<Steps>(test, await browser, name);
    };
    generatorCases(open);
    loadingCases(open);
    vectorCases('the browser', (t) => open<VectorSteps>(t, 'vectors'));
    policyCases(open);
    privacyCases(open);
    typingCases(open);
  });
}
