import { deliverEvents, type EventHook } from './events/deliver.js';
import { keepHouse } from './housekeeping.js';
import type { Context } from './context.js';

const HOUSEKEEPING_SECONDS = 60;

/** What the background needs from the options of a relying party. */
export interface BackgroundOptions {
  onEvent?: EventHook;
  onError?: (error: unknown) => void;
  housekeepingSeconds?: number;
}

/** Work that no answer waits for. */
export interface Background {
  /** Starts to hand over the due events of an account. */
  deliver(account: string): void;
  /** Does a round of housekeeping, and waits for it and all that is under way. */
  keepHouse: () => Promise<void>;
  /** Tells the host of an error, and takes none of its own. */
  report: (error: unknown) => void;
  /** Ends the rounds of housekeeping, and waits for what is under way. */
  stop(): Promise<void>;
}

/** Its timer does not keep the process alive. */
export function startBackground(
  context: Context,
  { onEvent, onError, housekeepingSeconds = HOUSEKEEPING_SECONDS }: BackgroundOptions,
): Background {
  const running = new Set<Promise<void>>();
  const delivering = new Set<string>();
  const again = new Set<string>();
  const report = (error: unknown): void => {
    try {
      if (error !== undefined) onError?.(error);
    } catch {
      // Whoever is told of errors has one of their own; there is nobody else to tell.
    }
  };
  const run = (work: () => Promise<void>): Promise<void> => {
    const started = work()
      .catch(report)
      .finally(() => running.delete(started));
    running.add(started);
    return started;
  };
  const clean = (): Promise<void> =>
    run(async () => {
      for (const failure of await keepHouse(context, onEvent)) report(failure);
    });
  const timer =
    housekeepingSeconds > 0
      ? setInterval(() => void clean(), housekeepingSeconds * 1_000).unref()
      : undefined;
  return {
    deliver: (account) => {
      if (onEvent === undefined) return;
      // Whoever is at it looks once more when it is done: one connection an account.
      again.add(account);
      if (delivering.has(account)) return;
      delivering.add(account);
      void run(async () => {
        try {
          while (again.delete(account)) {
            report(await deliverEvents(context, account, onEvent));
          }
        } finally {
          delivering.delete(account);
        }
      });
    },
    keepHouse: async () => {
      await clean();
      await Promise.all(running);
    },
    report,
    stop: async () => {
      clearInterval(timer);
      await Promise.all(running);
    },
  };
}
