/**
 * The relying party as a service for the backends of sites that do not run on Node.js. Only
 * backends talk to it, never a browser. `README.md` describes the API and the settings.
 */

import { openRelyingParty, type RelyingParty } from '../server/relying-party.js';
import { openStore } from '../server/store/open.js';
import type { Store } from '../server/store/store.js';
import type { Address } from './settings/address.js';
import { accountsAt } from './backend/recovery-accounts.js';
import { webhookTo } from './backend/webhook.js';
import type { Configuration } from './settings/configuration.js';
import { listen, listenToBackends, type Listening } from './listening.js';
import { toLogged, type Log } from './monitoring/log.js';
import { createMetrics, type Metrics } from './monitoring/metrics.js';
import { operationsListener } from './monitoring/operations.js';
import { createService } from './service.js';

export { ConfigurationError, readConfiguration } from './settings/configuration.js';
export { log, toLogged } from './monitoring/log.js';

/** A service that runs. */
export interface RunningService {
  /** Where backends reach it. */
  address: string;
  /** Where an operator's tools reach it. */
  opsAddress?: string;
  /**
   * Ends it without losing an answer. For the first half of the time it says that it is not
   * ready and still answers, so that a load balancer notices. Then it stops listening, and
   * finishes what has begun. What is not finished in time ends with the process.
   *
   * @param drainMs milliseconds for all of it, by default {@link DRAIN_MS}
   */
  stop(drainMs?: number): Promise<void>;
}

/** Milliseconds from the wish to end until everything is closed. */
export const DRAIN_MS = 10_000;

/** Those of them that closing the database has, at least. */
const CLOSE_MS = 2_000;

/**
 * Opens the database and listens.
 *
 * @throws StoreError, PepperError as `openRelyingParty`; the error of Node.js if it cannot
 * listen
 */
export async function startService(
  configuration: Configuration,
  log: Log,
): Promise<RunningService> {
  const metrics = createMetrics();
  const onError = (error: unknown): void => {
    metrics.error();
    log('error', 'error', toLogged(error));
  };
  const monitoring = { metrics, onError };
  const store = await openStore({ databaseUrl: '', ...configuration.store });
  const close: (() => Promise<void>)[] = [store.close];
  try {
    const relyingParty = await openParty(store, configuration, monitoring);
    close.unshift(relyingParty.close);
    const backends = await serveBackends(relyingParty, configuration, monitoring);
    close.unshift(() => backends.close(0));
    let isServing = true;
    const operations = await serveOperations(
      { store, relyingParty, isServing: () => isServing },
      configuration.opsListen,
      monitoring,
    );
    const addresses = {
      address: backends.address,
      ...(operations && { opsAddress: operations.address }),
    };
    log('info', 'started', { ...addresses, tenants: configuration.keys.tenants });
    const stop = async (drainMs = DRAIN_MS): Promise<void> => {
      isServing = false;
      log('info', 'draining');
      const closeBy = performance.now() + drainMs;
      await drain(backends, drainMs);
      await operations?.close(0);
      const leftMs = Math.max(closeBy - performance.now(), CLOSE_MS);
      await atMost(leftMs, relyingParty.close().catch(onError));
      log('info', 'stopped');
    };
    return { ...addresses, stop };
  } catch (error) {
    for (const one of close) await one().catch(() => undefined);
    throw error;
  }
}

/** Who hears of figures and faults. */
interface Monitoring {
  metrics: Metrics;
  onError: (error: unknown) => void;
}

function openParty(
  store: Store,
  { policy, migrates, pepper, webhook, recovery }: Configuration,
  { metrics, onError }: Monitoring,
): Promise<RelyingParty> {
  return openRelyingParty({
    store,
    policy,
    migrate: migrates,
    onError,
    ...(pepper !== undefined && { pepper }),
    ...(webhook !== undefined && { onEvent: webhookTo(webhook, metrics.delivery) }),
    ...(recovery !== undefined && {
      recovery: { accountOf: accountsAt(recovery.accounts), ...recovery.policy },
    }),
  });
}

function serveBackends(
  relyingParty: RelyingParty,
  { keys, webhook, recovery, listen: address, tls }: Configuration,
  { metrics, onError }: Monitoring,
): Promise<Listening> {
  const service = createService({
    relyingParty,
    keys,
    hasWebhook: webhook !== undefined,
    hasRecovery: recovery !== undefined,
    onError,
    onMessage: metrics.message,
    onUnknownKey: metrics.unknownKey,
  });
  return listenToBackends(service, { address, tls, onError });
}

async function serveOperations(
  served: { store: Store; relyingParty: RelyingParty; isServing: () => boolean },
  address: Address | undefined,
  { metrics, onError }: Monitoring,
): Promise<Listening | undefined> {
  if (address === undefined) return undefined;
  const { store, relyingParty, isServing } = served;
  const answer = operationsListener({
    isServing,
    askStore: () => store.query('select 1 as one'),
    eventsDue: () => relyingParty.eventsDue(),
    connections: () => store.connections?.(),
    metrics,
    onError,
  });
  return listen(answer, { address, onError });
}

async function drain(backends: Listening, drainMs: number): Promise<void> {
  backends.turnAway();
  await new Promise((resolve) => setTimeout(resolve, drainMs / 2));
  await backends.close(Math.max(drainMs / 2 - CLOSE_MS, 0));
}

/**
 * Waits for work, but not longer. A webhook that hangs, or a lock that somebody holds, must
 * not keep the process: its events come again, and its transactions never happened.
 */
async function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
