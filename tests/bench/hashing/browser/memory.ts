import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Page } from 'puppeteer-core';

/** How many bytes a browser grew by while a page worked, at most and in the end. */
export interface Growth {
  peak: number;
  left: number;
}

/** Whether the system reports the memory of processes. Linux does. */
export const CAN_TELL_MEMORY = process.platform === 'linux';

/**
 * Milliseconds between two measurements, and after the work until ended workers are gone.
 */
const EVERY = 4;
const UNTIL_GONE = 1_000;

/**
 * Lets a page do its work and watches the resident memory of all its browser's processes.
 */
export async function growthOf(page: Page): Promise<Growth> {
  const processes = await descendantsOf(page.browser().process()?.pid ?? NaN);
  const before = await residentOf(processes);
  let peak = before;
  const watching = new AbortController();
  const watch = async () => {
    while (!watching.signal.aborted) {
      peak = Math.max(peak, await residentOf(processes));
      await sleep(EVERY);
    }
  };
  const watched = watch();
  try {
    await page.evaluate(() => window.begin?.());
  } finally {
    watching.abort();
    await watched;
  }
  await sleep(UNTIL_GONE);
  return { peak: peak - before, left: (await residentOf(processes)) - before };
}

async function descendantsOf(root: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'latin1').catch(() => '');
    // The command name stands in brackets and may contain any character.
    const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    parents.set(Number(name), Number(parent));
  }
  const found = [root];
  for (const ancestor of found) {
    for (const [child, parent] of parents) if (parent === ancestor) found.push(child);
  }
  return found;
}

/** Resident memory in bytes. A process that has ended counts as 0. */
async function residentOf(processes: readonly number[]): Promise<number> {
  const kibibytes = processes.map(async (id) => {
    const status = await readFile(`/proc/${id}/status`, 'latin1').catch(() => '');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
  });
  return (await Promise.all(kibibytes)).reduce((sum, size) => sum + size, 0) * 1_024;
}
