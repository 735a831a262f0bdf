import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { addSample, spreadsOf, type Samples, type Spreads } from '../statistics.js';
import type { WarmResults } from '../tasks.js';
import type { ColdInNode } from './cold.js';
import { LOADERS } from './implementations.js';

const run = promisify(execFile);

export interface NodeResults {
  version: string;
  warm: WarmResults;
  /** From before the import, in a new process. */
  coldHash: Spreads;
  coldJob: Spreads;
  /** How many bytes the process grew by at most during the job, and how many after it. */
  peakMemory: Spreads;
  leftMemory: Spreads;
}

/** Measures in processes of Node.js. */
export async function measureNode(rounds: {
  warm: number;
  cold: number;
}): Promise<NodeResults> {
  const samples: Record<'hash' | 'job' | 'peak' | 'left', Samples> = {
    hash: new Map(),
    job: new Map(),
    peak: new Map(),
    left: new Map(),
  };
  const names = Object.keys(LOADERS).filter((name) => name !== 'WebCrypto');
  for (let round = 0; round < rounds.cold; round += 1) {
    for (const name of names) {
      const hash = await ask<ColdInNode>('cold', name, 'hash');
      const job = await ask<ColdInNode>('cold', name, 'job');
      addSample(samples.hash, name, hash.milliseconds);
      addSample(samples.job, name, job.milliseconds);
      addSample(samples.peak, name, job.peak);
      addSample(samples.left, name, job.left);
    }
  }
  return {
    version: process.version,
    warm: await ask<WarmResults>('warm', String(rounds.warm)),
    coldHash: spreadsOf(samples.hash),
    coldJob: spreadsOf(samples.job),
    peakMemory: spreadsOf(samples.peak),
    leftMemory: spreadsOf(samples.left),
  };
}

/** The output of a script beside this one. */
async function ask<Answer>(script: string, ...words: string[]): Promise<Answer> {
  const path = fileURLToPath(new URL(`./${script}.js`, import.meta.url));
  const { stdout } = await run(process.execPath, [path, ...words]);
  return JSON.parse(stdout) as Answer;
}
