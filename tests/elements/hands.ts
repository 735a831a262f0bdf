import type { KeyInput, Page } from 'puppeteer-core';
import { PATIENCE_MS } from '../runner/patience.js';
import { LOOK_AGAIN, untilMatches } from '../browser/matching.js';
import type { Story } from '../gallery/stories/story.js';

/** The tag of the focused part of the element, and its text or label. */
export async function focused(page: Page): Promise<string> {
  const [name = 'nothing'] = await namesFrom(page, false);
  return name;
}

/** The names of the focused control and of those after it in Tab order. */
function namesFrom(page: Page, all: boolean): Promise<string[]> {
  return page.evaluate((everything) => {
    const root = document.querySelector(
      'backup-codes-panel, backup-codes-entry, backup-codes-recovery',
    )?.shadowRoot;
    const focusable = Array.from(
      root?.querySelectorAll<HTMLElement>('h2, button, input, [tabindex]') ?? [],
    );
    const at = focusable.findIndex((one) => one === root?.activeElement);
    return focusable
      .slice(everything ? at + 1 : at < 0 ? focusable.length : at)
      .map((one) => {
        const label = one instanceof HTMLInputElement ? one.labels?.[0] : one;
        return `${one.localName}: ${label?.textContent.trim().replace(/\s+/g, ' ') ?? ''}`;
      });
  }, all);
}

/**
 * Presses Tab until the control with this name has the focus; see `focused` for names. It
 * never leaves the page, because outside it headless browsers behave unlike real ones.
 */
export async function tabTo(page: Page, sought: string): Promise<void> {
  const backwards = !(await namesFrom(page, true)).includes(sought);
  const passed: string[] = [];
  if (backwards) await page.keyboard.down('Shift');
  for (let at = await focused(page); at !== sought; at = await focused(page)) {
    passed.push(at);
    if (passed.length > 30) throw new Error(`not "${sought}" but ${passed.join(', ')}`);
    await page.keyboard.press('Tab');
  }
  if (backwards) await page.keyboard.up('Shift');
}

/** Moves to a button with Tab and presses it. */
export async function pressByKey(page: Page, text: string, key: KeyInput = 'Enter') {
  await tabTo(page, `button: ${text}`);
  await page.keyboard.press(key);
}

/** Waits until an element is in a state. */
export async function untilState(page: Page, state: string): Promise<void> {
  await untilMatches(
    page,
    `:is(backup-codes-panel, backup-codes-entry, backup-codes-recovery):state(${state})`,
  );
}

/** The text of the element's parts that a selector finds. */
export async function textOf(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((sought) => {
    const element = document.querySelector(
      'backup-codes-panel, backup-codes-entry, backup-codes-recovery',
    );
    return Array.from(element?.shadowRoot?.querySelectorAll(sought) ?? [], (found) =>
      found.textContent.trim().replace(/\s+/g, ' '),
    );
  }, selector);
}

/** Waits until a selector finds something in the element and returns its text. */
export async function untilShown(page: Page, selector: string): Promise<string> {
  await page.waitForFunction(
    (sought) => {
      const element = document.querySelector(
        'backup-codes-panel, backup-codes-entry, backup-codes-recovery',
      );
      return Boolean(element?.shadowRoot?.querySelector(sought));
    },
    LOOK_AGAIN,
    selector,
  );
  const [text = ''] = await textOf(page, selector);
  return text;
}

/** The codes that the panel shows, in order. */
export function shownCodes(page: Page): Promise<string[]> {
  return textOf(page, '.codes .literal');
}

/** Waits until a condition holds that the browser reports later. */
export async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`never: ${String(holds)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until the element has rendered all changes so far. */
export async function rendered(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await document.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(
      'backup-codes-panel, backup-codes-entry, backup-codes-recovery',
    )?.updateComplete;
  });
}

/** Opens a story and waits until it has finished. */
export async function openStory(
  page: Page,
  origin: string,
  { name, element, state }: Story,
): Promise<void> {
  const query = new URLSearchParams({ alone: '', story: name });
  await page.goto(`${origin}/?${query.toString()}`);
  await untilMatches(page, `main[data-told] > backup-codes-${element}:state(${state})`);
}
