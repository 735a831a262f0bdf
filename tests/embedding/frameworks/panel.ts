import type { Page } from 'puppeteer-core';
import { untilMatches } from '../../browser/matching.js';

/** A person's view of the panel. */
export interface PanelOfPage {
  /** Waits until the panel is in a state. */
  isIn: (state: string) => Promise<void>;
  /** Presses the button that continues. */
  goOn: () => Promise<void>;
  /** The codes shown. */
  codes: () => Promise<string[]>;
  /** Ticks that the codes are written down. */
  writeDown: () => Promise<void>;
  /** Types a code into the field. */
  type: (code: string) => Promise<void>;
}

const CODE = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/;

export function panelOf(page: Page): PanelOfPage {
  const inPanel = (selector: string) => page.locator(`#panel >>> ${selector}`);
  return {
    isIn: async (state) => {
      await untilMatches(page, `#panel:state(${state})`);
    },
    goOn: () => inPanel('[part~="primary"]').click(),
    codes: async () => {
      const items = await page.$$('#panel >>> [part~="code"]');
      const texts = items.map((item) => item.evaluate(({ textContent }) => textContent));
      return (await Promise.all(texts)).map((text) => CODE.exec(text)?.[0] ?? '');
    },
    writeDown: () => inPanel('input[type="checkbox"]').click(),
    type: (code) => inPanel('input[part~="input"]').fill(code),
  };
}
