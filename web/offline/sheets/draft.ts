/** The model of the form: everything as the person typed it. */

import { DEFAULT_KDFS, kdfParameters, type KdfName } from '../../protocol/kdf.js';
import {
  CODES_DEFAULT,
  FORMAT_DEFAULT,
  KDF_DEFAULT,
  type NAMED_FORMATS,
} from '../../protocol/scheme.js';
import type { Output } from './plan.js';

/** One sheet, as typed. */
export interface Row {
  account: string;
  label: string;
  count: string;
}

/** Everything in the form, as typed. */
export interface Draft {
  service: string;
  rows: readonly Row[];
  /** A pasted row that may be a heading, until the person says whether it is. */
  doubtful: Row | undefined;
  profile: keyof typeof NAMED_FORMATS;
  kdf: KdfName;
  /** The parameters of every KDF by name, so that switching to another one loses nothing. */
  costs: Readonly<Record<KdfName, Readonly<Record<string, string>>>>;
  output: Output;
}

/** The most sheets at once. Their import file stays far below its maximum size. */
export const ROWS_MAX = 500;

/** A sheet with the generator's default number of codes. */
export const EMPTY_ROW: Row = { account: '', label: '', count: String(CODES_DEFAULT) };

/** The form at the start: one sheet with the generator's defaults. */
export function emptyDraft(): Draft {
  return {
    service: '',
    rows: withoutRows(),
    doubtful: undefined,
    profile: FORMAT_DEFAULT,
    kdf: KDF_DEFAULT,
    costs: {
      argon2id: costsOf('argon2id'),
      scrypt: costsOf('scrypt'),
      'pbkdf2-sha256': costsOf('pbkdf2-sha256'),
      'hmac-sha256': costsOf('hmac-sha256'),
    },
    output: 'import',
  };
}

function costsOf(kdf: KdfName): Record<string, string> {
  const defaults = new Map(Object.entries(DEFAULT_KDFS[kdf]));
  return Object.fromEntries(
    kdfParameters(kdf).map((field) => [field, String(defaults.get(field))]),
  );
}

/** The row that may be a heading. `undefined` once the person has changed it. */
export function doubtfulRow({ rows, doubtful }: Draft): Row | undefined {
  return doubtful !== undefined && rows.includes(doubtful) ? doubtful : undefined;
}

/** One empty row, in place of all others. */
export function withoutRows(): readonly Row[] {
  return [EMPTY_ROW];
}

/** The rows, and an empty one with as many codes as the last. */
export function withRow(rows: readonly Row[]): readonly Row[] {
  const count = rows.at(-1)?.count ?? EMPTY_ROW.count;
  return [...rows, { ...EMPTY_ROW, count }];
}
