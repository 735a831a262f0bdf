import { setTimeout as sleep } from 'node:timers/promises';

import type { Browser, Page } from 'puppeteer-core';

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

/**
 * Measures in a browser. Each visit starts a new browser. A short run starts one for all visits,
 * because its numbers don't count.
 */
export async function measureBrowser(
  kind: BrowserKind,
  site: BenchSite,
  rounds: { warm: number; cold: number; short: boolean },
): Promise<BrowserResults> {
  if (!rounds.short) return measureWith(inNewBrowser(kind), site, rounds);
  const browser = await start(kind);
  try {
    return await measureWith(inNewProfile(kind, browser), site, rounds);
  } finally {
    await browser.close();
  }
}

/** Opens a page in a new profile, waits until it has measured, and returns its results. */
type Visit = <Found>(
  address: string,
  ask: (page: Page) => Promise<Found>,
) => Promise<Found>;

async function measureWith(
  visitPage: Visit,
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
        const took = await visitPage(site.coldPage(name, task), measuredOn);
        addSample(cold[task], name, took as number);
        if (task === 'hash') fetched[name] = site.takeSent();
      }
      if (CAN_TELL_MEMORY) {
        const { peak, left } = await visitPage(site.coldPage(name, 'wait'), growthOf);
        addSample(memory.peak, name, peak);
        addSample(memory.left, name, left);
      }
    }
  }
  const { version, warm } = await visitPage(site.warmPage(rounds.warm), async (page) => ({
    version: await page.browser().version(),
    warm: await measuredOn(page),
  }));
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

function inNewBrowser(kind: BrowserKind): Visit {
  return async (address, ask) => {
    const browser = await start(kind);
    try {
      const [page = await browser.newPage()] = await browser.pages();
      // Waits until the browser has finished starting, so that this is not counted.
      await sleep(500);
      return await visit(kind, page, address, ask);
    } finally {
      await browser.close();
    }
  };
}

function inNewProfile(kind: BrowserKind, browser: Browser): Visit {
  return async (address, ask) => {
    const profile = await browser.createBrowserContext();
    try {
      return await visit(kind, await profile.newPage(), address, ask);
    } finally {
      await profile.close();
    }
  };
}

/** @throws Error with the reason if the page failed */
async function visit<Found>(
  kind: BrowserKind,
  page: Page,
  address: string,
  ask: (page: Page) => Promise<Found>,
): Promise<Found> {
  let failed: string | undefined;
  page.on('pageerror', (error) => {
    failed = String(error);
  });
  await page.goto(address);
  for (;;) {
    await sleep(200);
    failed ??= await page.evaluate(() => window.failed);
    if (failed !== undefined) throw new Error(`${kind.name}: ${failed}`);
    if ((await measuredOn(page)) !== undefined) return ask(page);
  }
}
