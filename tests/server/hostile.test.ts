// slow: sends thousands of messages
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { storeKinds } from './fixtures/party.js';
import { BROWSER_NOISE, testTheBrowser } from './hostile/browser.js';
import { openGuardedSite, type GuardedSite } from './hostile/cast.js';
import { testClocks } from './hostile/clocks.js';
import { testCrowds } from './hostile/crowd.js';
import { testFaults } from './hostile/faults.js';
import { testForeignThings } from './hostile/others.js';
import { listenToOutput } from './hostile/secrets.js';
import { testTheWire } from './hostile/wire.js';

const output = listenToOutput();

for (const kind of await storeKinds()) {
  describe(`hostile messages to a relying party on ${kind.name}`, () => {
    let site: GuardedSite | undefined;
    const open = (): GuardedSite => {
      assert.ok(site);
      return site;
    };

    before(async () => {
      site = await openGuardedSite(await kind.open());
    });
    after(async () => {
      await site?.close();
      await kind.end();
    });

    testTheWire(open, BROWSER_NOISE);
    testTheBrowser(open);
    testForeignThings(open);
    testClocks(open);
    testCrowds(open);
    testFaults(open);

    test('the host was told no secret, and none was written anywhere', () => {
      const ended = open();
      ended.assertNothingTold();
      assert.deepEqual(ended.errors, []);
      assert.deepEqual(ended.secrets.foundIn(output.text), []);
    });
  });
}
