/** What an operator's tools ask: health and figures. Anybody who reaches the port may ask. */

import type { RequestListener } from 'node:http';

import type { LookedUp, Metrics } from './metrics.js';

/** What the tools are told. */
export interface OperationsOptions {
  /** Whether the process takes requests. Not while it ends. */
  isServing: () => boolean;
  /** Asks the database. @throws if it does not answer */
  askStore: () => Promise<unknown>;
  eventsDue: () => Promise<LookedUp['eventsDue']>;
  connections: () => LookedUp['connections'];
  metrics: Metrics;
  onError: (error: unknown) => void;
}

/** Milliseconds in which the database must answer. */
const STORE_MS = 2_000;

interface Reply {
  status: number;
  type?: string;
  text: string;
}

export function operationsListener(options: OperationsOptions): RequestListener {
  return (incoming, outgoing) => {
    const [path = ''] = (incoming.url ?? '').split('?', 1);
    replyTo(path, options)
      .catch((error: unknown): Reply => {
        options.onError(error);
        return { status: 503, text: 'the service failed\n' };
      })
      .then(({ status, type = 'text/plain; charset=utf-8', text }) => {
        outgoing.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
        outgoing.end(text);
      })
      .catch(options.onError);
  };
}

async function replyTo(path: string, options: OperationsOptions): Promise<Reply> {
  switch (path) {
    case '/health/live':
      return { status: 200, text: 'alive\n' };
    case '/health/ready': {
      const isReady =
        options.isServing() && (await inTime(options.askStore())) !== undefined;
      return isReady
        ? { status: 200, text: 'ready\n' }
        : { status: 503, text: 'not ready\n' };
    }
    case '/metrics': {
      // While the database is away, the other figures are needed most.
      const eventsDue = await inTime(options.eventsDue());
      const connections = options.connections();
      const text = await options.metrics.text({ eventsDue, connections });
      return { status: 200, type: options.metrics.contentType, text };
    }
    default:
      return { status: 404, text: 'no such page\n' };
  }
}

/** What the database answers. `undefined` if it fails, or takes too long. */
async function inTime<T>(asked: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, STORE_MS, undefined);
  });
  try {
    return await Promise.race([asked, late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
