import { meetRecovery, meetRecoveryOff } from './recovery-scenario.js';
import * as scenario from './scenario.js';
import type { Site } from './site.js';

/**
 * Meets every answer that a message can get from a site, however it is sent.
 *
 * @param offSite a site that does not recover accounts
 */
export async function meetEveryMessage(site: Site, offSite: Site): Promise<void> {
  await scenario.meetTheCommonRefusals(site);
  await scenario.meetEnrol(site);
  await scenario.meetConfirm(site);
  await scenario.meetCheck(site);
  await scenario.meetRedeem(site);
  await meetRecovery(site);
  await meetRecoveryOff(offSite);
}
