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
  /** A row that was pasted and may be a heading; the person has not said yet. */
  doubtful: Row | undefined;
  profile: keyof typeof NAMED_FORMATS;
  kdf: KdfName;
  /** The parameters of each KDF by name, so that looking at another one loses nothing. */
  costs: Readonly<Record<KdfName, Readonly<Record<string, string>>>>;
  output: Output;
}

/** Sheets that can be made in one go: their import file is far below its most. */
export const ROWS_MAX = 500;

/** A sheet with as many codes as the generator makes by default. */
export const EMPTY_ROW: Row = { account: '', label: '', count: '10' };

/** What the form begins with: one sheet with the defaults of the generator. */
export function emptyDraft(): Draft {
  return {
    service: '',
    rows: withoutRows(),
    doubtful: undefined,
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

/** The row that the person is to say of whether it is a heading; none once it was changed. */
export function doubtfulRow({ rows, doubtful }: Draft): Row | undefined {
  return doubtful !== undefined && rows.includes(doubtful) ? doubtful : undefined;
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
