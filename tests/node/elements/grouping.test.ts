import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readCode } from 'backup-codes';
import {
  LONG_FORMAT,
  NUMERIC_FORMAT,
  STANDARD_FORMAT,
  alphabetOf,
  canonicalLength,
  showCode,
} from 'backup-codes/protocol';
import type { CodeFormat } from 'backup-codes/protocol';
import fc from 'fast-check';

import type * as Grouping from '../../../web/elements/code-field/grouping.js';

// The package does not export this module, so the test imports the built file.
const { grouped, pastedText, symbolsOf, typedText } = (await import(
  new URL('../../../../../dist/web/elements/code-field/grouping.js', import.meta.url).href
)) as typeof Grouping;

const format: fc.Arbitrary<CodeFormat> = fc.oneof(
  fc.constantFrom<CodeFormat>(STANDARD_FORMAT, LONG_FORMAT, NUMERIC_FORMAT),
  fc.record({
    profile: fc.constant('custom' as const),
    alphabet: fc.constant('abcdef'),
    symbols: fc.integer({ min: 8, max: 64 }),
    check: fc.constant(0 as const),
    group: fc.integer({ min: 1, max: 64 }),
  }),
);

const codeAndFormat = format.chain((chosen) => {
  const length = canonicalLength(chosen);
  const unit = fc.constantFrom(...Array.from(alphabetOf(chosen)));
  const code = fc.string({ unit, minLength: length, maxLength: length });
  return fc.tuple(code, fc.constant(chosen));
});

const SEPARATORS = Array.from(' -._\t\n\u00A0\u00AD\u200B\u2013\u2014\u2212\u3000\uFEFF');

