import type { EventHook } from '../../server/events/deliver.js';
import { eventId } from '../api/event-id.js';
import { shownTo } from '../api/routes/events.js';
import type { SignedAddress } from '../settings/configuration.js';
import { tenantOfStored } from '../tenant.js';
import { posterTo, readText } from './post-signed.js';

/** Milliseconds for an answer. With the wait for a place, it ends before the event's lease. */
const PATIENCE_MS = 10_000;

/** Posts each event to the webhook. An event comes again until the backend answers 2xx. */
export function webhookTo(
  address: SignedAddress,
  onDelivery: (isTaken: boolean) => void,
): EventHook {
  const post = posterTo(address, { patienceMs: PATIENCE_MS, read: ignoreRest });
  return async (event) => {
    const tenant = tenantOfStored(event.account);
    const value = { tenant: tenant.name, event: shownTo(tenant, event) };
    try {
      await post(eventId(event), value);
      onDelivery(true);
    } catch (error) {
      onDelivery(false);
      throw error;
    }
  };
}

/** The status says all. Whatever follows, or does not, an event that was taken is done. */
async function ignoreRest(response: Response): Promise<void> {
  await readText(response).catch(() => undefined);
}
