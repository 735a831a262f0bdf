import type { TestContext } from 'node:test';

import type { Browser, Page } from 'puppeteer-core';

import { startSite } from './site.js';
import type { Site } from './site.js';
import { PATIENCE_MS } from '../runner/patience.js';

/** A page open in a browser, with a record of everything it did. */
export interface Visit<Steps> {
  site: Site;
  /** For actions that only a person can do, such as pressing a key. */
  page: Page;
  /** Runs a step that the page offers and returns its result. */
  run: RunStep<Steps>;
  /** What the policy blocked, as `directive address`. */
  violations: () => Promise<string[]>;
  /** Every console message. */
  console: string[];
  /** The console messages that are errors. */
  errors: string[];
  /** Uncaught errors and rejections. */
  uncaught: string[];
  /** The addresses of all requests by the page, to the site or elsewhere. */
  addresses: string[];
}

/** Runs a step where it is, and returns its result as JSON carries it. */
export type RunStep<Steps> = <Name extends keyof Steps & string>(
  name: Name,
) => Promise<Outcome<Steps[Name]>>;

type Outcome<Step> = Step extends (...input: never) => infer Result
  ? Awaited<Result>
  : never;

declare global {
  interface Window {
    violations?: string[];
  }
}

/** Opens `pages/<name>.ts` on a new site in a new browser profile. */
export type Open = <Steps>(test: TestContext, name: string) => Promise<Visit<Steps>>;

export async function openPage<Steps>(
  test: TestContext,
  browser: Browser,
  name: string,
): Promise<Visit<Steps>> {
  // The site closes first, because closing the profile of a crashed browser fails.
  const site = await startSite();
  test.after(() => site.close());
  const profile = await browser.createBrowserContext();
  test.after(() => profile.close());
  const page = await profile.newPage();
  page.setDefaultTimeout(PATIENCE_MS);

  const console: string[] = [];
  const errors: string[] = [];
  const uncaught: string[] = [];
  const addresses: string[] = [];
  page.on('console', (message) => {
    console.push(message.text());
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => uncaught.push(String(error)));
  page.on('request', (request) => addresses.push(request.url()));
  await page.evaluateOnNewDocument(() => {
    const violations: string[] = (window.violations = []);
    addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(`${site.origin}/${name}.html`);

  return {
    site,
    page,
    run: async (step) => (await page.evaluate(runInPage, step)) as never,
    violations: async () => (await page.evaluate(() => window.violations)) ?? [],
    console,
    errors,
    uncaught,
    addresses,
  };
}

function runInPage(step: string): Promise<unknown> {
  if (window.runStep === undefined) throw new Error('the page did not start');
  return window.runStep(step);
}
