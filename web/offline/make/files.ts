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
 * string has commas of its own.
 */
export function phcFileOf(name: string, sets: readonly PhcSet[]): HashFile {
  const rows = sets.flatMap(({ account, label, set, hashes }) =>
    hashes.map((hash, index) => [account, label, showSetId(set), index + 1, hash]),
  );
  const text = [['account', 'name', 'set', 'number', 'hash'], ...rows]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('');
  return { name: `${name}-hashes.tsv`, text, type: 'text/tab-separated-values' };
}
