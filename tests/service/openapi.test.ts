/** The scenario of the handler's OpenAPI file, sent by a relay through the service. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { newPGlite } from '../server/fixtures/pglite.js';
import { recoveryOn } from '../server/fixtures/recovery.js';
import { possibleAnswersToBackends } from '../server/openapi/checked-handler.js';
import { meetEveryMessage } from '../server/openapi/every-message.js';
import * as scenario from '../server/openapi/scenario.js';
import { openSite, type Site } from '../server/openapi/site.js';
import { mountService } from './fixtures/mount.js';

let site: Site;
let offSite: Site;

before(async () => {
  const policy = scenario.POLICY;
  offSite = await openSite(await newPGlite(), { policy }, mountService());
  // The devices' clock is that of the site that opens last.
  site = await openSite(
    await newPGlite(),
    { policy, ...recoveryOn() },
    mountService({ hasRecovery: true }),
  );
});

after(() => Promise.all([site.close(), offSite.close()]));

test('the service gives every answer that the handler gives, and no other', async () => {
  await meetEveryMessage(site, offSite);
  const seen = new Set([...site.seen, ...offSite.seen]);
  assert.deepEqual([...seen].sort(), [...possibleAnswersToBackends()].sort());
});
