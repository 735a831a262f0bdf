import { after, before, beforeEach, describe, test } from 'node:test';

import type { Browser } from 'puppeteer-core';

import { CHROMIUM, start } from '../browser/browsers.js';
import type { Program } from './program.js';
import { refusalCases } from './refusals.js';
import { checkFormat, relayNames, startSite } from './relays.js';
import { startService, type Service } from './service.js';
import { sessionCases } from './sessions.js';
import { storyCases } from './story.js';
import { ADA } from './visitor.js';

let service: Service | undefined;
let browser: Promise<Browser> | undefined;

after(async () => {
  await (await browser)?.close();
  await service?.close();
});

for (const name of relayNames()) {
  describe(name, () => {
    let running: Service;
    let site: Program;
    let stepless: Promise<Program> | undefined;
    before(async () => {
      running = service ??= await startService();
      site = await startSite(name, running);
    });
    after(async () => {
      await (await stepless)?.end();
      await site.end();
    });
    beforeEach(async () => {
      await running.ask('DELETE', `/v1/accounts/${encodeURIComponent(ADA.account)}`);
      running.asked.splice(0);
    });

    const place = {
      origin: () => site.origin,
      service: () => running,
      neverSteppedUp: async () => {
        stepless ??= startSite(name, running, { stepUpSeconds: 0 });
        return (await stepless).origin;
      },
    };
    test('its files are as the framework’s formatter writes them', () =>
      checkFormat(name));
    refusalCases(place);
    sessionCases(place);
    storyCases(place, () => (browser ??= start(CHROMIUM)));
  });
}