// Symbols of codes, wrong ones, one of two UTF-16 units, and separators.
const character = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...Array.from('0aZ7?é漢😀')) },
  { weight: 1, arbitrary: fc.constantFrom(...SEPARATORS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
);
const text = fc.array(character, { maxLength: 40 }).map((all) => all.join(''));

/** A text with a selection between two of its characters. */
const selected = fc
  .tuple(text, text, text)
  .map(([left, selection, right]) => ({ left, selection, right }));

function insertionOf(
  { left, selection, right }: { left: string; selection: string; right: string },
  inserted: string,
): Grouping.Insertion {
  const end = left.length + selection.length;
  return { value: left + selection + right, start: left.length, end, text: inserted };
}

/** The value of a field after typing text at its end, character by character. */
function typedAtEnd(value: string, typed: string, chosen: CodeFormat): string {
  for (const one of typed) {
    const { length } = value;
    value += typedText({ value, start: length, end: length, text: one }, chosen);
  }
  return value;
}

test('a code typed symbol by symbol looks as it does on the sheet', () => {
  fc.assert(
    fc.property(codeAndFormat, ([code, chosen]) => {
      assert.equal(typedAtEnd('', code, chosen), showCode(code, chosen));
    }),
  );
});

test('typing the dashes of the sheet doubles none of them', () => {
  fc.assert(
    fc.property(codeAndFormat, ([code, chosen]) => {
      const shown = showCode(code, chosen);
      assert.equal(typedAtEnd('', shown, chosen), shown);
    }),
  );
});

test('a code looks as it does on the sheet, however its groups were separated', () => {
  const apart = fc.string({ unit: fc.constantFrom(...SEPARATORS), maxLength: 2 });
  const gaps = fc.array(apart, { minLength: 64, maxLength: 64 });
  fc.assert(
    fc.property(codeAndFormat, gaps, ([code, chosen], between) => {
      const copied = Array.from(code, (symbol, index) => `${between[index]}${symbol}`);
      const shown = showCode(code, chosen);
      assert.equal(grouped(copied.join(''), chosen), shown);
      const insertion = { value: '', start: 0, end: 0, text: `${copied.join('')}\n` };
      assert.equal(pastedText(insertion, chosen), shown);
    }),
  );
});

test('no symbol is lost, added or moved', () => {
  fc.assert(
    fc.property(selected, text, format, (where, inserted, chosen) => {
      const insertion = insertionOf(where, inserted);
      const symbols = symbolsOf(inserted);
      assert.deepEqual(symbolsOf(grouped(inserted, chosen)), symbols);
      assert.deepEqual(symbolsOf(typedText(insertion, chosen)), symbols);
      assert.deepEqual(symbolsOf(pastedText(insertion, chosen)), symbols);
    }),
  );
});

test('typing only adds dashes, and never next to a separator', () => {
  fc.assert(
    fc.property(text, text, format, (value, typed, chosen) => {
      const { length } = value;
      const insertion = { value, start: length, end: length, text: typed };
      const shown = Array.from(typedText(insertion, chosen));
      let left = Array.from(value).at(-1);
      const rest = Array.from(typed);
      for (const one of shown) {
        if (one === rest[0]) {
          rest.shift();
        } else {
          assert.equal(one, '-');
          assert.equal(symbolsOf(left ?? ' ').length, 1);
          assert.equal(symbolsOf(rest[0] ?? ' ').length, 1);
        }
        left = one;
      }
      assert.deepEqual(rest, []);
    }),
  );
});

test('every group except the last has its full length', () => {
  fc.assert(
    fc.property(text, format, (any, chosen) => {
      const shown = grouped(any, chosen);
      assert.equal(grouped(shown, chosen), shown);
      if (symbolsOf(any).length === 0) {
        assert.equal(shown, '');
        return;
      }
      const groups = shown.split('-').map((one) => Array.from(one).length);
      const last = groups.pop() ?? 0;
      assert.ok(last > 0 && last <= chosen.group);
      for (const length of groups) assert.equal(length, chosen.group);
    }),
  );
});

test('text inserted at once ends up like text typed one character at a time', () => {
  fc.assert(
    fc.property(text, text, format, (value, typed, chosen) => {
      const { length } = value;
      const insertion = { value, start: length, end: length, text: typed };
      assert.equal(
        value + typedText(insertion, chosen),
        typedAtEnd(value, typed, chosen),
      );
    }),
  );
});

test('text typed before other text is left alone', () => {
  fc.assert(
    fc.property(selected, text, format, (where, typed, chosen) => {
      fc.pre(where.right !== '');
      assert.equal(typedText(insertionOf(where, typed), chosen), typed);
    }),
  );
});

test('text pasted next to a symbol is left alone', () => {
  fc.assert(
    fc.property(selected, text, format, (where, pasted, chosen) => {
      fc.pre(symbolsOf(where.left + where.right).length > 0);
      assert.equal(pastedText(insertionOf(where, pasted), chosen), pasted);
    }),
  );
});

test('text longer than a code is pasted unchanged', () => {
  fc.assert(
    fc.property(codeAndFormat, fc.constantFrom('', '-', '\n'), ([code, chosen], gap) => {
      const copied = `${code}${gap}${code.slice(0, 1)}`;
      const insertion = { value: '', start: 0, end: 0, text: copied };
      assert.equal(pastedText(insertion, chosen), copied);
    }),
  );
});

test('no group starts after the last symbol of a code', () => {
  fc.assert(
    fc.property(codeAndFormat, text, ([code, chosen], more) => {
      const value = showCode(code, chosen);
      assert.equal(typedAtEnd(value, more, chosen), value + more);
    }),
  );
});

test('the field and the reader agree on which characters are symbols', async () => {
  // No separator lies above this range. The reader ignores lone surrogates.
  const everything = Array.from({ length: 0x2_0000 }, (_, point) => point)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point));
  const symbols = new Set(symbolsOf(everything.join('')));
  const found = async (read: string[]) => {
    const reading = await readCode(read.join(''));
    return reading.ok ? reading.code.length : reading.found;
  };
  assert.ok(symbols.size > 0 && symbols.size < everything.length);
  assert.equal(await found([...symbols]), symbols.size);
  assert.equal(await found(everything.filter((one) => !symbols.has(one))), 0);
});
