import { fileName, type Sheet } from '../../elements/sheet/sheet.js';
import { generateCodeSet, type CodeSet } from '../../generator/code-set.js';
import { toEnrolment } from '../../generator/enrolment.js';
import { toPhc } from '../../generator/phc.js';
import { openPool } from '../../generator/worker-pool.js';
import type { ImportEntry } from '../../protocol/import-file.js';
import { importFileOf, phcFileOf, type HashFile, type PhcSet } from './files.js';
import { codesIn, type Plan } from './plan.js';
import { refusedByDefault } from './server-limits.js';

/** Sheets, and the file that the server is to get; one is of no use without the other. */
export interface Made {
  sheets: readonly Sheet[];
  /** What files of them are called, without an ending. */
  name: string;
  file: HashFile;
  /** What a code can be checked against; none where the server gets PHC strings. */
  entries: readonly ImportEntry[];
  /** What of the file a server refuses by default, and why. */
  refused: readonly string[];
}

interface Progress {
  signal: AbortSignal;
  /** How many codes are hashed, of how many. */
  onProgress: (done: number, total: number) => void;
}

/**
 * Makes all sheets of a plan and hashes their codes. Afterwards the codes are in the sheets
 * alone.
 *
 * @throws BackupCodesError what `generateCodeSet`, `toEnrolment` and `toPhc` do; the reason
 *   of the signal
 */
export async function makeSheets(plan: Plan, progress: Progress): Promise<Made> {
  const { service, format, kdf, sheets: wanted } = plan;
  const sets: CodeSet[] = [];
  try {
    for (const { label, count } of wanted) {
      sets.push(await generateCodeSet({ format, kdf, count, label }));
    }
    const sheets = sets.map((set, index) => {
      const { id, label, created } = set;
      const account = wanted[index]?.account ?? '';
      return { service, account, label, created, set: id, codes: set.codes() };
    });
    const name = nameOf(sheets);
    const hashes = await hashesOf(sets, plan, name, progress);
    return { sheets, name, ...hashes, refused: refusedByDefault(plan) };
  } finally {
    for (const set of sets) set.wipe();
  }
}

/** After the account, where all sheets are for the same one. */
function nameOf(sheets: readonly Sheet[]): string {
  const [first] = sheets;
  if (first === undefined) return '';
  const isShared = sheets.every(({ account }) => account === first.account);
  return fileName(isShared ? first : { ...first, account: '' });
}

async function hashesOf(
  sets: readonly CodeSet[],
  plan: Plan,
  name: string,
  { signal, onProgress }: Progress,
): Promise<Pick<Made, 'file' | 'entries'>> {
  const { output, format, kdf, sheets: wanted } = plan;
  const total = codesIn(plan);
  const codes = Math.max(...wanted.map(({ count }) => count));
  const pool = await openPool({ codes, format, kdf });
  const entries: ImportEntry[] = [];
  const phcSets: PhcSet[] = [];
  let before = 0;
  try {
    for (const [index, set] of sets.entries()) {
      const account = wanted[index]?.account ?? '';
      const hashing = {
        pool,
        signal,
        onProgress: (done: number) => {
          onProgress(before + done, total);
        },
      };
      if (output === 'import') {
        entries.push({ account, enrolment: await toEnrolment(set, hashing) });
      } else {
        const style = output === 'phc' ? 'phc' : 'django';
        const { label, id } = set;
        const hashes = await toPhc(set, { style, ...hashing });
        phcSets.push({ account, label, set: id, hashes });
      }
      before += set.count;
    }
  } finally {
    pool.end();
  }
  const file =
    output === 'import' ? importFileOf(name, entries) : phcFileOf(name, phcSets);
  return { file, entries };
}
