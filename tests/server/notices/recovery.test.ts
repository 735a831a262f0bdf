import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { BackupCodesEvent, Letter } from 'backup-codes/server';
import { noticeTexts, recoveryNotices } from 'backup-codes/server/notices';

import { LETTERS, OPTIONS, RECOVERIES } from './happenings.js';

const ENGLISH = await noticeTexts('en');

function eventOf(kind: BackupCodesEvent['kind']): BackupCodesEvent {
  const event = RECOVERIES.find((one) => one.kind === kind);
  if (event === undefined) throw new Error(kind);
  return event;
}

/** What an address gets about an event. */
function noticeFor(kind: BackupCodesEvent['kind'], letter: Letter) {
  const event = { ...eventOf(kind), letters: [letter] };
  const [notice, ...others] = recoveryNotices(event, ENGLISH, OPTIONS);
  assert.deepEqual(others, []);
  return notice;
}

const lines = (...all: string[]) => all.join('\n');

test('an e-mail says when the recovery is over, and has the link that stops it', () => {
  const letter = { to: 'ada@home.example', kind: 'email', stop: 'TOKEN' } as const;
  assert.deepEqual(noticeFor('recovery_opened', letter), {
    to: 'ada@home.example',
    kind: 'email',
    subject: 'Somebody is recovering your account',
    text: lines(
      'The recovery of your account can be finished from 25 November 2026 at 11:00 CET on.',
      'If it’s you, sign in again then, and say that you have none of your codes.',
      '',
      'When: 24 November 2026 at 11:00 CET',
      'From: Firefox on Linux',
      '',
      'If it wasn’t you, stop the recovery here:',
      'https://postbox.example/recovery#stop=TOKEN',
      '',
      'If this wasn’t you, somebody else knows your password. Change it.',
      '',
      'This is about the account ada at Postbox.',
      'We’ll never ask you for a code by phone, email or chat.',
    ),
  });
});

test('a text message is short, and has the digits', () => {
  const letter = { to: '+41791234567', kind: 'text', digits: '123456' } as const;
  assert.equal(
    noticeFor('recovery_asked', letter)?.text,
    lines(
      'Somebody with your password says that they have lost every code, and wants to recover your account.',
      'Nothing happens unless you approve it.',
      '',
      'If it’s you, type these digits where you are signing in: 123456',
      'Tell nobody these digits.',
      '',
      'If this wasn’t you, somebody else knows your password. Change it.',
      '',
      'This is about the account ada at Postbox.',
    ),
  );
});

test('a contact reads whose account it is, and what to do with the digits', () => {
  const letter = { to: 'lin@home.example', kind: 'contact', digits: '123456' } as const;
  const notice = noticeFor('recovery_asked', letter);
  assert.equal(notice?.subject, 'Did ada ask for your help?');
  assert.match(notice.text, /recover the account ada, and needs six digits from you\.\n/);
  assert.match(notice.text, /tell them these digits: 123456\n/);
  assert.match(notice.text, /because you are a contact of the account ada at Postbox\./);
  assert.doesNotMatch(notice.text, /your account|your password/);
});

test('each event has a subject of its own, and each link a line of its own', () => {
  for (const { to, kind, ...secrets } of LETTERS) {
    const notices = RECOVERIES.flatMap((event) =>
      recoveryNotices(
        { ...event, letters: [{ to, kind, ...secrets }] },
        ENGLISH,
        OPTIONS,
      ),
    );
    assert.equal(notices.length, RECOVERIES.length);
    for (const { text } of notices) {
      const links = text.match(/^https:\S+$/gm) ?? [];
      assert.equal(links.length, text.match(/https:/g)?.length);
      for (const link of links) {
        assert.equal(link.split('#')[0], 'https://postbox.example/recovery');
      }
      for (const secret of Object.values(secrets)) {
        assert.equal(text.split(secret).length, 2, secret);
      }
    }
    const subjects = new Set(notices.map(({ subject }) => subject));
    assert.equal(subjects.size, kind === 'contact' ? 7 : 10);
  }
});
