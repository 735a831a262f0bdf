import { deriveProof, positionOf } from '../../generator/proof.js';
import { ownLimits } from '../../generator/proof-options.js';
import { readCode } from '../../generator/read-code.js';
import { openPool } from '../../generator/worker-pool.js';
import type { ImportEntry } from '../../protocol/import-file.js';
import { CODES_MAX } from '../../protocol/scheme.js';

/** Where a typed code is among the sets of a file. */
export interface Match {
  entry: ImportEntry;
  /** Zero-based place on the sheet. */
  position: number;
}

interface Progress {
  signal: AbortSignal;
  /** How many sets were tried, and how many there are. */
  onProgress: (done: number, total: number) => void;
}

/**
 * Finds the set that a code belongs to. Tries several sets at a time and stops at the first
 * match. This takes one derivation for each set whose codes have the same format.
 *
 * @returns undefined if the code belongs to none of the sets
 * @throws BackupCodesError what `deriveProof` throws; the reason of the signal
 */
export async function findCode(
  code: string,
  entries: readonly ImportEntry[],
  { signal, onProgress }: Progress,
): Promise<Match | undefined> {
  const candidates: ImportEntry[] = [];
  for (const entry of entries) {
    if ((await readCode(code, entry.enrolment.format)).ok) candidates.push(entry);
  }
  const [first] = candidates;
  if (first === undefined) return undefined;
  const { format, kdf } = first.enrolment;
  const codes = Math.min(candidates.length, CODES_MAX);
  const pool = await openPool({ codes, format, kdf });
  let done = 0;
  let isOver = false;
  onProgress(done, candidates.length);
  const compare = async (entry: ImportEntry): Promise<Match | undefined> => {
    const { enrolment } = entry;
    // No proof leaves this page, so a cheap derivation gives nothing away.
    const limits = ownLimits(enrolment.format);
    const proof = await deriveProof(code, enrolment, { ...limits, pool, signal });
    const position = await positionOf(proof, enrolment.verifiers);
    proof.fill(0);
    done += 1;
    if (!isOver) onProgress(done, candidates.length);
    return position === undefined ? undefined : { entry, position };
  };
  try {
    return await firstOf(candidates.map(compare));
  } finally {
    isOver = true;
    pool.end();
  }
}

/** The first result that isn't undefined, without waiting for the others. */
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
