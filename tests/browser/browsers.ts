import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { launch } from 'puppeteer-core';
import type { Browser, LaunchOptions } from 'puppeteer-core';
import { PATIENCE_MS } from '../runner/patience.js';

export interface BrowserKind {
  name: string;
  debianPackage: string;
  /** Names another executable than Debian's. */
  variable: string;
  options: LaunchOptions;
}

const AS_ROOT = process.getuid?.() === 0;

export const CHROMIUM: BrowserKind = {
  name: 'Chromium',
  debianPackage: 'chromium',
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
  variable: 'FIREFOX',
  options: {
    browser: 'firefox',
    // Firefox asks for /favicon.ico by itself, and the pages' policy refuses images.
    extraPrefsFirefox: {
      'browser.chrome.site_icons': false,
      // Tests read the clipboard without a person who allows it.
      'dom.events.testing.asyncClipboard': true,
    },
  },
};

/** Starts a browser; it ends with this process at the latest, and its profile with it. */
export async function start(kind: BrowserKind): Promise<Browser> {
  const executablePath = executableOf(kind);
  const folder = newFolder();
  return launch({
    ...kind.options,
    executablePath,
    userDataDir: join(folder, 'profile'),
    // Whatever else a browser leaves behind goes with the folder.
    env: { ...process.env, ...kind.options.env, HOME: folder, TMPDIR: folder },
    timeout: PATIENCE_MS,
    // Longer, so that a wait that was in vain says for what.
    protocolTimeout: 2 * PATIENCE_MS,
    // These would end the browser and leave the tests waiting for it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

const folders: string[] = [];

/** A folder that goes when this process ends, however that comes. */
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

function executableOf({ name, debianPackage, variable }: BrowserKind): string {
  const path = process.env[variable] ?? `/usr/bin/${debianPackage}`;
  if (existsSync(path)) return path;
  throw new Error(
    `${name} is not at ${path}; hint: install Debian's package ${debianPackage}, ` +
      `or name another executable in ${variable}`,
  );
}
