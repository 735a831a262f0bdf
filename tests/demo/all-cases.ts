import { after, before, describe } from 'node:test';

import type { Browser } from 'puppeteer-core';

import { OFFERED } from '../../web/demo/texts/all.js';
import { CHROMIUM, WEBKIT, start, type BrowserKind } from '../browser/browsers.js';
import { startPostgres, type Postgres } from '../server/fixtures/postgres.js';
import { accidentCases } from './cases/accidents.js';
import { crashCases } from './cases/crashes.js';
import { guideCases } from './cases/guide.js';
import { languageCases } from './cases/languages.js';
import { lastCodeCases } from './cases/last-code.js';
import { looksCases } from './cases/looks.js';
import { plaintextCases } from './cases/plaintext.js';
import { recoveryCases } from './cases/recovery.js';
import { reloadCases } from './cases/reloads.js';
import { stepUpCases } from './cases/step-up.js';
import { storyCases } from './cases/story.js';
import { keyboardOf, mouseOf } from './fixtures/hands.js';

/**
 * Everything that must hold for the demo in every browser. WebKit's driver shows no
 * requests, and cannot kill the browser, so WebKit leaves out what needs one of them.
 */
export function testIn(kind: BrowserKind): void {
  describe(kind.name, () => {
    let browser: Browser | undefined;
    let postgres: Postgres | undefined;
    before(async () => {
      browser = await start(kind);
      postgres = await startPostgres();
    });
    after(async () => {
      await browser?.close();
      await postgres?.stop();
    });
    const started = () => {
      if (browser === undefined) throw new Error(`${kind.name} did not start`);
      return browser;
    };
    const PGLITE = {
      store: 'PGlite',
      databaseUrl: () => Promise.resolve(undefined),
    };
    const POSTGRESQL = {
      store: 'PostgreSQL',
      databaseUrl: async () => postgres?.newDatabase(),
    };
    // The server can't tell a mouse from a keyboard. So each browser meets both ways to use a page
    // and both stores once, and the other browser meets the other two pairs.
    const [mouseStore, keyboardStore] =
      kind === CHROMIUM ? [PGLITE, POSTGRESQL] : [POSTGRESQL, PGLITE];
    storyCases({ browser: started, by: 'mouse', hands: mouseOf, ...mouseStore });
    storyCases({ browser: started, by: 'keyboard', hands: keyboardOf, ...keyboardStore });
    guideCases(kind, started);
    lastCodeCases(started);
    looksCases(kind, started);
    if (kind === CHROMIUM) {
      languageCases(started);
      for (const language of OFFERED) {
        if (language !== 'en') guideCases(kind, started, language);
      }
    }
    recoveryCases(started);
    reloadCases(started);
    stepUpCases(started);
    accidentCases(kind, { browser: started, ...POSTGRESQL });
    if (kind === WEBKIT) return;
    plaintextCases({ browser: started });
    crashCases(kind, async () => {
      if (postgres === undefined) throw new Error('PostgreSQL did not start');
      return postgres.newDatabase();
    });
  });
}
