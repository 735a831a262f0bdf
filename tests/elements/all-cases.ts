import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';

import type { Browser } from 'puppeteer-core';

import {
  CHROMIUM,
  FIREFOX,
  WEBKIT,
  start,
  type BrowserKind,
} from '../browser/browsers.js';
import { downloadingTo } from '../browser/downloads.js';
import { accessibilityTreeCases } from './cases/accessibility-tree.js';
import { accountCases } from './cases/accounts.js';
import { clientCases } from './cases/client.js';
import { entryAnswerCases } from './cases/entry-answers.js';
import { entryMomentCases } from './cases/entry-moments.js';
import { entryCases } from './cases/entry.js';
import { forcedColoursCases } from './cases/forced-colours.js';
import { olderPageCases } from './cases/older-page.js';
import { injectedCases } from './cases/injected.js';
import { languageCases } from './cases/languages.js';
import { panelMomentCases } from './cases/panel-moments.js';
import { printingCases } from './cases/printing.js';
import { recoveryLinkCases } from './cases/recovery-links.js';
import { refusalCases } from './cases/refusals.js';
import { runningCases } from './cases/running.js';
import { savingCases } from './cases/saving.js';
import { scanningCases } from './cases/scanning.js';
import { secondCopyCases } from './cases/second-copies.js';
import { stateCases } from './cases/states.js';
import { storyCases } from './cases/story.js';
import type { SharedBrowser } from './scene.js';

/**
 * The tests of the elements. WebKit's driver can neither print nor download, and shows no
 * console and no requests, so WebKit leaves out what needs one of them.
 */
export function testIn(kind: BrowserKind): void {
  describe(kind.name, () => {
    const downloads = mkdtempSync(join(tmpdir(), 'backup-codes-downloads-'));
    let browser: Browser | undefined;
    before(async () => {
      browser = await start(downloadingTo(downloads, kind));
    });
    after(async () => {
      await browser?.close();
      rmSync(downloads, { recursive: true });
    });
    const shared: SharedBrowser = {
      kind,
      downloads,
      browser: () => {
        if (browser === undefined) throw new Error(`${kind.name} did not start`);
        return browser;
      },
    };
    if (kind !== WEBKIT) whatWebKitLeavesOut(shared);
    olderPageCases(shared);
    accountCases(shared);
    entryMomentCases(shared);
    recoveryLinkCases(shared);
    stateCases(shared);
    if (kind === CHROMIUM) accessibilityTreeCases(shared);
    if (kind === FIREFOX) forcedColoursCases(kind);
  });
}

function whatWebKitLeavesOut(shared: SharedBrowser): void {
  storyCases(shared);
  savingCases(shared);
  printingCases(shared);
  secondCopyCases(shared);
  runningCases(shared);
  refusalCases(shared);
  panelMomentCases(shared);
  entryCases(shared);
  entryAnswerCases(shared);
  scanningCases(shared);
  injectedCases(shared);
  languageCases(shared);
  clientCases(shared);
}
