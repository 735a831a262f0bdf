import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  generateCodeSet,
  readCode,
  showCode,
  type CodeFormat,
  type CodeSet,
} from 'backup-codes';
import { LONG_FORMAT, NUMERIC_FORMAT, STANDARD_FORMAT } from 'backup-codes/protocol';
import fc from 'fast-check';

const FORMATS = [STANDARD_FORMAT, LONG_FORMAT, NUMERIC_FORMAT] as const;
const HEX: CodeFormat = {
  profile: 'custom',
  alphabet: '0123456789abcdef',
  symbols: 8,
  check: 0,
  group: 4,
};

async function codesOf(format: CodeFormat): Promise<string[]> {
  const set: CodeSet = await generateCodeSet({ format, count: 50 });
  const codes = set.codes().map((code) => code.replaceAll('-', ''));
  set.wipe();
  return codes;
}

const codes = new Map(
  await Promise.all(
    [...FORMATS, HEX].map(async (format) => [format, await codesOf(format)] as const),
  ),
);

/** A format and one of its codes. */
const codeIn = (formats: readonly CodeFormat[]) =>
  fc.constantFrom(...formats).chain((format) =>
    fc.record({
      format: fc.constant(format),
      code: fc.constantFrom(...(codes.get(format) ?? [])),
    }),
  );

/** What people, sheets, mails and programs put around a code. */
const before = fc.oneof(
  fc.nat(50).map((number) => `  ${number}  [ ]  `),
  fc.nat(50).map((number) => `${number}. `),
  fc.nat(50).map((number) => `${number}.`),
  fc.nat(50).map((number) => `#${number}) `),
  fc.constantFrom(
    '',
    '"',
    '“',
    '- ',
    '☐ ',
    '> ',
    '[',
    '🔑 ',
    '\u200f(',
    'Set  K7Q2-9M3D\n\n ',
  ),
);
const after = fc.constantFrom(
  '',
  '"',
  '",',
  '”',
  ')',
  ' ✓',
  '\r\n',
  '!',
  '\n\nKeep it.\n',
);

const gap = fc.constantFrom('', '-', ' ', '.', '–', ' - ', '\u00a0', '\u200b', '－');
const written = (code: string, format: CodeFormat, between: string, isLower: boolean) => {
  const shown = showCode(code, format).replaceAll('-', between);
  return isLower && format !== HEX ? shown.toLowerCase().replaceAll('0', 'o') : shown;
};

test('every written form of a code is read, whatever surrounds it', async () => {
  await fc.assert(
    fc.asyncProperty(
      codeIn(FORMATS),
      gap,
      fc.boolean(),
      before,
      after,
      async ({ format, code }, between, isLower, start, end) => {
        fc.pre(!(format === NUMERIC_FORMAT && isLower));
        const typed = start + written(code, format, between, isLower) + end;
        assert.deepEqual(await readCode(typed, format), { ok: true, code });
      },
    ),
    { numRuns: 1_000 },
  );
});

test('a code without check symbols is found if nothing else could be part of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      codeIn([HEX]),
      fc.constantFrom('', '-', '.'),
      fc.constantFrom('1  [ ]  ', '"', '12. ', '(', '☐ ', 'my code: '),
      fc.constantFrom('', '"', '\n', ' ✓', ')'),
      async ({ format, code }, between, start, end) => {
        const typed = start + written(code, format, between, false) + end;
        assert.deepEqual(await readCode(typed, format), { ok: true, code });
      },
    ),
    { numRuns: 300 },
  );
});

test('a text reads as a code only if it contains all its symbols in a row', async () => {
  const symbols = (text: string) =>
    text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '');
  const aliased = (text: string) =>
    symbols(text).replace(/O/g, '0').replace(/[IL]/g, '1');
  const piece = fc.oneof(
    codeIn(FORMATS).chain(({ code }) =>
      fc.nat(code.length).map((length) => code.slice(0, length)),
    ),
    fc.string(),
    fc.constantFrom(' ', '-', '\n', '. ', ' [ ] ', '"'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const typed = pieces.join('');
      for (const format of FORMATS) {
        const reading = await readCode(typed, format);
        if (!reading.ok) continue;
        const held = format === NUMERIC_FORMAT ? symbols(typed) : aliased(typed);
        assert.ok(held.includes(reading.code), JSON.stringify(typed));
      }
    }),
    { numRuns: 1_000 },
  );
});

test('the position of a typo is reported as counted in the typed text', async () => {
  await fc.assert(
    fc.asyncProperty(
      codeIn([STANDARD_FORMAT, LONG_FORMAT]),
      fc.nat(15),
      fc.constantFrom('1  [ ]  ', '“', '🔑 12. ', '> '),
      async ({ format, code }, position, start) => {
        const wrong = code[position] === '7' ? '9' : '7';
        const shown = showCode(
          code.slice(0, position) + wrong + code.slice(position + 1),
          format,
        );
        const typed = `${start}${shown}”`;
        const reading = await readCode(typed, format);
        assert.ok(!reading.ok);
        assert.equal(reading.problem, 'check_failed');
        const { proposal } = reading;
        assert.ok(proposal);
        assert.equal(proposal.position, position);
        assert.equal(typed[proposal.at], wrong);
        assert.equal(proposal.code, code);
      },
    ),
    { numRuns: 300 },
  );
});

test('a sheet is read as its only code, or reported as several', async () => {
  for (const format of [...FORMATS, HEX]) {
    const shown = (codes.get(format) ?? []).map((code) => showCode(code, format));
    const rows = shown.map((code, index) => `  ${index + 1}  [ ]  ${code}`);
    const head = 'Backup codes for Postbox\n\nMade on  2026-11-24\nSet  K7Q2-9M3D\n\n';
    const [code = ''] = codes.get(format) ?? [];
    assert.deepEqual(await readCode(`${head}${rows[0] ?? ''}\n`, format), {
      ok: true,
      code,
    });
    for (const typed of [head + rows.join('\r\n'), shown.join('\n'), rows.join(' ')]) {
      const reading = await readCode(typed, format);
      assert.ok(!reading.ok);
      assert.equal(reading.problem, 'several_codes');
      assert.equal(reading.codes, 50);
    }
  }
});

test('six digits are reported as an authenticator’s, unless codes have six symbols', async () => {
  for (const format of [...FORMATS, HEX]) {
    const reading = await readCode(' 123 456 ', format);
    assert.ok(!reading.ok);
    assert.equal(reading.problem, 'authenticator_code');
  }
  const six: CodeFormat = { ...HEX, symbols: 6, group: 3 };
  assert.deepEqual(await readCode('123 456', six), { ok: true, code: '123456' });
});
