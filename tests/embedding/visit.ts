import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Browser, Page } from 'puppeteer-core';

import { startSite, type Site, type SiteOptions } from './site.js';
import { PATIENCE_MS } from '../runner/patience.js';

/** A page of a site that is open, with all that it has done so far. */
export interface Visit {
  site: Site;
  page: Page;
  /** The addresses of all workers that were started. */
  workers: string[];
  /** Fails where a worker still runs after a while; ending one takes its time. */
  assertNoWorkers: () => Promise<void>;
  /** The addresses of all that was asked for, by page and workers. */
  addresses: string[];
  /** The addresses of the modules that were compiled while they came in. */
  streamed: () => Promise<string[]>;
  /** Fails where a policy refused something, something failed or left the site. */
  assertQuiet: () => Promise<void>;
}

declare global {
  interface Window {
    violations?: string[];
    streamed?: string[];
  }
}

/** Serves a site and opens its first page, in a browser profile of its own. */
export async function visit(
  test: TestContext,
  browser: Browser,
  options: SiteOptions,
): Promise<Visit> {
  // Closed in this order: a browser that has crashed refuses, a site does not.
  const site = await startSite(options);
  test.after(() => site.close());
  const profile = await browser.createBrowserContext();
  test.after(() => profile.close());
  const page = await profile.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.setDefaultTimeout(20_000);

  const workers: string[] = [];
  const addresses: string[] = [];
  const trouble: string[] = [];
  page.on('workercreated', (worker) => workers.push(worker.url()));
  page.on('request', (request) => addresses.push(request.url()));
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('console', (message) => {
    // Chromium calls it an error where the kit refuses something, as it is to.
    if (message.location().url?.startsWith(`${site.origin}/backup-codes/`)) return;
    if (['error', 'warn'].includes(message.type())) trouble.push(message.text());
  });
  await page.evaluateOnNewDocument(watch);
  await page.goto(`${site.origin}/index.html`);

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
