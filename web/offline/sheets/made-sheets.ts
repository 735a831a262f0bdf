import { fileName } from '../../elements/sheet/file-name.js';
import type { Sheet } from '../../elements/sheet/sheet.js';
import { generateCodeSet, type CodeSet } from '../../generator/code-set.js';
import { toEnrolment } from '../../generator/enrolment.js';
import { toPhc } from '../../generator/phc.js';
import { openPool } from '../../generator/worker-pool.js';
import type { ImportEntry } from '../../protocol/import-file.js';
import { codesIn, type Plan } from './plan.js';
import { measuresOf, refusedByDefault, type Refusal } from './refusals.js';
import { importFileOf, phcFileOf, type PhcSet, type ServerFile } from './server-files.js';

/** Sheets and the file for the server. Each is useless without the other. */
export interface MadeSheets {
  sheets: readonly Sheet[];
  /** The name of files that hold all sheets, without an extension. */
  name: string;
  file: ServerFile;
  /** The sets that a code can be checked against; none if the server gets PHC strings. */
  entries: readonly ImportEntry[];
  /** What a server refuses by default in this file. */
  refused: readonly Refusal[];
}

interface Progress {
  signal: AbortSignal;
  /** How many codes are hashed, and how many there are. */
  onProgress: (done: number, total: number) => void;
}

/**
 * Makes the sheets of a plan and hashes their codes. Afterwards, only the sheets hold the
 * codes.
 *
 * @throws BackupCodesError what `generateCodeSet`, `toEnrolment` and `toPhc` throw; the
 *   reason of the signal
 */
export async function makeSheets(plan: Plan, progress: Progress): Promise<MadeSheets> {
  const { service, format, kdf, sheets: planned } = plan;
  const sets: CodeSet[] = [];
  try {
    for (const { label, count } of planned) {
      sets.push(await generateCodeSet({ format, kdf, count, label }));
    }
    const sheets = sets.map((set, index) => {
      const { id, label, created } = set;
      const account = planned[index]?.account ?? '';
      return { service, account, label, created, set: id, codes: set.codes() };
    });
    const name = nameOf(sheets);
    const hashes = await hashesOf(sets, plan, name, progress);
    return { sheets, name, ...hashes, refused: refusedByDefault(measuresOf(plan)) };
  } finally {
    for (const set of sets) set.wipe();
  }
}

/** Contains the account if all sheets are for the same one. */
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
): Promise<Pick<MadeSheets, 'file' | 'entries'>> {
  const { output, format, kdf, sheets: planned } = plan;
  const total = codesIn(plan);
  const codes = Math.max(...planned.map(({ count }) => count));
  const pool = await openPool({ codes, format, kdf });
  const entries: ImportEntry[] = [];
  const phcSets: PhcSet[] = [];
  let before = 0;
  try {
    for (const [index, set] of sets.entries()) {
      const account = planned[index]?.account ?? '';
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
        const { label, id } = set;
        const hashes = await toPhc(set, { style: output, ...hashing });
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
