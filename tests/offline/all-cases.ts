import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';

import type { Browser } from 'puppeteer-core';

import { start, WEBKIT, type BrowserKind } from '../browser/browsers.js';
import { downloadingTo } from '../browser/downloads.js';
import { checkingCases } from './cases/checking.js';
import { dateCases } from './cases/dates.js';
import { enclosureCases } from './cases/enclosure.js';
import { encryptedCases } from './cases/encrypted.js';
import { guidingCases } from './cases/guiding.js';
import { importCases } from './cases/importing.js';
import { languageCases } from './cases/languages.js';
import { looksCases } from './cases/looks.js';
import { makingCases } from './cases/making.js';
import { sitDown } from './fixtures/desk.js';
import { listenOnLoopback, type Loopback } from './fixtures/loopback.js';
import type { Room } from './fixtures/room.js';

/**
 * Everything that must hold for the offline page. WebKit's driver can neither print nor
 * save files, so WebKit leaves out what needs one of them.
 */
export function testIn(kind: BrowserKind): void {
  describe(kind.name, () => {
    const downloads = mkdtempSync(join(tmpdir(), 'backup-codes-downloads-'));
    let started: Browser | undefined;
    let listening: Loopback | undefined;
    before(async () => {
      listening = await listenOnLoopback();
      started = await start(downloadingTo(downloads, kind));
    });
    after(async () => {
      await started?.close();
      await listening?.close();
      rmSync(downloads, { recursive: true });
    });
    const browser = () => {
      if (started === undefined) throw new Error(`${kind.name} did not start`);
      return started;
    };
    const room: Room = {
      kind,
      downloads,
      browser,
      loopback: () => {
        if (listening === undefined) throw new Error('nobody listens');
        return listening;
      },
      open: (language) => sitDown(browser(), downloads, language),
    };
    looksCases(room);
    if (kind === WEBKIT) return;
    dateCases(room);
    makingCases(room);
    guidingCases(room);
    languageCases(room);
    checkingCases(room);
    importCases(room);
    encryptedCases(room);
    enclosureCases(room);
  });
}
