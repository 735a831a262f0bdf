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

let service: Service;
let browser: Promise<Browser> | undefined;

before(async () => {
  service = await startService();
});

after(async () => {
  await (await browser)?.close();
  await service.close();
});

for (const name of relayNames()) {
  describe(name, () => {
    let site: Program;
    let stepless: Promise<Program> | undefined;
    before(async () => {
      site = await startSite(name, service);
    });
    after(async () => {
      await (await stepless)?.end();
      await site.end();
    });
    beforeEach(async () => {
      await service.ask('DELETE', `/v1/accounts/${encodeURIComponent(ADA.account)}`);
      service.asked.splice(0);
    });

    const place = {
      origin: () => site.origin,
      service: () => service,
      neverSteppedUp: async () => {
        stepless ??= startSite(name, service, { stepUpSeconds: 0 });
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
