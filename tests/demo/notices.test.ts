import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { BackupCodesEvent, Happening, Letter } from 'backup-codes/server';

import { csvOf } from '../../web/demo/csv.js';
import { browserName } from '../../web/demo/browser-name.js';
import { noticeOf } from '../../web/demo/notices.js';
import { isRecoveryEvent, recoveryNotice } from '../../web/demo/recovery-notices.js';
import { reminderFor, wordsFor } from '../../web/demo/provision.js';

const SET = { set: 'K7Q29M3D', label: 'Home safe' };

/** The events of one act. */
function act(...happenings: Happening[]): BackupCodesEvent[] {
  return happenings.map((happening, at) => ({
    ...happening,
    id: `${at + 1}`,
    account: 'ada',
    at: '2026-11-24T10:00:00Z',
  }));
}

const noticeAbout = (...happenings: Happening[]) =>
  noticeOf(act(...happenings), 'Europe/Zurich');

const used = (remaining: number): Happening => ({
  ...SET,
  kind: 'used',
  position: 2,
  remaining,
  total: 10,
  from: 'Firefox on Linux',
});

test('a letter says what happened, when, from where, and what to do', () => {
  assert.deepEqual(noticeAbout(used(6)), {
    subject: 'A backup code was used to sign in',
    text: [
      'It was code 3 of set K7Q2-9M3D (Home safe). 6 of 10 are left. Cross it off on your sheet.',
      '',
      'When: 24 November 2026 at 11:00 CET',
      'From: Firefox on Linux',
      '',
      'If this wasn’t you, somebody else can sign in as you. Change your password and get new codes now.',
    ].join('\n'),
  });
});

test('one act makes one letter', () => {
  const low = noticeAbout(used(3), { ...SET, kind: 'low', remaining: 3 });
  assert.match(low?.text ?? '', /3 of 10 are left.*\nGet new codes before/);
  const last = noticeAbout(used(0), { ...SET, kind: 'exhausted' });
  assert.equal(last?.subject, 'A backup code was used to sign in. It was your last one');
  const lifted = noticeAbout(used(6), { kind: 'lifted', by: 'holder' });
  assert.match(lifted?.text ?? '', /They work again\./);
  const replaced = noticeAbout(
    { ...SET, kind: 'confirmed', replaced: 'W4H83D9R' },
    { ...SET, kind: 'revoked', by: 'holder', reason: 'replaced', was: 'active' },
  );
  assert.equal(replaced?.subject, 'Your backup codes were replaced');
  const locked = noticeAbout(
    { kind: 'failures', share: 'sessions', count: 20 },
    { kind: 'suspended', share: 'sessions', failures: 20 },
  );
  assert.equal(locked?.subject, 'Your backup codes are locked');
  assert.equal(locked.text.match(/wrong codes/g)?.length, 1);
});

test('a letter names the administrator who did it', () => {
  const notice = noticeAbout({
    ...SET,
    kind: 'revoked',
    reason: 'withdrawn',
    was: 'active',
    by: 'operator',
    operator: 'grace',
  });
  assert.match(notice?.text ?? '', /\nBy: grace, who works for us\n/);
});

test('codes that were only made make no letter', () => {
  const made: Happening = { ...SET, kind: 'enrolled', total: 10, replaces: null };
  assert.equal(noticeAbout(made), undefined);
});

test('reminders say what to do', () => {
  const late = noticeAbout({ ...SET, kind: 'review_due', remaining: 7, total: 10 });
  assert.match(late?.text ?? '', /type one of its codes in your account\. This doesn’t/);
  const gone = noticeAbout({ ...SET, kind: 'never_confirmed', until: null });
  assert.match(gone?.text ?? '', /now can’t be\. Throw them away/);
  const waits = noticeAbout({
    ...SET,
    kind: 'never_confirmed',
    until: '2026-11-27T10:00:00Z',
  });
  assert.match(waits?.text ?? '', /don’t work yet\. To turn them on/);
});

