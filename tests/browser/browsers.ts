import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { launch } from 'puppeteer-core';
import type { Browser, LaunchOptions } from 'puppeteer-core';
import { PATIENCE_MS } from '../runner/patience.js';
import { webKit } from './webkit/browser.js';

export interface BrowserKind {
  name: string;
  debianPackage: string;
  /** Debian's executable, and the environment variable that overrides it. */
  executable: string;
  variable: string;
  options: LaunchOptions;
}

const AS_ROOT = process.getuid?.() === 0;

export const CHROMIUM: BrowserKind = {
  name: 'Chromium',
  debianPackage: 'chromium',
  executable: '/usr/bin/chromium',
  variable: 'CHROMIUM',
  options: {
    browser: 'chrome',
    args: [
      ...(AS_ROOT ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
};

export const FIREFOX: BrowserKind = {
  name: 'Firefox',
  debianPackage: 'firefox-esr',
  executable: '/usr/bin/firefox-esr',
  variable: 'FIREFOX',
  options: {
    browser: 'firefox',
    // Firefox requests /favicon.ico by itself, but the pages' policy blocks images.
    extraPrefsFirefox: {
      'browser.chrome.site_icons': false,
      // Lets tests read the clipboard without a person's permission.
      'dom.events.testing.asyncClipboard': true,
    },
  },
};

/** Puppeteer does not know WebKit, which has no launch options either. */
export const WEBKIT: BrowserKind = {
  name: 'WebKit',
  debianPackage: 'webkit2gtk-driver',
  executable: '/usr/bin/WebKitWebDriver',
  variable: 'WEBKIT',
  options: {},
};

/**
 * Starts a browser. When this process exits, the browser exits and its profile is
 * deleted.
 */
export async function start(kind: BrowserKind): Promise<Browser> {
  const executablePath = executableOf(kind);
  const folder = newFolder();
  if (kind === WEBKIT) return webKit(executablePath, folder);
  const browser = await launch({
    ...kind.options,
    executablePath,
    userDataDir: join(folder, 'profile'),
    // Everything else that a browser leaves behind is deleted with the folder.
    env: { ...process.env, ...kind.options.env, HOME: folder, TMPDIR: folder },
    timeout: PATIENCE_MS,
    // Longer than the tests' own waits, so that a failed wait says what it waited for.
    protocolTimeout: 2 * PATIENCE_MS,
    // These would end the browser and leave the tests waiting for it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  // The driver has stopped reading. A browser that fills the pipe would wait for ever.
  const { stdout, stderr } = browser.process() ?? {};
  stdout?.resume();
  stderr?.resume();
  return browser;
}

const folders: string[] = [];

/** A folder that is deleted when this process exits, however it exits. */
function newFolder(): string {
  if (folders.length === 0) {
    process.once('exit', () => {
      const options = { recursive: true, force: true, maxRetries: 10 };
      for (const folder of folders) rmSync(folder, options);
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => process.exit(1));
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'backup-codes-'));
  folders.push(folder);
  return folder;
}

function executableOf({
  name,
  debianPackage,
  executable,
  variable,
}: BrowserKind): string {
  const path = process.env[variable] ?? executable;
  if (existsSync(path)) return path;
  throw new Error(
    `${name} is not at ${path}; hint: install Debian's package ${debianPackage}, ` +
      `or name another executable in ${variable}`,
  );
}
