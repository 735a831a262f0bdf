/** The outbox, for backends that ask for events. */

import type { DeliveredEvent } from '../../../server/events/event.js';
import { answers, type ServiceEvent } from '../answers.js';
import { bodies, type BodyOf } from '../bodies.js';
import { eventId, readEventId } from '../event-id.js';
import type { Tenant } from '../../tenant.js';
import { granted, posting, refused, type Call, type Reply } from './route.js';

/** Room for the most IDs of one call, each with the longest account. */
const DONE_MAX_BYTES = 262_144;

export const eventRoutes = [
  posting(
    '/v1/events/take',
    {
      about:
        'Hands out events that are due, at most one of each account. The backend has each to itself for the lease, and reports it as done when the holder is told. An event that is not done in time is handed out again.',
      body: bodies.take,
      answers: answers.events,
      refusals: ['events_go_to_webhook'],
    },
    take,
  ),
  posting(
    '/v1/events/done',
    {
      about: "Reports events as done. An account's next event comes after that.",
      body: bodies.done,
      answers: answers.nothing,
      maxBytes: DONE_MAX_BYTES,
    },
    done,
  ),
];

/** An event as backends see it: their name for the account, and an ID of the service. */
export function shownTo(tenant: Tenant, event: DeliveredEvent): ServiceEvent {
  return {
    ...event,
    id: eventId(event),
    account: tenant.own(event.account) ?? '',
  };
}

async function take(
  { relyingParty, tenant, hasWebhook }: Call,
  options: BodyOf<'take'>,
): Promise<Reply> {
  if (hasWebhook) return refused({ error: 'events_go_to_webhook' });
  const { accounts } = tenant;
  const events = await relyingParty.takeEvents({ ...options, accounts });
  return granted({ events: events.map((event) => shownTo(tenant, event)) });
}

/** An ID of another tenant is as good as unknown, and an unknown one changes nothing. */
async function done(
  { relyingParty, tenant }: Call,
  { ids }: BodyOf<'done'>,
): Promise<Reply> {
  const own = ids.map(readEventId).filter((event) => event !== undefined);
  const ended = await Promise.allSettled(
    own
      .filter(({ account }) => tenant.own(account) !== undefined)
      .map((event) => relyingParty.eventDone(event)),
  );
  // One that cannot be ended keeps none of the others. The backend may report all again.
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed !== undefined) throw (failed as PromiseRejectedResult).reason;
  return granted({});
}
