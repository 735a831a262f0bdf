/** Figures for Prometheus. None names an account, a tenant or a set. */

import type { EventsDue } from '../../server/events/hand-out.js';
import type { Connections } from '../../server/store/store.js';
import {
  collectDefaultMetrics,
  Counter,
  Gauge,
  Histogram,
  Registry,
} from './prom-client.js';

/** What is counted as it happens. */
export interface Metrics {
  message: (name: string, answer: string, seconds: number) => void;
  delivery: (isTaken: boolean) => void;
  unknownKey: () => void;
  error: () => void;
  /** All figures in Prometheus' text format, version 0.0.4. */
  text: (lookedUp: LookedUp) => Promise<string>;
  readonly contentType: string;
}

/** What is looked up when somebody asks for the figures. */
export interface LookedUp {
  /** `undefined` if the database does not say. */
  eventsDue: EventsDue | undefined;
  connections: Connections | undefined;
}

/** Seconds. A redemption takes milliseconds, and waits 15 s for a lock at most. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

export function createMetrics(): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const messages = new Counter({
    name: 'backup_codes_messages_total',
    help: 'Messages by their name and answer: ok, or the code of the refusal.',
    labelNames: ['message', 'answer'],
    registers,
  });
  const redeem = new Histogram({
    name: 'backup_codes_redeem_seconds',
    help: 'Seconds from a redeem request to its answer.',
    buckets: BUCKETS,
    registers,
  });
  const deliveries = new Counter({
    name: 'backup_codes_webhook_deliveries_total',
    help: 'Attempts to post an event to the webhook, by result.',
    labelNames: ['result'],
    registers,
  });
  const unknownKeys = new Counter({
    name: 'backup_codes_unknown_keys_total',
    help: 'Requests without a key of this service.',
    registers,
  });
  const errors = new Counter({
    name: 'backup_codes_errors_total',
    help: 'Errors in the log.',
    registers,
  });
  const due = new Gauge({
    name: 'backup_codes_events_due',
    help: 'Events that are due and that nobody has taken. NaN while the database is away.',
    registers,
  });
  const oldest = new Gauge({
    name: 'backup_codes_events_oldest_due_seconds',
    help: 'For how long the oldest of them is due. 0 if none is, NaN while the database is away.',
    registers,
  });
  const undone = new Gauge({
    name: 'backup_codes_events_oldest_undone_seconds',
    help: 'How long ago the oldest event happened that is not done, taken or not. 0 if all are, NaN while the database is away.',
    registers,
  });
  const pool = new Gauge({
    name: 'backup_codes_pool_connections',
    help: 'Connections to the database that are in use or idle, and calls that wait for one.',
    labelNames: ['state'],
    registers,
  });
  return {
    message: (message, answer, seconds) => {
      messages.inc({ message, answer });
      if (message === 'redeem') redeem.observe(seconds);
    },
    delivery: (isTaken) => {
      deliveries.inc({ result: isTaken ? 'taken' : 'failed' });
    },
    unknownKey: () => {
      unknownKeys.inc();
    },
    error: () => {
      errors.inc();
    },
    text: ({ eventsDue, connections }) => {
      due.set(eventsDue?.count ?? NaN);
      oldest.set(eventsDue?.oldestSeconds ?? NaN);
      undone.set(eventsDue?.undoneSeconds ?? NaN);
      if (connections !== undefined) {
        const { open, idle, waiting } = connections;
        pool.set({ state: 'in_use' }, open - idle);
        pool.set({ state: 'idle' }, idle);
        pool.set({ state: 'waiting' }, waiting);
      }
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}
