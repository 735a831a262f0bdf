import { generateCodeSet, toEnrolment } from 'backup-codes';
import type { Page } from 'puppeteer-core';

import type { HostSite } from './host/site.js';

/** A code that passes the check of its format, of no set. */
export const STRANGER = 'Q3SV-YMNS-AK67-Z82X';

/** Whether the page's form can be sent. */
export function isValid(page: Page): Promise<boolean> {
  return page.$eval('form', (form) => form.checkValidity());
}

/** The codes of a set of the account, which is active. */
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
