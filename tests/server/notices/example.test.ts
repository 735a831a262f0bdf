/** The example of web/server/README.md, as a site runs it. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { openRelyingParty } from 'backup-codes/server';

import {
  mailTheHolder,
  type Site,
} from '../../../web/examples/notices/mail-the-holder.js';
import { activeSheet } from '../fixtures/party.js';
import { newPGlite } from '../fixtures/pglite.js';
import { signInOf } from '../fixtures/recovery.js';

test('the example mails one notice for an act, and one for each letter', async () => {
  const sent: string[] = [];
  const site: Site = {
    holderOf: (name) =>
      Promise.resolve({
        email: 'ada@example.org',
        name,
        language: 'it',
        timeZone: 'UTC',
      }),
    send: (address, { subject }) =>
      Promise.resolve(void sent.push(`${address}: ${subject}`)),
  };
  const relyingParty = await openRelyingParty({
    store: await newPGlite(),
    housekeepingSeconds: 0,
    recovery: {
      accountOf: () => ({
        holders: 'one',
        addresses: [{ id: 'home', kind: 'email', since: new Date(0) }],
      }),
    },
    onEvent: (event) => mailTheHolder(event, relyingParty, site),
  });
  after(() => relyingParty.close());
  await activeSheet({ party: relyingParty }, 'ada');
  await relyingParty.recover(signInOf('ada'), { digits: null });
  await relyingParty.keepHouse();
  assert.deepEqual(sent, [
    'ada@example.org: I codici di backup sono attivi',
    'home: Hai chiesto di recuperare il tuo account?',
  ]);
});
