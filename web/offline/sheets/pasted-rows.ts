/** Reads rows that a person pastes from a spreadsheet or a CSV file (RFC 4180). */

import { withoutByteOrderMark } from '../../protocol/file-text.js';
import { EMPTY_ROW, type Row } from './draft.js';

/** The rows of the form after a paste. */
export interface Pasted {
  rows: readonly Row[];
  /** The first pasted row, if it may be a heading or an account. */
  doubtful: Row | undefined;
}

/**
 * Replaces one row of the form with the rows of a text that was copied from a spreadsheet,
 * or from a file with semicolons or commas. Its columns are account, name and number of
 * codes; the last two are optional. Line breaks in a cell become spaces. A text with
 * nothing but headings changes no row.
 *
 * @returns undefined if the text is a single value, which one field takes
 */
export function withPasted(
  rows: readonly Row[],
  index: number,
  text: string,
): Pasted | undefined {
  const table = tableIn(withoutByteOrderMark(text));
  if (table === undefined) return undefined;
  const count = rows[index]?.count ?? EMPTY_ROW.count;
  const heading = headingOf(table);
  const pasted = (heading === 'yes' ? table.slice(1) : table).map(
    ([account = '', label = '', number = '']) => ({
      account,
      label,
      count: number === '' ? count : number,
    }),
  );
  if (pasted.length === 0) return { rows, doubtful: undefined };
  return {
    rows: [...rows.slice(0, index), ...pasted, ...rows.slice(index + 1)],
    doubtful: heading === 'unclear' ? pasted[0] : undefined,
  };
}

type Cells = readonly string[];
type Table = readonly Cells[];

/** The cells of a text; undefined for a single line with no more than one cell. */
function tableIn(text: string): Table | undefined {
  if (text.includes('\t')) return cellsIn(text, '\t');
  const [semicolons, commas] = [cellsIn(text, ';'), cellsIn(text, ',')];
  if (isTable(semicolons)) return semicolons;
  if (isTable(commas)) return commas;
  if (isEven(semicolons)) return semicolons;
  if (isEven(commas) && isListOfAddresses(commas)) return commas;
  // One cell per line, except that a quoted cell can span several lines.
  const lines = cellsIn(text, '\t');
  const isOneLine = lines.length < 2 && !/[\r\n]./.test(text.trim());
  return isOneLine ? undefined : lines;
}

/**
 * Whether semicolons or commas certainly separate cells here: names contain them too
 * (`Lovelace, Ada`), so there must be known headings or a column of numbers.
 */
function isTable(table: Table): boolean {
  const [first = [], ...rest] = table;
  if (isKnownHeading(first)) {
    return first.length > 1 && table.every((cells) => cells.length <= first.length);
  }
  const counted = isNumberHeading(first, rest) ? rest : table;
  return first.length === 3 && counted.every(isCounted) && counted.some(hasNumber);
}

/** Whether there are several rows and columns, and all rows have the same length. */
function isEven([first = [], ...rest]: Table): boolean {
  const isTableAtAll = rest.length > 0 && first.length > 1;
  return isTableAtAll && rest.every((cells) => cells.length === first.length);
}

/** Whether there are two columns and the first contains e-mail addresses. */
function isListOfAddresses([first = [], ...rest]: Table): boolean {
  return first.length === 2 && rest.every(hasAddress);
}

const isCounted = (cells: Cells): boolean =>
  cells.length === 3 && /^\d*$/.test(cells[2] ?? '');
const hasNumber = (cells: Cells): boolean => /^\d+$/.test(cells[2] ?? '');
const hasAddress = (cells: Cells): boolean => /^[^\s@]+@[^\s@]+$/.test(cells[0] ?? '');

/** Whether the first row names the columns. */
function headingOf([first = [], ...rest]: Table): 'yes' | 'no' | 'unclear' {
  if (isKnownHeading(first) || isNumberHeading(first, rest)) return 'yes';
  return rest.length === 0 || hasNumber(first) || hasAddress(first) ? 'no' : 'unclear';
}

function isKnownHeading([first = '', , third = '']: Cells): boolean {
  return first.toLowerCase() === 'account' && !/^\d+$/.test(third);
}

/** Whether the third column has a word in the first row and numbers in the others. */
function isNumberHeading(first: Cells, rest: Table): boolean {
  const isWord = (first[2] ?? '') !== '' && !hasNumber(first) && !hasAddress(first);
  return (
    isWord && rest.some(hasNumber) && rest.every((cells) => /^\d*$/.test(cells[2] ?? ''))
  );
}

/** Splits a text into rows of unquoted cells, and leaves empty rows out. */
function cellsIn(text: string, separator: '\t' | ';' | ','): Table {
  const cell = `(?: *"((?:[^"]|"")*)" *|([^${separator}\r\n]*))(${separator}|\r\n|\r|\n|$)`;
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(new RegExp(cell, 'gy'))) {
    const value =
      quoted?.replaceAll('""', '"').replaceAll(/\s*[\r\n]+\s*/g, ' ') ?? plain;
    rows.at(-1)?.push(value.trim());
    if (end === '') break;
    if (end !== separator) rows.push([]);
  }
  return rows.filter((cells) => cells.some((value) => value !== ''));
}
