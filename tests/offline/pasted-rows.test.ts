/** Pasting rows into the form, as spreadsheets and text editors copy them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import type { Row } from '../../web/offline/sheets/draft.js';
import type * as PastedRows from '../../web/offline/sheets/pasted-rows.js';

// The package doesn't export it, so the test imports the built file.
const { withPasted } = (await import(
  new URL('../../../../dist/web/offline/sheets/pasted-rows.js', import.meta.url).href
)) as typeof PastedRows;

const EMPTY: Row = { account: '', label: '', count: '10' };

const paste = (text: string) => withPasted([EMPTY], 0, text)?.rows;
const doubtfulIn = (text: string) => withPasted([EMPTY], 0, text)?.doubtful?.account;
const accountsIn = (text: string) => paste(text)?.map(({ account }) => account);

/** The value of a cell: separators and quotes inside it, no white space around it. */
const cell = fc
  .string({ unit: fc.constantFrom(...Array.from('aZ9 ,;"\'é')), maxLength: 12 })
  .map((text) => text.trim());
const row = fc.record(
  {
    account: cell.filter((text) => text !== ''),
    label: cell,
    count: fc.integer({ min: 1, max: 50 }).map(String),
  },
  { noNullPrototype: true },
);

/** A line of a table. Quotes the cells that need it, or all of them. */
function lineOf(cells: readonly string[], separator: string, quotes: boolean): string {
  return cells
    .map((text) =>
      quotes || text.includes('"') || text.includes(separator)
        ? `"${text.replaceAll('"', '""')}"`
        : text,
    )
    .join(separator);
}

test('a table with tabs, semicolons or commas reads as it was written', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('\t', ';', ','),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.boolean(),
      (rows, separator, end, hasHeadings, quotes) => {
        const table = rows.map(({ account, label, count }) => [account, label, count]);
        if (hasHeadings) table.unshift(['Account', 'Name', 'Number']);
        const text = table.map((cells) => lineOf(cells, separator, quotes)).join(end);
        assert.deepEqual(paste(text), rows);
      },
    ),
    { numRuns: 5_000 },
  );
});

test('a text without clear cells is not split into cells', () => {
  assert.equal(paste('Lovelace, Ada'), undefined);
  assert.equal(paste('ada; grace'), undefined);
  assert.deepEqual(accountsIn('Lovelace, Ada\nHopper, Grace'), [
    'Lovelace, Ada',
    'Hopper, Grace',
  ]);
  assert.deepEqual(accountsIn('ada@a.org,b,c\ngrace@a.org,b,7'), [
    'ada@a.org,b,c',
    'grace@a.org,b,7',
  ]);
  assert.deepEqual(accountsIn('Account,Name\nLovelace, Ada, King'), [
    'Account,Name',
    'Lovelace, Ada, King',
  ]);
});

test('tabs take precedence over semicolons and commas', () => {
  assert.deepEqual(paste('Lovelace, Ada\ta;b;3\t7\nHopper, Grace;x;4'), [
    { account: 'Lovelace, Ada', label: 'a;b;3', count: '7' },
    { ...EMPTY, account: 'Hopper, Grace;x;4' },
  ]);
});

test('a missing number of codes keeps the old one, and headings alone change nothing', () => {
  assert.deepEqual(paste('Account;Name;Number\nada;;\ngrace'), [
    { ...EMPTY, account: 'ada' },
    { ...EMPTY, account: 'grace' },
  ]);
  assert.deepEqual(paste('ada,,\ngrace,Wallet,3'), [
    { ...EMPTY, account: 'ada' },
    { account: 'grace', label: 'Wallet', count: '3' },
  ]);
  assert.deepEqual(paste('"Account";"Name";"Number"\n'), [EMPTY]);
});

test('only the first line can be a heading', () => {
  assert.deepEqual(accountsIn('ada\naccount\ngrace'), ['ada', 'account', 'grace']);
});

test('quotes inside an unquoted cell stay, however many there are', () => {
  assert.deepEqual(accountsIn('5" pipe\t\t3\n"ada" king\t\t3\n"\t\t3'), [
    '5" pipe',
    '"ada" king',
    '"',
  ]);
  // A reader that tried every way to pair the quotes would never finish.
  assert.equal(paste(`${'"a;'.repeat(30_000)}\n${'"'.repeat(60_001)};x;3`)?.length, 2);
});

test('a cell with line breaks stays one cell, and empty rows make no sheets', () => {
  const row = { account: 'ada', label: 'Home safe, second shelf', count: '3' };
  for (const [separator, end] of [
    ['\t', '\r\n'],
    [';', '\n'],
    [',', '\r\n'],
  ] as const) {
    const table = [
      ['Account', 'Name', 'Number'],
      ['ada', `"Home safe,${end}second shelf"`, '3'],
      ['', '', ''],
    ];
    const text = table.map((cells) => cells.join(separator)).join(end) + end;
    assert.deepEqual(paste(text), [row], JSON.stringify(text));
    assert.deepEqual(paste(`\uFEFF${text}`), [row], 'with a byte order mark');
  }
  assert.deepEqual(paste('"Lovelace,\nAda"'), [{ ...EMPTY, account: 'Lovelace, Ada' }]);
});

test('a column of numbers reveals a heading in any language', () => {
  for (const heading of [
    'Konto;Name;Anzahl',
    'アカウント;名前;数',
    '"E-Mail";"";"Codes"',
  ]) {
    const text = `${heading}\nada;Tresor;3\ngrace;;`;
    assert.deepEqual(accountsIn(text), ['ada', 'grace']);
    assert.equal(doubtfulIn(text), undefined);
    assert.deepEqual(accountsIn(text.replaceAll(';', ',')), ['ada', 'grace']);
  }
});

test('a first row that may be a heading is doubtful, and stays for now', () => {
  for (const [text, accounts] of [
    ['Email\nada@example.org\n', ['Email', 'ada@example.org']],
    ['Email;Name\nada@example.org;Home', ['Email', 'ada@example.org']],
    ['Email,Name\nada@example.org,Home', ['Email', 'ada@example.org']],
    ['Benutzer\tName\nada\t', ['Benutzer', 'ada']],
    ['Účet\nada\ngrace', ['Účet', 'ada', 'grace']],
  ] as const) {
    assert.deepEqual(accountsIn(text), accounts);
    assert.equal(doubtfulIn(text), accounts[0]);
  }
});

test('a first row that is certainly an account is not doubtful', () => {
  for (const text of [
    'ada@example.org\ngrace@example.org',
    'ada@example.org,Home\ngrace@example.org,Work',
    'ada;Home;3\ngrace;;',
    'ada\tHome\t10\ngrace\t\t',
    'Account\nada\ngrace',
    'ada\tHome',
  ]) {
    assert.equal(doubtfulIn(text), undefined, text);
  }
});

test('semicolons separate cells if every row has the same number of them', () => {
  assert.deepEqual(accountsIn('ada;Home\ngrace;Work'), ['ada', 'grace']);
  assert.deepEqual(accountsIn('ada; Home\ngrace'), ['ada; Home', 'grace']);
});
