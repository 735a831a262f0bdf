import assert from 'node:assert/strict';
import { test } from 'node:test';

import { noticeTexts, plural } from 'backup-codes/server/notices';

const COUNTS = [0, 1, 2, 3, 11, 100];

test('a number chooses the form that its language has for it', () => {
  const forms = {
    zero: 'zero',
    one: 'one',
    two: 'two',
    few: 'few',
    many: 'many',
    other: 'other',
  };
  const chosen = (locale: string) => COUNTS.map((count) => plural(locale, count, forms));
  assert.deepEqual(chosen('ar'), ['zero', 'one', 'two', 'few', 'many', 'other']);
  assert.deepEqual(chosen('de'), ['other', 'one', 'other', 'other', 'other', 'other']);
  assert.deepEqual(chosen('ja'), Array(6).fill('other'));
  assert.equal(plural('ar', 2, { other: 'other' }), 'other');
});

test('German says one code and several', async () => {
  const { codes, recovery, reminder } = await noticeTexts('de');
  const left = COUNTS.map((remaining) => codes.left({ remaining, total: 120 }));
  assert.deepEqual(left.slice(0, 3), [
    'Es sind noch 0 von 120 Codes übrig.',
    'Es ist noch 1 von 120 Codes übrig.',
    'Es sind noch 2 von 120 Codes übrig.',
  ]);
  assert.match(codes.wrongCodes.strangers({ count: 1 }), /einen falschen Code ein/);
  assert.match(codes.wrongCodes.strangers({ count: 100 }), /100 falsche Codes ein/);
  assert.match(recovery.mustAgree({ missing: 1 }), /eine weitere Person .* muss/);
  assert.match(recovery.mustAgree({ missing: 2 }), /2 weitere Personen .* müssen/);
  assert.match(reminder.low({ remaining: 1 }), /noch einen Backup-Code/);
  assert.match(reminder.low({ remaining: 3 }), /noch 3 Backup-Codes/);
});
