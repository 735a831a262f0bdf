/** What an operator's tools ask: health and figures. Anybody who reaches the port may ask. */

import type { RequestListener } from 'node:http';

import type { Lookups, Metrics } from './metrics.js';

/** What the tools are told. */
export interface OperationsOptions {
  /** Whether the process takes requests. Not while it ends. */
  isServing: () => boolean;
  /** Asks the database. @throws if it does not answer */
  askStore: () => Promise<unknown>;
  metrics: Metrics;
  lookups: Lookups;
  onError: (error: unknown) => void;
}

/** Milliseconds in which the database must answer to count as ready. */
const READY_MS = 2_000;

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
        return { status: 503, text: 'the figures cannot be had now\n' };
      })
      .then(({ status, type = 'text/plain; charset=utf-8', text }) => {
        outgoing.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
        outgoing.end(text);
      })
      .catch(options.onError);
  };
}

async function replyTo(path: string, options: OperationsOptions): Promise<Reply> {
  const { metrics, lookups } = options;
  switch (path) {
    case '/health/live':
      return { status: 200, text: 'alive\n' };
    case '/health/ready': {
      const isReady = options.isServing() && (await isAnswering(options));
      return isReady
        ? { status: 200, text: 'ready\n' }
        : { status: 503, text: 'not ready\n' };
    }
    case '/metrics':
      return {
        status: 200,
        type: metrics.contentType,
        text: await metrics.text(lookups),
      };
    default:
      return { status: 404, text: 'no such page\n' };
  }
}

async function isAnswering({ askStore }: OperationsOptions): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, READY_MS, false);
  });
  const asked = askStore().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
