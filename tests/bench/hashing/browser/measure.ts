import { setTimeout as sleep } from 'node:timers/promises';

import type { Page } from 'puppeteer-core';

import { start, type BrowserKind } from '../../../browser/browsers.js';
import { addSample, spreadsOf, type Samples, type Spreads } from '../statistics.js';
import type { WarmResults } from '../tasks.js';
import { HASHERS } from './bundles.js';
import { CAN_TELL_MEMORY, growthOf, type Growth } from './memory.js';
import type { BenchSite } from './site.js';

export interface BrowserResults {
  version: string;
  warm: WarmResults;
  /** From the start of navigation in a new browser profile. */
  coldHash: Spreads;
  coldJob: Spreads;
  /** How many bytes the browser grew by at most during the job, and how many after it. */
  peakMemory: Spreads;
  leftMemory: Spreads;
  /** Bytes that a page fetches for its first hash, compressed with gzip. */
  fetched: Record<string, number>;
}

/** Measures in a browser. Each cold visit starts a new browser. */
export async function measureBrowser(
  kind: BrowserKind,
  site: BenchSite,
  rounds: { warm: number; cold: number },
): Promise<BrowserResults> {
  const fetched: Record<string, number> = {};
  const cold: Record<'hash' | 'job', Samples> = { hash: new Map(), job: new Map() };
  const memory: Record<keyof Growth, Samples> = { peak: new Map(), left: new Map() };
  for (let round = 0; round < rounds.cold; round += 1) {
    for (const name of HASHERS) {
      for (const task of ['hash', 'job'] as const) {
        site.takeSent();
        const took = await visit(kind, site.coldPage(name, task), measuredOn);
        addSample(cold[task], name, took as number);
        if (task === 'hash') fetched[name] = site.takeSent();
      }
      if (CAN_TELL_MEMORY) {
        const { peak, left } = await visit(kind, site.coldPage(name, 'wait'), growthOf);
        addSample(memory.peak, name, peak);
        addSample(memory.left, name, left);
      }
    }
  }
  const { version, warm } = await visit(
    kind,
    site.warmPage(rounds.warm),
    async (page) => ({
      version: await page.browser().version(),
      warm: await measuredOn(page),
    }),
  );
  return {
    version,
    warm: warm as WarmResults,
    coldHash: spreadsOf(cold.hash),
    coldJob: spreadsOf(cold.job),
    peakMemory: spreadsOf(memory.peak),
    leftMemory: spreadsOf(memory.left),
    fetched,
  };
}

function measuredOn(page: Page): Promise<unknown> {
  return page.evaluate(() => window.measured);
}

/**
 * Opens a page in a new browser, waits until it has measured, and returns its results.
 *
 * @throws Error with the reason if the page failed
 */
async function visit<Found>(
  kind: BrowserKind,
  address: string,
  ask: (page: Page) => Promise<Found>,
): Promise<Found> {
  const browser = await start(kind);
  try {
    const [page = await browser.newPage()] = await browser.pages();
    let failed: string | undefined;
    page.on('pageerror', (error) => {
      failed = String(error);
    });
    // Waits until the browser has finished starting, so that this is not counted.
    await sleep(500);
    await page.goto(address);
    for (;;) {
      await sleep(200);
      failed ??= await page.evaluate(() => window.failed);
      if (failed !== undefined) throw new Error(`${kind.name}: ${failed}`);
      if ((await measuredOn(page)) !== undefined) return await ask(page);
    }
  } finally {
    await browser.close();
  }
}
