import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { AccountOverview } from 'backup-codes/server';
import {
  noticeOf,
  noticeTexts,
  recoveryNotices,
  reminderOf,
} from 'backup-codes/server/notices';

import { act, ACTS, OPTIONS, RECOVERIES, used } from './happenings.js';

const ENGLISH = await noticeTexts('en');

const lines = (...all: string[]) => all.join('\n');

const CLOSING = lines(
  'This is about the account ada at Postbox.',
  'We’ll never ask you for a code by phone, email or chat.',
);

test('a notice says what happened, when, from where, and what to do', () => {
  assert.deepEqual(noticeOf(act(used(6)), ENGLISH, OPTIONS), {
    subject: 'A backup code was used to sign in',
    text: lines(
      'It was code 3 of set K7Q2-9M3D (Home safe). Cross it off on your sheet.',
      '6 of 10 codes are left.',
      '',
      'When: 24 November 2026 at 11:00 CET',
      'From: Firefox on Linux',
      '',
      'If this wasn’t you, somebody else can sign in as you. Change your password and get new codes now.',
      '',
      CLOSING,
    ),
  });
});

test('one act makes one notice', () => {
  const about = (name: string) => noticeOf(ACTS[name] ?? [], ENGLISH, OPTIONS);
  assert.match(about('used, few left')?.text ?? '', /3 of 10 codes are left\.\nGet new/);
  const last = about('used, none left');
  assert.equal(last?.subject, 'A backup code was used to sign in. It was your last one');
  assert.match(about('used, unlocks')?.text ?? '', /They work again\./);
  assert.equal(about('replaced')?.subject, 'Your backup codes were replaced');
  const locked = about('suspended sessions');
  assert.equal(locked?.subject, 'Your backup codes are locked');
  assert.equal(locked.text.match(/wrong codes/g)?.length, 1);
});

test('a notice names the administrator who did it', () => {
  const removed = noticeOf(ACTS['removed by an administrator'] ?? [], ENGLISH, OPTIONS);
  assert.match(
    removed?.text ?? '',
    /\nBy: grace\n\nIf you didn’t expect this, ask Postbox/,
  );
});

test('codes that were only made make no notice, and neither does a recovery', () => {
  const made = act({
    set: 'K7Q29M3D',
    label: '',
    kind: 'enrolled',
    total: 10,
    replaces: null,
  });
  assert.equal(noticeOf(made, ENGLISH, OPTIONS), undefined);
  for (const event of RECOVERIES) {
    assert.equal(noticeOf([event], ENGLISH, OPTIONS), undefined);
  }
});

test('an event that is not about a recovery has no letters', () => {
  for (const [event] of Object.values(ACTS)) {
    if (event === undefined) throw new Error('an act without events');
    assert.deepEqual(recoveryNotices(event, ENGLISH, OPTIONS), []);
  }
});

test('a reminder goes to holders who should do something', () => {
  const account: AccountOverview = {
    account: 'ada',
    state: 'active',
    remaining: 9,
    review: 'none',
    neverTurnedOn: false,
  };
  const remind = (change: Partial<AccountOverview>) =>
    reminderOf({ ...account, ...change }, ENGLISH, OPTIONS);
  assert.equal(remind({}), undefined);
  assert.deepEqual(remind({ state: 'low', remaining: 2 }), {
    subject: 'A reminder about your backup codes',
    text: lines(
      'You have 2 backup codes left. Get new ones before you need the last one.',
      'Sign in and open your account settings.',
      '',
      CLOSING,
    ),
  });
  const changes: Partial<AccountOverview>[] = [
    { state: 'none' },
    { state: 'low' },
    { state: 'exhausted' },
    { state: 'suspended' },
    { review: 'overdue' },
    { neverTurnedOn: true },
  ];
  const reminders = changes.map((change) => remind(change)?.text);
  assert.equal(new Set(reminders).size, changes.length);
});

test('a site replaces a sentence, and the form of dates', () => {
  const texts = {
    ...ENGLISH,
    locale: 'en-US',
    codes: { ...ENGLISH.codes, notYou: 'Call us on 555-0100.' },
  };
  const text = noticeOf(act(used(6)), texts, OPTIONS)?.text ?? '';
  assert.match(text, /When: November 24, 2026 at 11:00.AM/);
  assert.match(text, /\n\nCall us on 555-0100\.\n\n/);
});
