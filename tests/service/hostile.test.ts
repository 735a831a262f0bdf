// slow: sends thousands of messages
/** The hostile messages of the handler's tests, sent by a relay through the service. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import fc from 'fast-check';

import { openPostgres } from 'backup-codes/server';

import { startDatabases, type Databases } from '../server/fixtures/databases.js';
import { openGuardedSite, type GuardedSite } from '../server/hostile/cast.js';
import { testClocks } from '../server/hostile/clocks.js';
import { testCrowds } from '../server/hostile/crowd.js';
import { testFaults } from '../server/hostile/faults.js';
import { testForeignThings } from '../server/hostile/others.js';
import { listenToOutput } from '../server/hostile/secrets.js';
import { testTheWire, type Noise } from '../server/hostile/wire.js';
import { mountService } from './fixtures/mount.js';

/** What a relay passes on of a page's headers is one, and its method is always the same. */
const NOISE: Noise = {
  headers: fc.oneof(
    { weight: 8, arbitrary: fc.constant({}) },
    fc.constantFrom<Record<string, string>[]>(
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/json; charset=utf-16' },
    ),
  ),
  methods: fc.constant('POST'),
  // Without those of other methods and other origins.
  statuses: 3,
};

const output = listenToOutput();

describe('hostile messages to the service', () => {
  let databases: Databases | undefined;
  let site: GuardedSite | undefined;
  const open = (): GuardedSite => {
    assert.ok(site);
    return site;
  };

  before(async () => {
    databases = await startDatabases();
    const store = await openPostgres(await databases.newDatabase());
    site = await openGuardedSite(store, mountService());
  });
  after(async () => {
    await site?.close();
    await databases?.stop();
  });

  testTheWire(open, NOISE);
  testForeignThings(open);
  testClocks(open);
  testCrowds(open);
  testFaults(open);

  test('the service reported no secret, and none was written anywhere', () => {
    const ended = open();
    ended.assertNothingTold();
    assert.deepEqual(ended.errors, []);
    assert.deepEqual(ended.secrets.foundIn(output.text), []);
  });
});
