/** The files that the person takes to the server. */

import { parseImportFile, type ImportEntry } from '../../protocol/import-file.js';
import { VERSION } from '../../protocol/scheme.js';
import { showSetId, type SetId } from '../../protocol/set-id.js';

export interface ServerFile {
  name: string;
  text: string;
  /** Its media type. */
  type: string;
}

/** The file that `backup-codes server import` reads. Nobody can sign in with it. */
export function importFileOf(name: string, entries: readonly ImportEntry[]): ServerFile {
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
 * A table of PHC strings with tabs between its cells, because PHC strings contain commas
 * and no cell contains a tab. Spreadsheets and databases can read it. {@link inertCell}
 * writes the accounts and labels.
 */
export function phcFileOf(name: string, sets: readonly PhcSet[]): ServerFile {
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

/** The start of a formula (OWASP, CSV injection), in ordinary and full-width characters. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A cell that no spreadsheet treats as a formula. It gets an apostrophe in front if it looks
 * like one or starts with an apostrophe itself, so a reader of the table always removes one
 * leading apostrophe.
 */
export function inertCell(text: string): string {
  return FORMULA.test(text) || text.startsWith("'") ? `'${text}` : text;
}
