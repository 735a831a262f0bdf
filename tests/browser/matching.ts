import type { Page } from 'puppeteer-core';

import { PATIENCE_MS } from '../runner/patience.js';

/**
 * How a wait looks again: every 50 ms. The driver's own way is to look before each frame that
 * the browser draws, and a tab behind another one draws none.
 */
export const LOOK_AGAIN = { timeout: PATIENCE_MS, polling: 50 };

/**
 * Waits until a selector with a custom state matches. Such a state changes no node, and the
 * driver's own wait for a selector looks only after a node has changed.
 */
export async function untilMatches(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (sought) => document.querySelector(sought) !== null,
    LOOK_AGAIN,
    selector,
  );
}
