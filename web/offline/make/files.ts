/** The files that go to a server. */

import { parseImportFile, type ImportEntry } from '../../protocol/import-file.js';
import { VERSION } from '../../protocol/limits.js';
import { showSetId, type SetId } from '../../protocol/set-id.js';

export interface HashFile {
  name: string;
  text: string;
  /** Its media type. */
  type: string;
}

/** What `backup-codes server import` takes. Holds nothing that signs anybody in. */
export function importFileOf(name: string, entries: readonly ImportEntry[]): HashFile {
  const text = `${JSON.stringify({ version: VERSION, enrolments: entries }, null, 2)}\n`;
  const parsed = parseImportFile(text);
  if (!parsed.ok) throw new Error(`import file: ${parsed.error.error}`);
  return { name: `${name}-import.json`, text, type: 'application/json' };
}

/** The hashes of one set, for a server that verifies plaintext codes. */
export interface PhcSet {
  account: string;
  label: string;
  set: SetId;
  hashes: readonly string[];
}

/**
 * A table with tabs, which no cell holds: spreadsheets and databases read it, and a PHC
 * string has commas of its own. Cells are as {@link inertCell} makes them.
 */
export function phcFileOf(name: string, sets: readonly PhcSet[]): HashFile {
  const rows = sets.flatMap(({ account, label, set, hashes }) =>
    hashes.map((hash, index) => [
      inertCell(account),
      inertCell(label),
      showSetId(set),
      index + 1,
      hash,
    ]),
  );
  const text = [['account', 'name', 'set', 'number', 'hash'], ...rows]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('');
  return { name: `${name}-hashes.tsv`, text, type: 'text/tab-separated-values' };
}

/** What makes spreadsheets calculate (OWASP, CSV injection), also in its full-width form. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe goes before one that looks
 * like it, and before one that begins with an apostrophe itself. So whoever reads the table
 * takes one leading apostrophe away.
 */
export function inertCell(text: string): string {
  return FORMULA.test(text) || text.startsWith("'") ? `'${text}` : text;
}
