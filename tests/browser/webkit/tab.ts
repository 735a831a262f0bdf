import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Page } from 'puppeteer-core';
import { WebElement, type WebDriver } from 'selenium-webdriver';

import { PATIENCE_MS } from '../../runner/patience.js';
import { keyboardOf } from './keyboard.js';

/** What a script of a test returned, and what the page has reported since the last script. */
interface Returned {
  value: unknown;
  thrown: string | null;
  reports: [name: string, value: unknown][];
}

/** The last use of each browser, which has one tab at a time. */
const inUse = new WeakMap<WebDriver, Promise<unknown>>();

type Listener = (value: unknown) => void;
type Script = ((...input: never[]) => unknown) | string;

interface WaitOptions {
  timeout?: number;
  polling?: number | string;
}

/** Milliseconds between two checks of a condition. */
const LOOK_AGAIN_MS = 50;

/** Milliseconds between two questions whether the page has called the test. */
const ASK_AGAIN_MS = 500;

/**
 * A tab of WebKit, with the part of puppeteer's `Page` that the tests use. WebDriver cannot
 * run a script before those of the page. So a script for a new document runs just before
 * the test's next script, and errors and policy violations before that are not noticed.
 */
export class WebKitTab {
  readonly keyboard: Page['keyboard'];
  readonly #driver: WebDriver;
  readonly #handle: string;
  readonly #context: unknown;
  readonly #early: string[] = [REPORTS];
  readonly #listeners = new Map<string, Listener[]>();
  #timeout = PATIENCE_MS;
  #asking: NodeJS.Timeout | undefined;

