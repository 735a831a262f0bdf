/** Whole notices in each language. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  NOTICE_LANGUAGES,
  noticeOf,
  noticeTexts,
  recoveryNotices,
  reminderOf,
  type Notice,
} from 'backup-codes/server/notices';

import { ACTS, LETTERS, OPTIONS, RECOVERIES } from './happenings.js';

/** The values of an event that a notice shows, as text. Counts of one or two may be words. */
function valuesOf(event: object): string[] {
  const { set, label, from, operator } = event as Record<string, string | undefined>;
  const { position, total } = event as Record<string, number | undefined>;
  return [
    set && `${set.slice(0, 4)}-${set.slice(4)}`,
    label,
    from,
    operator,
    position === undefined ? undefined : String(position + 1),
    'remaining' in event && event.remaining !== 0 && total ? String(total) : undefined,
  ].filter((value): value is string => value !== undefined && value !== '');
}

for (const language of NOTICE_LANGUAGES) {
  describe(language, async () => {
    const texts = await noticeTexts(language);

    function holdsOfEach({ subject, text }: Notice): void {
      assert.match(subject, /\S/);
      assert.doesNotMatch(subject, /\n|undefined/);
      assert.doesNotMatch(text, /undefined|\n{3}|^\n|\n$/);
      assert.doesNotMatch(subject + text, /[٠-٩۰-۹]/, 'only Latin digits');
      for (const line of [subject, ...text.split('\n')]) {
        const opened = line.match(/[\u2066-\u2068]/g)?.length ?? 0;
        assert.equal(line.match(/\u2069/g)?.length ?? 0, opened, line);
        if (texts.direction === 'ltr') assert.equal(opened, 0, line);
      }
    }

    test('each act has a notice with all of its values', () => {
      for (const [name, events] of Object.entries(ACTS)) {
        const notice = noticeOf(events, texts, OPTIONS);
        assert.ok(notice, name);
        holdsOfEach(notice);
        const [first] = events;
        for (const value of [...valuesOf(first ?? {}), 'ada', 'Postbox']) {
          assert.ok(notice.text.includes(value), `${name}: ${value}`);
        }
        assert.match(notice.text, /\b2026\b.*\b11:00\b|\b2026年.*\b11:00\b/, name);
      }
    });

    test('each letter has a notice with all of its values', () => {
      for (const event of RECOVERIES) {
        for (const notice of recoveryNotices(
          { ...event, letters: LETTERS },
          texts,
          OPTIONS,
        )) {
          holdsOfEach(notice);
          const isShort = notice.kind === 'text';
          const values = isShort ? [] : valuesOf(event);
          for (const value of [...values, 'ada', 'Postbox']) {
            assert.ok(notice.text.includes(value), `${event.kind}: ${value}`);
          }
          const letter = LETTERS.find(({ to }) => to === notice.to);
          for (const secret of [letter?.digits, letter?.finish, letter?.stop]) {
            assert.ok(notice.text.includes(secret ?? ''), event.kind);
          }
        }
      }
    });

    const isLeftToRight = texts.direction === 'ltr';
    test('set IDs and digits stay left to right', { skip: isLeftToRight }, () => {
      const used = noticeOf(ACTS['used'] ?? [], texts, OPTIONS)?.text ?? '';
      assert.match(used, /\u2066K7Q2-9M3D\u2069 \(\u2068Home safe\u2069\)/);
      assert.match(used, /\u2068Firefox on Linux\u2069/);
      const [event] = RECOVERIES;
      if (event === undefined) throw new Error('no event');
      const letters = recoveryNotices({ ...event, letters: LETTERS }, texts, OPTIONS);
      assert.equal(
        letters.filter(({ text }) => text.includes('\u2066123456\u2069')).length,
        2,
      );
    });

    test('a reminder counts what is left', () => {
      const overview = { account: 'ada', review: 'none', neverTurnedOn: false } as const;
      for (const remaining of [3, 11, 100]) {
        const notice = reminderOf(
          { ...overview, state: 'low', remaining },
          texts,
          OPTIONS,
        );
        assert.ok(notice);
        holdsOfEach(notice);
        assert.ok(notice.text.includes(String(remaining)));
      }
    });
  });
}
