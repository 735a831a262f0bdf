/** Rows that are pasted into the form, as spreadsheets and text editors copy them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import type { Row } from '../../web/offline/make/draft.js';
import type * as PastedModule from '../../web/offline/make/pasted.js';

// No entry of the package, so it is found where it is built.
const { withPasted } = (await import(
  new URL('../../../../dist/web/offline/make/pasted.js', import.meta.url).href
)) as typeof PastedModule;

const EMPTY: Row = { account: '', label: '', count: '10' };

const paste = (text: string) => withPasted([EMPTY], 0, text)?.rows;
const doubtfulIn = (text: string) => withPasted([EMPTY], 0, text)?.doubtful?.account;
const accountsIn = (text: string) => paste(text)?.map(({ account }) => account);

/** A cell as it is meant: no white space around it, and what separates or quotes inside. */
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

/** A line of a table; cells are quoted where they have to be, and some others too. */
function lineOf(cells: readonly string[], separator: string, quotes: boolean): string {
  return cells
    .map((text) =>
      quotes || text.includes('"') || text.includes(separator)
        ? `"${text.replaceAll('"', '""')}"`
        : text,
    )
    .join(separator);
}

test('a table is read as it was written, whatever separates its cells', () => {
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

test('a text whose cells cannot be told apart is not taken apart', () => {
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

test('a tab wins over semicolons and commas', () => {
  assert.deepEqual(paste('Lovelace, Ada\ta;b;3\t7\nHopper, Grace;x;4'), [
    { account: 'Lovelace, Ada', label: 'a;b;3', count: '7' },
    { ...EMPTY, account: 'Hopper, Grace;x;4' },
  ]);
});

test('what is missing keeps the number, and headings alone change nothing', () => {
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

test('only the first line can be headings', () => {
  assert.deepEqual(accountsIn('ada\naccount\ngrace'), ['ada', 'account', 'grace']);
});

test('quotes that are no quoting are left, however many they are', () => {
  assert.deepEqual(accountsIn('5" pipe\t\t3\n"ada" king\t\t3\n"\t\t3'), [
    '5" pipe',
    '"ada" king',
    '"',
  ]);
  // One that tries every way to pair the quotes would never end.
  assert.equal(paste(`${'"a;'.repeat(30_000)}\n${'"'.repeat(60_001)};x;3`)?.length, 2);
});

test('a cell with line breaks is one cell, and empty rows are no sheets', () => {
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

test('a heading in another language is known by its column of numbers', () => {
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

test('a first row that may be a heading is asked about, and kept until then', () => {
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

test('a first row that is an account for certain is not asked about', () => {
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

test('semicolons separate where every row has as many', () => {
  assert.deepEqual(accountsIn('ada;Home\ngrace;Work'), ['ada', 'grace']);
  assert.deepEqual(accountsIn('ada; Home\ngrace'), ['ada; Home', 'grace']);
});
