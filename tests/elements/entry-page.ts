import { generateCodeSet, toEnrolment } from 'backup-codes';
import type { Page } from 'puppeteer-core';

import type { HostSite } from './host/site.js';

/** A code that belongs to no set, but passes the check of its format. */
export const STRANGER = 'Q3SV-YMNS-AK67-Z82X';

/** Whether the page's form is valid. */
export function isValid(page: Page): Promise<boolean> {
  return page.$eval('form', (form) => form.checkValidity());
}

/** Gives the account an active set and returns its codes. */
export async function codesOf(
  site: HostSite,
  account: string,
  count = 5,
): Promise<string[]> {
  site.forAccount(account);
  const set = await generateCodeSet({ count });
  const enrolment = await toEnrolment(set);
  await site.activate(enrolment);
  return set.codes();
}
