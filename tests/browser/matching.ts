import type { Page } from 'puppeteer-core';

import { PATIENCE_MS } from '../runner/patience.js';

/** Milliseconds between two checks. */
const LOOK_AGAIN = 50;

/**
 * Waits until a selector with a custom state matches. Such a state changes no node, and
 * the driver's own wait checks only after a node has changed.
 */
export async function untilMatches(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (sought) => document.querySelector(sought) !== null,
    { timeout: PATIENCE_MS, polling: LOOK_AGAIN },
    selector,
  );
}
