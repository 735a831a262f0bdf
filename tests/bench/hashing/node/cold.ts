// Does one task in a new process. Prints JSON with the milliseconds from before the
// import to the end of the task, and the memory used. Arguments: implementation, `hash`
// or `job`.

import { setTimeout as sleep } from 'node:timers/promises';

import { CODES, firstHash, job } from '../tasks.js';
import { LOADERS } from './implementations.js';

export interface ColdInNode {
  milliseconds: number;
  /** Bytes of resident memory beyond those at the start, at most and in the end. */
  peak: number;
  left: number;
}

const [, , name = '', task] = process.argv;
const before = process.memoryUsage.rss();
const start = performance.now();
const implementation = await LOADERS[name]?.();
if (implementation === undefined) throw new Error(`there is no "${name}"`);
if (task === 'job') await job(implementation, CODES, () => undefined);
else await firstHash(implementation);
const milliseconds = performance.now() - start;
const peak = process.resourceUsage().maxRSS * 1024 - before;
// Workers release their memory a moment after they end.
await sleep(500);
const left = process.memoryUsage.rss() - before;
console.log(JSON.stringify({ milliseconds, peak, left } satisfies ColdInNode));
process.exit();
