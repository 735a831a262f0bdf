// slow: starts PostgreSQL
/** The host's own database is down, or the host says something that makes no sense. */

import assert from 'node:assert/strict';

import { openRelyingParty } from 'backup-codes/server';

import { onEachStore } from '../fixtures/each-store.js';
import { approved, recovered, recoveryOn, signInOf } from '../fixtures/recovery.js';

const options = recoveryOn();
const check = await onEachStore(options);

check(
  'an older factor freezes the account even if the host cannot say who holds it',
  async (stage, account) => {
    const factorSince = stage.clock.now;
    await recovered(stage, signInOf(account, 'thief'));
    await approved(stage, signInOf(account, 'thief again'));
    const party = await openRelyingParty({
      ...options,
      store: stage.store,
      clock: () => stage.clock.now,
      housekeepingSeconds: 0,
      recovery: {
        accountOf: () => {
          throw new Error('the database of the site is down');
        },
      },
    });
    await assert.rejects(party.signedInOtherwise(account, { factorSince }), /is down/);
    assert.notEqual((await stage.party.recoveryOf(account)).frozen, null);
  },
);

check('the beginning of a factor is a date', async (stage, account) => {
  await recovered(stage, signInOf(account));
  const factorSince = stage.clock.now.toISOString() as unknown as Date;
  await assert.rejects(
    stage.party.signedInOtherwise(account, { factorSince }),
    /factorSince: must be a date/,
  );
  assert.equal((await stage.party.recoveryOf(account)).frozen, null);
});
