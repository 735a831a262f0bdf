import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Browser, Page } from 'puppeteer-core';
import { PATIENCE_MS } from '../runner/patience.js';

/** Minified, because the browser reads it again after each navigation. */
const AXE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

declare global {
  interface Window {
    violations?: string[];
    /** Workers that were started and have not been ended. */
    workers?: Set<Worker>;
    /** The addresses of all workers that were ever started. */
    workerAddresses?: string[];
    /** Set by the test: receives what the elements report to the page. */
    tell?: (event: string) => void;
    axe?: { run: (context: Document, options: object) => Promise<AxeResults> };
  }
}

interface AxeResults {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** A page of a browser, with a record of everything that went wrong on it. */
export interface Stage {
  page: Page;
  /** Everything that the elements reported to the page, as JSON. */
  told: string[];
  /** What a policy blocked, and every logged or uncaught error. */
  faults: () => Promise<string[]>;
}

/** What a page may do beyond the usual. */
export interface StageOptions {
  /** The folder for downloads. */
  downloads?: string;
  /** The origin that may use the clipboard. */
  clipboardOf?: string;
}

/** Opens an empty page in a new browser profile. */
export async function openStage(
  browser: Browser,
  { downloads, clipboardOf }: StageOptions = {},
): Promise<Stage> {
  const profile = await browser.createBrowserContext({
    ...(downloads !== undefined && {
      downloadBehavior: { policy: 'allow', downloadPath: downloads },
    }),
  });
  if (clipboardOf !== undefined && !(await browser.version()).startsWith('firefox')) {
    await profile.overridePermissions(clipboardOf, [
      'clipboard-read',
      'clipboard-sanitized-write',
    ]);
  }
  const page = await profile.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  // The browser asks before leaving codes that are shown but not saved.
  page.on('dialog', (dialog) => void dialog.accept());
  const faults: string[] = [];
  page.on('console', (message) => {
    const isRefusal = /^Failed to load resource: .* status of 4\d\d/.test(message.text());
    if (message.type() === 'error' && !isRefusal) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  const told: string[] = [];
  await page.exposeFunction('tell', (event: string) => told.push(event));
  await page.evaluateOnNewDocument(watch);
  return {
    page,
    told,
    faults: async () => {
      const violations = await page.evaluate(() => window.violations ?? []);
      return [...faults.splice(0), ...violations];
    },
  };
}

/** Runs in the page before its own scripts. */
function watch(): void {
  const violations: string[] = (window.violations = []);
  addEventListener('securitypolicyviolation', (event) => {
    // WebKit asks for it by itself, and the pages' policy allows no images.
    if (event.blockedURI.endsWith('/favicon.ico')) return;
    violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
  const workers: Set<Worker> = (window.workers = new Set());
  const addresses: string[] = (window.workerAddresses = []);
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      workers.add(this);
      addresses.push(String(url));
    }

    override terminate() {
      super.terminate();
      workers.delete(this);
    }
  };
}

/** The number of the page's running workers. */
export function liveWorkers(page: Page): Promise<number> {
  return page.evaluate(() => {
    if (window.workers === undefined) throw new Error('nothing counts the workers');
    return window.workers.size;
  });
}

/** What axe-core finds wrong with a page, by these rules or by all. */
export async function axeFindings(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (options) => {
      if (window.axe === undefined) throw new Error('axe-core is missing');
      return window.axe.run(document, options);
    },
    { resultTypes: ['violations'], ...(rules && { runOnly: rules }) },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