  /** @param context what opened the tab, and can open others beside it */
  constructor(driver: WebDriver, handle: string, context: unknown) {
    this.#driver = driver;
    this.#handle = handle;
    this.#context = context;
    this.keyboard = keyboardOf((act) => this.#use((tab) => act(tab.actions()).perform()));
  }

  setDefaultTimeout(milliseconds: number): void {
    this.#timeout = milliseconds;
  }

  browserContext(): unknown {
    return this.#context;
  }

  on(event: string, listener: Listener): void {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
  }

  async goto(address: string): Promise<void> {
    await this.#use((tab) => tab.get(address));
  }

  async bringToFront(): Promise<void> {
    await this.#use(() => Promise.resolve());
  }

  async reload(): Promise<void> {
    await this.#use((tab) => tab.navigate().refresh());
  }

  async close(): Promise<void> {
    clearInterval(this.#asking);
    await this.#use((tab) => tab.close());
  }

  evaluateOnNewDocument(script: Script): Promise<void> {
    this.#early.push(`(${String(script)})();`);
    return Promise.resolve();
  }

  exposeFunction(name: string, called: Listener): Promise<void> {
    this.on(name, called);
    // WebDriver only answers. A test that only waits would not hear of the call.
    this.#asking ??= setInterval(() => {
      this.evaluate('').catch(() => undefined);
    }, ASK_AGAIN_MS).unref();
    const text = JSON.stringify(name);
    this.#early.push(
      `window[${text}] = (value) => window.reports.push([${text}, value]);`,
    );
    return Promise.resolve();
  }

  /** A text is a whole script. */
  async evaluate(script: Script, ...input: unknown[]): Promise<unknown> {
    const isText = typeof script === 'string';
    return this.#run(isText ? script : `return (${String(script)})(...input)`, input);
  }

  async $eval(selector: string, script: Script, ...input: unknown[]): Promise<unknown> {
    return this.#runOn('found[0]', selector, script, input);
  }

  async $$eval(selector: string, script: Script, ...input: unknown[]): Promise<unknown> {
    return this.#runOn('found', selector, script, input);
  }

  async click(selector: string): Promise<void> {
    const element = await this.$eval(selector, (found: Element) => found);
    await this.#click(element as WebElement);
  }

  async focus(selector: string): Promise<void> {
    await this.$eval(selector, (found: HTMLElement) => {
      found.focus();
    });
  }

  async waitForSelector(selector: string): Promise<unknown> {
    const script = `(sought) => (${String(allMatches)})(sought)[0]`;
    return this.waitForFunction(script, {}, selector);
  }

  /** Waits until the script returns something true. An element can be clicked. */
  async waitForFunction(
    script: Script,
    { timeout = this.#timeout }: WaitOptions = {},
    ...input: unknown[]
  ): Promise<unknown> {
    const deadline = Date.now() + timeout;
    for (;;) {
      const value = await this.#run(`return (${String(script)})(...input)`, input);
      if (value instanceof WebElement) {
        return { asElement: () => ({ click: () => this.#click(value) }) };
      }
      if (Boolean(value)) return { asElement: () => null };
      if (Date.now() > deadline) throw new Error(`waited in vain for ${String(script)}`);
      await sleep(LOOK_AGAIN_MS);
    }
  }

  async content(): Promise<unknown> {
    return this.evaluate(() => document.documentElement.outerHTML);
  }

  /** The window is never narrower than its tool bar. */
  async setViewport({ width, height }: { width: number; height: number }): Promise<void> {
    const inner = await this.#innerSize();
    const window = this.#driver.manage().window();
    await this.#use(async () => {
      const outer = await window.getRect();
      const [across = width, down = height] = inner;
      await window.setRect({
        x: 0,
        y: 0,
        width: outer.width + width - across,
        height: outer.height + height - down,
      });
    });
    // The page hears of its new size a few frames later.
    for (let calm = 0, last = inner; calm < 5; calm += 1) {
      await sleep(LOOK_AGAIN_MS);
      const now = await this.#innerSize();
      if (now.join() !== last.join()) calm = 0;
      last = now;
    }
  }

  async #innerSize(): Promise<number[]> {
    return (await this.evaluate(() => [innerWidth, innerHeight])) as number[];
  }

  async screenshot({ path }: { path: string }): Promise<void> {
    await writeFile(path, await this.#use((tab) => tab.takeScreenshot()), 'base64');
  }

  /**
   * WebDriver's own click takes an element inside a shadow tree for one that its host
   * covers. So this clicks on the place where the element is.
   */
  async #click(element: WebElement): Promise<void> {
    const [x = 0, y = 0] = (await this.evaluate(centreOf, element)) as number[];
    await this.#use((tab) => tab.actions().move({ x, y }).click().perform());
  }

  /** Uses the tab as soon as nobody uses another one of this browser. */
  #use<Result>(act: (tab: WebDriver) => Promise<Result>): Promise<Result> {
    const driver = this.#driver;
    const before = inUse.get(driver) ?? Promise.resolve();
    const result = before.then(async () => {
      await driver.switchTo().window(this.#handle);
      return act(driver);
    });
    inUse.set(
      driver,
      result.catch(() => undefined),
    );
    return result;
  }

  async #runOn(
    found: string,
    selector: string,
    script: Script,
    input: unknown[],
  ): Promise<unknown> {
    const body = `const found = (${String(allMatches)})(input[0]);
      return (${String(script)})(${found}, ...input.slice(1))`;
    return this.#run(body, [selector, ...input]);
  }

  async #run(body: string, input: unknown[]): Promise<unknown> {
    const script = `const input = Array.from(arguments);
       const done = input.pop();
       if (window.reports === undefined) { ${this.#early.join('\n')} }
       (async () => { ${body} })().then(
         (value) => done({ value, thrown: null, reports: window.reports.splice(0) }),
         (error) => done({ thrown: String(error), reports: window.reports.splice(0) }),
       );`;
    const { value, thrown, reports } = await this.#use((tab) =>
      tab.executeAsyncScript<Returned>(script, ...input),
    );
    for (const [name, report] of reports) {
      for (const listener of this.#listeners.get(name) ?? []) listener(report);
    }
    if (thrown !== null) throw new Error(thrown);
    return value ?? undefined;
  }
}

/** Runs in the page. As for puppeteer, `>>>` leads into shadow trees. */
function allMatches(selector: string): Element[] {
  const [first = '', ...others] = selector.split(' >>> ');
  return others.reduce(
    (hosts, inner) =>
      hosts.flatMap((host) => Array.from(host.shadowRoot?.querySelectorAll(inner) ?? [])),
    Array.from(document.querySelectorAll(first)),
  );
}

/** Runs in the page. */
function centreOf(element: Element): number[] {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Runs first in each document. */
const REPORTS = `
  window.reports = [];
  addEventListener('error', ({ message }) => window.reports.push(['pageerror', message]));
  addEventListener('unhandledrejection', ({ reason }) => {
    window.reports.push(['pageerror', String(reason)]);
  });`;
