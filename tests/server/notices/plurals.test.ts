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

test('Arabic has a form for none, one, two, few, many and a hundred', async () => {
  const { codes, recovery, reminder } = await noticeTexts('ar');
  assert.deepEqual(
    COUNTS.map((remaining) => codes.left({ remaining, total: 120 })),
    [
      'لم يبقَ أي رمز من أصل 120.',
      'بقي رمز واحد من أصل 120.',
      'بقي رمزان من أصل 120.',
      'بقيت 3 رموز من أصل 120.',
      'بقي 11 رمزًا من أصل 120.',
      'بقي 100 رمز من أصل 120.',
    ],
  );
  const sentences = [
    (remaining: number) => codes.setHasLeft({ set: 'X', remaining, total: 120 }),
    (count: number) => codes.wrongCodes.strangers({ count }),
    (count: number) => codes.wrongCodes.browsers({ count }),
    (count: number) => codes.wrongCodes.sessions({ count }),
    (missing: number) => recovery.mustAgree({ missing }),
    (remaining: number) => reminder.low({ remaining }),
  ];
  for (const sentence of sentences) {
    assert.equal(new Set(COUNTS.map(sentence)).size, 6, sentence(0));
    for (const count of [3, 11, 100]) assert.match(sentence(count), RegExp(`${count} `));
  }
});
