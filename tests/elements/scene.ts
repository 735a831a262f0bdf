import { after, before } from 'node:test';

import type { Browser, Page } from 'puppeteer-core';

import type { BrowserKind } from '../browser/browsers.js';
import type { PageFiles } from '../gallery/site.js';
import { pressByKey, untilState } from './hands.js';
import { startHost, type HostSite } from './host/site.js';
import { openStage, type Stage, type StageOptions } from './stage.js';

/** A browser for all cases, and the folder for its downloads. */
export interface SharedBrowser {
  kind: BrowserKind;
  browser: () => Browser;
  downloads: string;
}

/** A site and a page to visit it with, for one group of tests. */
export interface Scene {
  readonly site: HostSite;
  readonly stage: Stage;
  readonly page: Page;
}

/** Prepares the scene before the tests of the calling group and closes it after them. */
export function scene(
  { browser }: SharedBrowser,
  options: (site: HostSite) => StageOptions = () => ({}),
  page?: PageFiles,
): Scene {
  let site: HostSite | undefined;
  let stage: Stage | undefined;
  before(async () => {
    site = await startHost(page);
    stage = await openStage(browser(), options(site));
  });
  after(async () => {
    await stage?.page.close();
    await site?.close();
  });
  const set = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('the scene is not ready');
    return part;
  };
  return {
    get site() {
      return set(site);
    },
    get stage() {
      return set(stage);
    },
    get page() {
      return set(stage).page;
    },
  };
}

/**
 * Makes codes for an account on the page of a scene, and leaves them shown.
 *
 * @param query what the page's address tells its script
 */
export async function withCodes(on: Scene, account: string, query = ''): Promise<Page> {
  on.site.forAccount(account);
  const { page, site } = on;
  await page.goto(`${site.origin}/?${query}`);
  await untilState(page, 'none');
  await pressByKey(page, 'Get backup codes');
  await untilState(page, 'codes');
  return page;
}
