import { deliverEvents, type EventHook } from './events/deliver.js';
import { keepHouse } from './housekeeping.js';
import type { Context } from './context.js';

const HOUSEKEEPING_SECONDS = 60;

/** The options that background work needs. */
export interface BackgroundOptions {
  onEvent?: EventHook;
  onError?: (error: unknown) => void;
  housekeepingSeconds?: number;
}

/** Work that no answer waits for. */
export interface Background {
  /** Starts to deliver the due events of an account. */
  deliver(account: string): void;
  /** Runs one round of housekeeping and waits for it and all other background work. */
  keepHouse: () => Promise<void>;
  /** Passes an error to the host and ignores errors in the host's function. */
  report: (error: unknown) => void;
  /** Stops housekeeping and waits for running work. */
  stop(): Promise<void>;
}

/** The timer does not keep the process alive. */
export function startBackground(
  context: Context,
  { onEvent, onError, housekeepingSeconds = HOUSEKEEPING_SECONDS }: BackgroundOptions,
): Background {
  const running = new Set<Promise<void>>();
  const delivering = new Set<string>();
  const again = new Set<string>();
  let isStopping = false;
  const report = (error: unknown): void => {
    try {
      if (error !== undefined) onError?.(error);
    } catch {
      // The host's error function failed, and nobody else could be told.
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
      const failures = await keepHouse(context, onEvent, () => isStopping);
      for (const failure of failures) report(failure);
    });
  let isCleaning = false;
  // A round that takes long, e.g. because the hook does, gets no second one beside it.
  const cleanAlone = async (): Promise<void> => {
    if (isCleaning) return;
    isCleaning = true;
    await clean();
    isCleaning = false;
  };
  const timer =
    housekeepingSeconds > 0
      ? setInterval(() => void cleanAlone(), housekeepingSeconds * 1_000).unref()
      : undefined;
  return {
    deliver: (account) => {
      if (onEvent === undefined) return;
      // The running delivery looks again when it is done, so that an account uses one
      // connection.
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
      isStopping = true;
      clearInterval(timer);
      await Promise.all(running);
    },
  };
}
