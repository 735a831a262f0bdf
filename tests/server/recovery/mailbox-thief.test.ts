// slow: starts PostgreSQL
/** A thief who reads the holder's mailbox, which also resets the password. */

import assert from 'node:assert/strict';

import type { FirstFactor } from 'backup-codes/server';

import { granted, refusal } from '../fixtures/answers.js';
import { onEachStore } from '../fixtures/each-store.js';
import type { Stage } from '../fixtures/party.js';
import {
  ask,
  CONTACT,
  finishToken,
  MAILBOX,
  PASSWORD,
  recoveryOn,
  secretIn,
  setAccount,
  signInOf,
  waitUntil,
} from '../fixtures/recovery.js';

const check = await onEachStore(recoveryOn());

/** The holder asks, and a contact's digits approve. Ends after the wait. */
async function approvedByContact(
  stage: Stage,
  account: string,
  firstFactor: FirstFactor = PASSWORD,
): Promise<void> {
  setAccount(account, [MAILBOX, CONTACT]);
  const holder = signInOf(account, 'holder', firstFactor);
  granted(await ask(stage, holder));
  const digits = secretIn(stage, account, 'recovery_asked', 'digits', CONTACT.id);
  const { ready } = granted(await stage.party.recover(holder, { digits }));
  await stage.party.keepHouse();
  await waitUntil(stage, new Date(ready ?? ''));
}

check(
  "a first factor that the host describes wrongly is the host's fault",
  async (stage, account) => {
    const wrong: object[] = [
      { resetAt: stage.clock.now.toISOString(), resetBy: MAILBOX.id },
      { resetAt: new Date(Number.NaN), resetBy: MAILBOX.id },
      { resetAt: undefined, resetBy: MAILBOX.id },
      { resetBy: undefined },
      { kind: 'code by e-mail' },
    ];
    for (const change of wrong) {
      const firstFactor = { ...PASSWORD, ...change };
      const thief = signInOf(account, 'thief', firstFactor);
      await assert.rejects(
        stage.party.recover(thief, { digits: null }),
        /pendingSignIn\.firstFactor/,
      );
    }
  },
);

check(
  'a mailbox that resets the password after a contact has approved finishes nothing',
  async (stage, account) => {
    await approvedByContact(stage, account);
    const thief = signInOf(account, 'thief', {
      ...PASSWORD,
      resetAt: stage.clock.now,
      resetBy: MAILBOX.id,
    });
    const token = await finishToken(stage, thief);
    assert.equal(
      refusal(await stage.party.finish(thief, { token })),
      'operator_required',
    );
    granted(await stage.party.finish(signInOf(account, 'holder again'), { token }));
  },
);

check(
  'with magic links, only the link that the contact passes on finishes',
  async (stage, account) => {
    const magic = { kind: 'magic-link', resetAt: null, resetBy: null } as const;
    await approvedByContact(stage, account, magic);
    const thief = signInOf(account, 'thief', magic);
    const token = await finishToken(stage, thief);
    assert.equal(
      refusal(await stage.party.finish(thief, { token })),
      'operator_required',
    );
    const holder = signInOf(account, 'holder again', magic);
    const passedOn = secretIn(
      stage,
      account,
      'recovery_finish_asked',
      'finish',
      CONTACT.id,
    );
    granted(await stage.party.finish(holder, { token: passedOn }));
  },
);
