import type { Page } from 'puppeteer-core';
import { untilMatches } from '../browser/matching.js';

/** A person's view of the panel. */
export interface PanelOfPage {
  /** Waits until the panel is in a state. */
  isIn: (state: string) => Promise<void>;
  /** Presses the button that continues. */
  goOn: () => Promise<void>;
  /** The codes shown. */
  codes: () => Promise<string[]>;
  /** Says that the codes are written down, which leads on. */
  writeDown: () => Promise<void>;
  /** Types a code into the field. */
  type: (code: string) => Promise<void>;
}

const CODE = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/;

/**
 * Makes codes in the panel and turns them on, as a person does who writes them down; gives the
 * codes.
 */
export async function enrolIn(page: Page): Promise<string[]> {
  const panel = panelOf(page);
  await panel.isIn('none');
  await panel.goOn();
  await panel.isIn('codes');
  const codes = await panel.codes();
  await panel.writeDown();
  await panel.isIn('prove');
  await panel.type(codes[1] ?? '');
  await panel.goOn();
  await panel.isIn('done');
  await panel.goOn();
  await panel.isIn('active');
  return codes;
}

export function panelOf(page: Page): PanelOfPage {
  const inPanel = (selector: string) =>
    page.locator(`backup-codes-panel >>> ${selector}`);
  return {
    isIn: async (state) => {
      await untilMatches(page, `backup-codes-panel:state(${state})`);
    },
    goOn: () => inPanel('[part~="primary"]').click(),
    codes: async () => {
      const items = await page.$$('backup-codes-panel >>> [part~="code"]');
      const texts = items.map((item) => item.evaluate(({ textContent }) => textContent));
      return (await Promise.all(texts)).map((text) => CODE.exec(text)?.[0] ?? '');
    },
    writeDown: () => inPanel('.foot button:nth-of-type(2)').click(),
    type: (code) => inPanel('input[part~="input"]').fill(code),
  };
}
