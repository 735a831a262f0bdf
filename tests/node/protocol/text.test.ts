import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  DEFAULT_ARGON2ID,
  STANDARD_FORMAT,
  isPrintable,
  parseAnswer,
  toPrintable,
} from 'backup-codes/protocol';
import fc from 'fast-check';

/** Joiners, and variation selectors, which choose the form of the preceding character. */
const ALLOWED = /[\u200C\u200D\p{Variation_Selector}]/u;

/** Number signs have the category of format characters but are visible. */
const SEEN = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]/u;

const BREAKING = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;
const HIDDEN = /[\p{Cf}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;

test('no printable character breaks lines, changes direction or hides text', () => {
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    const isHidden =
      HIDDEN.test(character) && !ALLOWED.test(character) && !SEEN.test(character);
    const refused = BREAKING.test(character) || isHidden;
    // A newer engine adds no such characters, because unassigned ones are already
    // refused.
    if (refused) assert.equal(isPrintable(character), false, code.toString(16));
    else if (/\P{Cn}/u.test(character)) {
      assert.equal(isPrintable(character), true, code.toString(16));
    }
  }
});

const HOSTILE = '\u001b\r\n\u2028\u202e\u200b\ufff9\u{e0041}\ud800\u0000\t';

/** Words with hostile characters before, after and between them. */
const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...Array.from(HOSTILE))))
  .map((parts) => parts.join(''));

test('the shown form of any text is printable and no longer than the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const shown = toPrintable(text);
      assert.ok(isPrintable(shown));
      assert.ok(shown.length <= text.length);
      assert.equal(toPrintable(shown), shown);
      if (isPrintable(text)) assert.equal(shown, text);
    }),
  );
});

test('the shown form of a text reads as intended', () => {
  for (const [text, shown] of [
    ['Acme', 'Acme'],
    [' two  spaces ', ' two  spaces '],
    ['\n  Acme\n', 'Acme'],
    ['Acme\r\nSet  K7Q2-9M3D', 'Acme Set  K7Q2-9M3D'],
    ['Ac\u200bme\u{e0041}', 'Acme'],
    ['\u202eemcA', 'emcA'],
    ['\u001b[31mAcme', '\uFFFD[31mAcme'],
    ['Ac\ud800me', 'Ac\uFFFDme'],
    ['👩‍💻 ❤️', '👩‍💻 ❤️'],
  ] as const) {
    assert.equal(toPrintable(text), shown, JSON.stringify(text));
  }
});

test('a set stays visible even if its label was stored under an older rule', () => {
  const set = {
    set: 'K7Q29M3D',
    state: 'pending',
    label: 'Home\u200b safe',
    created: '2026-11-24T10:00:00Z',
    format: STANDARD_FORMAT,
    kdf: DEFAULT_ARGON2ID,
    salt: 'A'.repeat(22),
    confirmed: null,
    total: 10,
    remaining: 10,
    reviewBy: null,
    replaces: null,
  };
  const status = { holder: 'A'.repeat(22), sets: [set], suspendedOn: null };
  const answer = parseAnswer('status', JSON.stringify(status));
  assert.ok(answer.ok, JSON.stringify(answer));
  assert.equal(answer.value.sets[0]?.label, 'Home safe');
});
