// slow: starts PostgreSQL
import assert from 'node:assert/strict';

import { granted, refusal } from '../fixtures/answers.js';
import { onEachStore } from '../fixtures/each-store.js';
import { wait } from '../fixtures/party.js';
import {
  ask,
  approved,
  CONTACT,
  happened,
  lettersOf,
  MAILBOX,
  PASSWORD,
  recoveryOn,
  SECOND,
  setAccount,
  signInOf,
} from '../fixtures/recovery.js';

const check = await onEachStore(recoveryOn());

check('asking sends a link to each address of the account', async (stage, account) => {
  setAccount(account, [MAILBOX, SECOND]);
  assert.deepEqual(granted(await ask(stage, signInOf(account))), { waitHours: 24 });
  const letters = lettersOf(stage, account, 'recovery_asked');
  assert.deepEqual(
    letters.map(({ to, kind }) => ({ to, kind })),
    [
      { to: 'mailbox', kind: 'email' },
      { to: 'second', kind: 'email' },
    ],
  );
  for (const letter of letters) {
    assert.match(letter.approve ?? '', /^[\w-]+\.[\w-]{22}$/);
    assert.equal(letter.stop, undefined);
  }
});

check('the answer is the same, whatever the account has', async (stage, account) => {
  const expected = { ok: true, value: { waitHours: 24 } };
  setAccount(account, []);
  assert.deepEqual(await ask(stage, signInOf(account)), expected);
  setAccount(account, [MAILBOX]);
  await approved(stage, signInOf(account));
  assert.deepEqual(await ask(stage, signInOf(account)), expected);
  assert.equal(happened(stage, account).at(-1), 'recovery_opened');
});

check(
  'asking without a word of the first factor needs an operator',
  async (stage, account) => {
    assert.equal(refusal(await ask(stage, { account, id: 'a' })), 'operator_required');
  },
);

check('a step-up inside a session cannot ask', async (stage, account) => {
  const signIn = { ...signInOf(account), purpose: 'step-up' as const };
  assert.equal(refusal(await ask(stage, signIn)), 'unauthorized');
});

check('a magic link or single sign-on is not enough', async (stage, account) => {
  for (const kind of ['magic-link', 'single-sign-on'] as const) {
    const signIn = signInOf(account, 'laptop', { ...PASSWORD, kind });
    assert.equal(refusal(await ask(stage, signIn)), 'operator_required');
  }
  assert.deepEqual(happened(stage, account), []);
});

check(
  'a password that a mailbox has reset within 30 days is not enough',
  async (stage, account) => {
    const resetDaysAgo = (days: number) => {
      const resetAt = new Date(stage.clock.now.getTime() - days * 86_400_000);
      return signInOf(account, 'laptop', { ...PASSWORD, resetAt, resetBy: 'mailbox' });
    };
    assert.equal(refusal(await ask(stage, resetDaysAgo(29))), 'operator_required');
    granted(await ask(stage, resetDaysAgo(31)));
  },
);

check(
  'after such a reset only a contact who was named a week ago is asked',
  async (stage, account) => {
    const resetAt = stage.clock.now;
    const signIn = signInOf(account, 'laptop', {
      ...PASSWORD,
      resetAt,
      resetBy: 'mailbox',
    });
    const named = (days: number) => ({
      ...CONTACT,
      since: new Date(stage.clock.now.getTime() - days * 86_400_000),
    });
    setAccount(account, [MAILBOX, named(6)]);
    assert.equal(refusal(await ask(stage, signIn)), 'operator_required');
    setAccount(account, [MAILBOX, named(8)]);
    granted(await ask(stage, signIn));
    const letters = lettersOf(stage, account, 'recovery_asked');
    assert.deepEqual(
      letters.map(({ to }) => to),
      ['contact'],
    );
    assert.match(letters[0]?.digits ?? '', /^\d{6}$/);
  },
);

check(
  'ten requests a day send letters, and the eleventh waits',
  async (stage, account) => {
    for (let asked = 0; asked < 10; asked += 1) {
      granted(await ask(stage, signInOf(account, `sign-in ${asked}`)));
    }
    assert.equal(refusal(await ask(stage, signInOf(account))), 'throttled');
    wait(stage.clock, { days: 1 });
    granted(await ask(stage, signInOf(account)));
  },
);

check(
  'a request that nobody approves ends after a day, and blocks nothing',
  async (stage, account) => {
    granted(await ask(stage, signInOf(account, 'one')));
    const token = lettersOf(stage, account, 'recovery_asked')[0]?.approve ?? '';
    await approved(stage, signInOf(account, 'another'));
    wait(stage.clock, { days: 1 });
    assert.equal(refusal(await stage.party.approve(null, { token })), 'link_expired');
  },
);
