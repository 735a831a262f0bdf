import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Browser, Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

declare global {
  interface Window {
    violations?: string[];
    axe?: { run: (context: Document, options: object) => Promise<AxeResults> };
  }
}

interface AxeResults {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** A page of a browser, with all that went wrong on it. */
export interface Stage {
  page: Page;
  /** What a policy refused, and every error that was told or not caught. */
  faults: () => Promise<string[]>;
}

/** Opens an empty page in a profile of its own. */
export async function openStage(browser: Browser): Promise<Stage> {
  const profile = await browser.createBrowserContext();
  const page = await profile.newPage();
  const told: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') told.push(message.text());
  });
  page.on('pageerror', (error) => told.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    const violations: string[] = (window.violations = []);
    addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return {
    page,
    faults: async () => {
      const violations = await page.evaluate(() => window.violations ?? []);
      return [...told.splice(0), ...violations];
    },
  };
}

/** What axe-core finds wrong with a page; only by the rules named, where some are. */
export async function axeFindings(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (options) => {
      if (window.axe === undefined) throw new Error('axe is not there');
      return window.axe.run(document, options);
    },
    { resultTypes: ['violations'], ...(rules && { runOnly: rules }) },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