test('an administrator’s reminder goes to those who should do something', () => {
  const account = {
    account: 'ada',
    state: 'active',
    remaining: 9,
    review: 'none',
    neverTurnedOn: false,
  } as const;
  assert.equal(reminderFor(account), undefined);
  for (const change of [
    { state: 'none' },
    { state: 'low' },
    { state: 'exhausted' },
    { state: 'suspended' },
    { review: 'overdue' },
    { neverTurnedOn: true },
  ] as const) {
    const text = reminderFor({ ...account, ...change })?.text ?? '';
    assert.match(text, /We never ask for a code/, JSON.stringify(change));
  }
  assert.deepEqual(wordsFor({ ...account, review: 'overdue' }), [
    'Has 9 codes left',
    'Has not looked for the sheet in time',
  ]);
});

test('no cell of an export is a formula', () => {
  for (const text of ['=1+1', '+1', '-1', '@a', '\t=1', ' =1', '＝1', '\r=1', '|x']) {
    assert.equal(csvOf([[text]]), `"'${text}"\r\n`, JSON.stringify(text));
  }
  assert.equal(csvOf([['Home "safe"', 7, '']]), '"Home ""safe""","7",""\r\n');
});

test('a browser is named as its owner knows it', () => {
  const named = (agent: string) =>
    browserName(
      new Request('https://postbox.example', { headers: { 'user-agent': agent } }),
    );
  const safari =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';
  assert.equal(named(safari), 'Safari on iOS');
  const chrome =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
  assert.equal(named(chrome), 'Chrome on Linux');
  assert.equal(named('<script>'), 'an unknown browser');
});

/** What an address gets about one event of a recovery. */
function letterAbout(happening: Happening, letter: Partial<Letter> = {}) {
  const [event] = act(happening);
  if (event === undefined || !isRecoveryEvent(event)) throw new Error('no recovery');
  const site = { origin: 'https://postbox.example', timeZone: 'Europe/Zurich' };
  return recoveryNotice(
    event,
    { to: 'ada@home.example', kind: 'email', ...letter },
    site,
  );
}

const TOKEN = 'YWRh.AAECAwQFBgcICQoLDA0ODw';

test('a letter about a recovery says when it is over, and has the link that stops it', () => {
  const opened = letterAbout(
    {
      kind: 'recovery_opened',
      request: 'r',
      approvedBy: 'ada@postbox.example',
      ready: '2026-11-25T10:00:00Z',
      from: 'Firefox on Linux',
    },
    { stop: TOKEN },
  );
  assert.deepEqual(opened, {
    subject: 'Somebody recovers your account',
    text: [
      'The recovery can be finished on 25 November 2026 at 11:00 CET.',
      'If it’s you, sign in again then, and say that you have none of your codes.',
      '',
      'When: 24 November 2026 at 11:00 CET',
      'From: Firefox on Linux',
      '',
      'If it wasn’t you, stop it here:',
      `https://postbox.example/recovery#stop=${TOKEN}`,
      '',
      'If this wasn’t you, somebody else knows your password. Change it.',
    ].join('\n'),
  });
});

test('every letter about a recovery says what to do, and no token is before the #', () => {
  const of = { request: 'r' };
  const doer = { by: 'operator', operator: 'grace', how: 'operator' } as const;
  const ready = '2026-11-25T10:00:00Z';
  const happenings: Happening[] = [
    { ...of, kind: 'recovery_asked' },
    { ...of, kind: 'recovery_halfway', ready },
    { ...of, kind: 'recovery_shortened', by: 'operator', operator: 'grace', missing: 1 },
    { ...of, kind: 'recovery_ready' },
    { ...of, kind: 'recovery_finish_asked' },
    { ...of, ...doer, kind: 'recovery_cancelled' },
    { ...of, kind: 'recovery_used' },
    { ...doer, kind: 'recovery_frozen' },
    { by: 'operator', operator: 'grace', kind: 'recovery_unfrozen' },
  ];
  const letters = happenings.map((one) =>
    letterAbout(one, { approve: TOKEN, finish: TOKEN, stop: TOKEN }),
  );
  assert.equal(new Set(letters.map(({ subject }) => subject)).size, happenings.length);
  for (const { text } of letters) {
    assert.match(text, /When: 24 November 2026 at 11:00 CET/);
    for (const [link = ''] of text.matchAll(/^https:.*$/gm)) {
      assert.equal(link.split('#')[0], 'https://postbox.example/recovery');
    }
    assert.equal(text.match(/^https:/gm)?.length, 3);
  }
});
