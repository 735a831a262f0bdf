import type { NAMED_FORMATS } from '../../protocol/formats.js';
import { DEFAULT_KDFS, type KdfName } from '../../protocol/kdf.js';

/** What is to become of the hashes. */
export type Output = 'import' | 'phc' | 'phc-django';

/** One sheet, as it is typed. */
export interface Row {
  account: string;
  label: string;
  count: string;
}

/** What is asked for, as it is typed. */
export interface Draft {
  service: string;
  rows: readonly Row[];
  profile: keyof typeof NAMED_FORMATS;
  kdf: KdfName;
  /** The parameters of each KDF by name, so that looking at another one loses nothing. */
  costs: Readonly<Record<KdfName, Readonly<Record<string, string>>>>;
  output: Output;
}

/** Sheets that can be made in one go: their import file is far below its most. */
export const ROWS_MAX = 500;

const EMPTY_ROW: Row = { account: '', label: '', count: '10' };

/** What the form begins with: one sheet with the defaults of the generator. */
export function emptyDraft(): Draft {
  return {
    service: '',
    rows: withoutRows(),
    profile: 'standard',
    kdf: 'argon2id',
    costs: {
      argon2id: costsOf('argon2id'),
      scrypt: costsOf('scrypt'),
      'pbkdf2-sha256': costsOf('pbkdf2-sha256'),
      'hmac-sha256': {},
    },
    output: 'import',
  };
}

function costsOf(kdf: KdfName): Record<string, string> {
  const numbers = Object.entries(DEFAULT_KDFS[kdf]).filter(([field]) => field !== 'name');
  return Object.fromEntries(numbers.map(([field, value]) => [field, String(value)]));
}

/** No sheet but an empty one, after many. */
export function withoutRows(): readonly Row[] {
  return [EMPTY_ROW];
}

/** A further sheet, of as many codes as the one before. */
export function withRow(rows: readonly Row[]): readonly Row[] {
  const count = rows.at(-1)?.count ?? EMPTY_ROW.count;
  return [...rows, { ...EMPTY_ROW, count }];
}

/**
 * The rows with what was copied from a spreadsheet, or from a file with semicolons or
 * commas, in the place of one of them: a line for each sheet with account, name and number
 * of codes, of which the last two may be missing.
 *
 * Headings alone change nothing.
 *
 * @returns undefined where the text is no more than what one field takes
 */
export function withPasted(
  rows: readonly Row[],
  index: number,
  text: string,
): readonly Row[] | undefined {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const separator = separatorOf(lines);
  if (lines.length < 2 && separator === undefined) return undefined;
  const count = rows[index]?.count ?? EMPTY_ROW.count;
  const table = lines.map((line) => cellsOf(line, separator ?? '\t'));
  const pasted = (isHeading(table[0]) ? table.slice(1) : table).map(
    ([account = '', label = '', number = '']) => ({
      account,
      label,
      count: number === '' ? count : number,
    }),
  );
  if (pasted.length === 0) return rows;
  return [...rows.slice(0, index), ...pasted, ...rows.slice(index + 1)];
}

type Separator = '\t' | ';' | ',';

/** What is between the cells; undefined where each line is one, as far as one can tell. */
function separatorOf(lines: readonly string[]): Separator | undefined {
  if (lines.some((line) => line.includes('\t'))) return '\t';
  const others = [';', ','] as const;
  return others.find((other) => isTable(lines.map((line) => cellsOf(line, other))));
}

/**
 * Names have semicolons and commas of their own (`Lovelace, Ada`), so these separate cells
 * only under headings, or where each line has three cells and the third are numbers.
 */
function isTable(table: readonly (readonly string[])[]): boolean {
  const [first = []] = table;
  if (isHeading(first)) {
    return first.length > 1 && table.every((cells) => cells.length <= first.length);
  }
  const isRow = (cells: readonly string[]) =>
    cells.length === 3 && /^\d*$/.test(cells[2] ?? '');
  return table.every(isRow) && table.some((cells) => cells[2] !== '');
}

function isHeading(cells: readonly string[] | undefined): boolean {
  return cells?.[0]?.toLowerCase() === 'account';
}

/** The cells of a line, without the quotes around those that hold quotes or separators. */
function cellsOf(line: string, separator: Separator): readonly string[] {
  const cell = `(?: *"((?:[^"]|"")*)" *|([^${separator}]*))${separator}`;
  return Array.from(
    `${line}${separator}`.matchAll(new RegExp(cell, 'gy')),
    ([, quoted, plain = '']) => (quoted?.replaceAll('""', '"') ?? plain).trim(),
  );
}
