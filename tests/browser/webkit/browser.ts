import type { Browser, Page } from 'puppeteer-core';
import type { WebDriver } from 'selenium-webdriver';

import { startSession, type Session } from './session.js';
import { WebKitTab } from './tab.js';

/**
 * WebKit, with the part of puppeteer's `Browser` that the tests use. A test that needs
 * another part fails.
 *
 * @param driverPath the executable of WebKitWebDriver
 * @param folder where WebKit may write
 */
export function webKit(driverPath: string, folder: string): Browser {
  const sessions = new Set<Session>();
  const env = { ...process.env, HOME: folder, TMPDIR: folder, XDG_RUNTIME_DIR: folder };
  const browser = {
    version: () => Promise.resolve('webkitgtk'),
    async createBrowserContext() {
      const session = await startSession(driverPath, env);
      sessions.add(session);
      return profileOf(session, () => sessions.delete(session));
    },
    async close() {
      for (const session of sessions) await session.end();
      sessions.clear();
    },
  };
  return browser as unknown as Browser;
}

/** A profile: its tabs share cookies and storage. */
function profileOf({ driver, end }: Session, ended: () => void) {
  let isFirst = true;
  const profile = {
    // WebKit allows a page to write to the clipboard after a person's act, and never asks.
    overridePermissions: () => Promise.resolve(),
    async newPage(): Promise<Page> {
      const handle = isFirst ? await driver.getWindowHandle() : await newTab(driver);
      isFirst = false;
      return new WebKitTab(driver, handle, profile) as unknown as Page;
    },
    async close() {
      await end();
      ended();
    },
  };
  return profile;
}

async function newTab(driver: WebDriver): Promise<string> {
  await driver.switchTo().newWindow('tab');
  return driver.getWindowHandle();
}
