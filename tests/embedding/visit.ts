import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Browser, Page } from 'puppeteer-core';

import { startSite, type Site, type SiteOptions } from './site.js';
import { PATIENCE_MS } from '../runner/patience.js';

/** An open page of a site, with a record of everything it did. */
export interface Visit {
  site: Site;
  page: Page;
  /** The addresses of all workers that were started. */
  workers: string[];
  /** Waits for workers to end and fails if one keeps running. */
  assertNoWorkers: () => Promise<void>;
  /** The addresses of all requests by the page and its workers. */
  addresses: string[];
  /** The addresses of modules that were compiled while they were still loading. */
  streamed: () => Promise<string[]>;
  /**
   * Fails if a policy blocked something, an error occurred, or a request left the site.
   */
  assertQuiet: () => Promise<void>;
}

declare global {
  interface Window {
    violations?: string[];
    streamed?: string[];
  }
}

/** Serves a site and opens a page of it in a new browser profile. */
export async function visit(
  test: TestContext,
  browser: Browser,
  options: SiteOptions,
  path = 'index.html',
): Promise<Visit> {
  // The site closes first, because closing the profile of a crashed browser fails.
  const site = await startSite(options);
  test.after(() => site.close());
  const profile = await browser.createBrowserContext();
  test.after(() => profile.close());
  const page = await profile.newPage();
  page.setDefaultTimeout(PATIENCE_MS);

  const workers: string[] = [];
  const addresses: string[] = [];
  const trouble: string[] = [];
  page.on('workercreated', (worker) => workers.push(worker.url()));
  page.on('request', (request) => addresses.push(request.url()));
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('console', (message) => {
    // Chromium logs an error when the kit refuses something, although it should.
    if (message.location().url?.startsWith(`${site.origin}/backup-codes/`)) return;
    if (['error', 'warn'].includes(message.type())) trouble.push(message.text());
  });
  await page.evaluateOnNewDocument(watch);
  await page.goto(`${site.origin}/${path}`);

  return {
    site,
    page,
    workers,
    assertNoWorkers: async () => {
      const deadline = Date.now() + PATIENCE_MS;
      while (page.workers().length > 0 && Date.now() < deadline) await sleep(100);
      assert.equal(page.workers().length, 0);
    },
    addresses,
    streamed: () => page.evaluate(() => window.streamed ?? []),
    assertQuiet: async () => {
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      assert.deepEqual(trouble, []);
      for (const address of addresses) assert.equal(new URL(address).origin, site.origin);
    },
  };
}

/** Runs in the page before everything else. */
function watch(): void {
  const violations: string[] = (window.violations = []);
  addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
  const streamed: string[] = (window.streamed = []);
  const compileStreaming = WebAssembly.compileStreaming.bind(WebAssembly);
  WebAssembly.compileStreaming = async (source) => {
    const response = await source;
    streamed.push(response.url);
    return compileStreaming(response);
  };
}
