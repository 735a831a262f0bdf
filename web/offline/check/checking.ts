import { deriveProof, positionOf } from '../../generator/proof.js';
import { ownLimits } from '../../generator/proof-options.js';
import { readCode } from '../../generator/read-code.js';
import { openPool } from '../../generator/worker-pool.js';
import type { ImportEntry } from '../../protocol/import-file.js';
import { CODES_MAX } from '../../protocol/limits.js';

/** The code that was typed, among those of a file. */
export interface Match {
  entry: ImportEntry;
  /** Zero-based place on the sheet. */
  position: number;
}

interface Progress {
  signal: AbortSignal;
  /** How many sets were tried, of how many. */
  onProgress: (done: number, total: number) => void;
}

/**
 * Looks for the set that a code is of, in several at a time, and no further once it is
 * found. Costs one derivation for each set whose codes look like it.
 *
 * @returns undefined where it is of none
 * @throws BackupCodesError what `deriveProof` does; the reason of the signal
 */
export async function findCode(
  code: string,
  entries: readonly ImportEntry[],
  { signal, onProgress }: Progress,
): Promise<Match | undefined> {
  const alike: ImportEntry[] = [];
  for (const entry of entries) {
    if ((await readCode(code, entry.enrolment.format)).ok) alike.push(entry);
  }
  const [first] = alike;
  if (first === undefined) return undefined;
  const { format, kdf } = first.enrolment;
  const pool = await openPool({ codes: Math.min(alike.length, CODES_MAX), format, kdf });
  let done = 0;
  let isOver = false;
  onProgress(done, alike.length);
  const derive = async (entry: ImportEntry): Promise<Match | undefined> => {
    const { enrolment } = entry;
    // No proof leaves this page.
    const limits = ownLimits(enrolment.format);
    const proof = await deriveProof(code, enrolment, { ...limits, pool, signal });
    const position = await positionOf(proof, enrolment.verifiers);
    proof.fill(0);
    done += 1;
    if (!isOver) onProgress(done, alike.length);
    return position === undefined ? undefined : { entry, position };
  };
  try {
    return await firstOf(alike.map(derive));
  } finally {
    isOver = true;
    pool.end();
  }
}

/** What comes first, without waiting for the rest; undefined where all are. */
function firstOf<Result>(
  searches: readonly Promise<Result | undefined>[],
): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    for (const search of searches) {
      search.then((found) => {
        if (found !== undefined) resolve(found);
      }, reject);
    }
    void Promise.all(searches).then(() => {
      resolve(undefined);
    }, reject);
  });
}
