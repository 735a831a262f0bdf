// slow: starts PostgreSQL
import assert from 'node:assert/strict';

import { granted, refusal } from '../fixtures/answers.js';
import { onEachStore } from '../fixtures/each-store.js';
import { wait, type Stage } from '../fixtures/party.js';
import {
  ask,
  approved,
  CONTACT,
  happened,
  lettersOf,
  MAILBOX,
  PHONE,
  recovered,
  recoveryOn,
  SECOND,
  secretIn,
  setAccount,
  signInOf,
} from '../fixtures/recovery.js';

const check = await onEachStore(recoveryOn());

/** Hours from now to a moment. */
function hoursTo({ clock }: Stage, moment: Date): number {
  return Math.round((moment.getTime() - clock.now.getTime()) / 3_600_000);
}

check(
  'an approved recovery waits a day, and every address is told',
  async (stage, account) => {
    const removed = (days: number) => ({
      ...SECOND,
      id: `removed ${days} days ago`,
      until: new Date(stage.clock.now.getTime() - days * 86_400_000),
    });
    setAccount(account, [MAILBOX, removed(29), removed(31)]);
    assert.equal(hoursTo(stage, await approved(stage, signInOf(account))), 24);
    const letters = lettersOf(stage, account, 'recovery_opened');
    assert.deepEqual(
      letters.map(({ to }) => to),
      ['mailbox', 'removed 29 days ago'],
    );
    for (const { stop } of letters) assert.match(stop ?? '', /^[\w-]+\.[\w-]{22}$/);
  },
);

check('the wait is a week if an address has just changed', async (stage, account) => {
  const daysAgo = (days: number) =>
    new Date(stage.clock.now.getTime() - days * 86_400_000);
  for (const [address, hours] of [
    [{ ...SECOND, since: daysAgo(1) }, 168],
    [{ ...SECOND, until: daysAgo(6) }, 168],
    [{ ...SECOND, since: daysAgo(8) }, 24],
  ] as const) {
    setAccount(account, [MAILBOX, address]);
    assert.equal(hoursTo(stage, await approved(stage, signInOf(account))), hours);
    await stage.party.cancelRecovery(account);
  }
});

check('the wait is a week for three days after a recovery', async (stage, account) => {
  await recovered(stage, signInOf(account));
  wait(stage.clock, { hours: 71 });
  assert.equal(hoursTo(stage, await approved(stage, signInOf(account))), 168);
  await stage.party.cancelRecovery(account);
  wait(stage.clock, { hours: 1 });
  assert.equal(hoursTo(stage, await approved(stage, signInOf(account))), 24);
});

check(
  'an address that was added after the request gets nothing',
  async (stage, account) => {
    const since = new Date(stage.clock.now.getTime() + 1);
    setAccount(account, [MAILBOX, { ...SECOND, since }]);
    granted(await ask(stage, signInOf(account)));
    const late = lettersOf(stage, account, 'recovery_asked').map((letter) => letter.to);
    assert.deepEqual(late, ['mailbox']);
  },
);

check('an address that was removed meanwhile cannot approve', async (stage, account) => {
  setAccount(account, [MAILBOX, SECOND]);
  granted(await ask(stage, signInOf(account)));
  const token = secretIn(stage, account, 'recovery_asked', 'approve', SECOND.id);
  setAccount(account, [MAILBOX, { ...SECOND, until: stage.clock.now }]);
  assert.equal(refusal(await stage.party.approve(null, { token })), 'link_expired');
});

check('one recovery is open, and a link approves once', async (stage, account) => {
  granted(await ask(stage, signInOf(account, 'one')));
  const other = secretIn(stage, account, 'recovery_asked', 'approve');
  granted(await ask(stage, signInOf(account, 'two')));
  const token = secretIn(stage, account, 'recovery_asked', 'approve');
  granted(await stage.party.approve(null, { token }));
  for (const again of [token, other]) {
    assert.equal(
      refusal(await stage.party.approve(null, { token: again })),
      'link_expired',
    );
  }
});

check('a fourth recovery within 30 days needs an operator', async (stage, account) => {
  for (let done = 0; done < 3; done += 1) {
    await approved(stage, signInOf(account));
    await stage.party.cancelRecovery(account);
    wait(stage.clock, { days: 1 });
  }
  granted(await ask(stage, signInOf(account)));
  const token = secretIn(stage, account, 'recovery_asked', 'approve');
  assert.equal(refusal(await stage.party.approve(null, { token })), 'operator_required');
  wait(stage.clock, { days: 28 });
  await approved(stage, signInOf(account));
});

check(
  'digits approve in the sign-in that asked, within ten minutes',
  async (stage, account) => {
    setAccount(account, [PHONE]);
    const signIn = signInOf(account);
    const digitsOf = async () => {
      granted(await ask(stage, signIn));
      return secretIn(stage, account, 'recovery_asked', 'digits', PHONE.id);
    };
    const type = (digits: string, as = signIn) => stage.party.recover(as, { digits });
    const late = await digitsOf();
    wait(stage.clock, { seconds: 601 });
    assert.equal(refusal(await type(late)), 'link_expired');
    const digits = await digitsOf();
    assert.equal(refusal(await type(digits, signInOf(account, 'thief'))), 'link_expired');
    const { ready } = granted(await type(digits));
    assert.equal(hoursTo(stage, new Date(ready ?? '')), 24);
  },
);

check('a contact makes the wait a day longer', async (stage, account) => {
  setAccount(account, [CONTACT]);
  const signIn = signInOf(account);
  granted(await ask(stage, signIn));
  const digits = secretIn(stage, account, 'recovery_asked', 'digits', CONTACT.id);
  const { ready } = granted(await stage.party.recover(signIn, { digits }));
  assert.equal(hoursTo(stage, new Date(ready ?? '')), 48);
});

check('a contact has a day to pass the digits on', async (stage, account) => {
  setAccount(account, [CONTACT]);
  const signIn = signInOf(account);
  granted(await ask(stage, signIn));
  const digits = secretIn(stage, account, 'recovery_asked', 'digits', CONTACT.id);
  wait(stage.clock, { hours: 23 });
  granted(await stage.party.recover(signIn, { digits }));
});

check('five wrong digits end a request', async (stage, account) => {
  setAccount(account, [PHONE]);
  const signIn = signInOf(account);
  granted(await ask(stage, signIn));
  const digits = secretIn(stage, account, 'recovery_asked', 'digits', PHONE.id);
  const wrong = digits === '000000' ? '000001' : '000000';
  for (let tried = 0; tried < 5; tried += 1) {
    const answer = await stage.party.recover(signIn, { digits: wrong });
    assert.equal(refusal(answer), 'link_expired');
  }
  assert.equal(refusal(await stage.party.recover(signIn, { digits })), 'link_expired');
  assert.deepEqual(happened(stage, account), ['recovery_asked']);
});
