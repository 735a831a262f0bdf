import { after } from 'node:test';

import { openRelyingParty, type RelyingParty } from 'backup-codes/server';
import type { Browser } from 'puppeteer-core';

import { CHROMIUM, start } from '../browser/browsers.js';
import { newPGlite } from '../server/fixtures/pglite.js';

/** What the tests of all sites share, because each part takes seconds to start. */
export interface Stage {
  browser: () => Promise<Browser>;
  /** The kit on a new database. Each test uses its own account. */
  party: () => Promise<RelyingParty>;
}

/**
 * Nothing starts before a test asks for it, because a failing hook would hide the reason.
 */
export function newStage(): Stage {
  let browser: Promise<Browser> | undefined;
  let party: Promise<RelyingParty> | undefined;
  after(async () => {
    await Promise.allSettled([
      browser?.then((running) => running.close()),
      party?.then((opened) => opened.close()),
    ]);
  });
  return {
    browser: () => (browser ??= start(CHROMIUM)),
    party: () =>
      (party ??= newPGlite().then((store) =>
        openRelyingParty({ store, housekeepingSeconds: 0 }),
      )),
  };
}
