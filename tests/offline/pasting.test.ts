/** Rows that are pasted into the form, as spreadsheets and text editors copy them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import type * as Drafts from '../../web/offline/make/draft.js';

// No entry of the package, so it is found where it is built.
const { withPasted } = (await import(
  new URL('../../../../dist/web/offline/make/draft.js', import.meta.url).href
)) as typeof Drafts;

const EMPTY: Drafts.Row = { account: '', label: '', count: '10' };

const paste = (text: string) => withPasted([EMPTY], 0, text);
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
