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
 * The rows with what was copied from a spreadsheet in the place of one of them: a line for
 * each sheet with account, name and number of codes, of which the last two may be missing.
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
  if (lines.length < 2 && !text.includes('\t')) return undefined;
  const count = rows[index]?.count ?? EMPTY_ROW.count;
  const pasted = lines
    .map((line) => line.split('\t').map(cellText))
    .filter(([account]) => account?.toLowerCase() !== 'account')
    .map(([account = '', label = '', number = '']) => ({
      account,
      label,
      count: number === '' ? count : number,
    }));
  if (pasted.length === 0) return rows;
  return [...rows.slice(0, index), ...pasted, ...rows.slice(index + 1)];
}

/** A cell without the quotes that spreadsheets put around some. */
function cellText(cell: string): string {
  const text = cell.trim();
  const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  return isQuoted ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}
