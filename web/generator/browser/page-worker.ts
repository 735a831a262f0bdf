/** Workers of a page: admitting their address, and talking to them. */

import type { OnReport, WorkerThread } from '../platform.js';
import type { WorkerReport } from '../workers/order-handler.js';

interface TrustedTypePolicy {
  createScriptURL(url: string): string;
}

interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): TrustedTypePolicy;
}

let policy: TrustedTypePolicy | undefined;
let admitted: string | undefined;

/**
 * The worker's address in the form that pages with Trusted Types need. The policy
 * `backup-codes` admits the address of the first call and nothing else. A page can have only
 * one policy of that name, so after an early call no other script can create it.
 *
 * @throws TypeError if the page's Content-Security-Policy does not name the policy
 */
export function trustedWorkerUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  if (trustedTypes === undefined) return url;
  admitted ??= url;
  policy ??= trustedTypes.createPolicy('backup-codes', {
    createScriptURL(asked) {
      if (asked === admitted) return asked;
      throw new TypeError('not the worker of backup-codes');
    },
  });
  return policy.createScriptURL(url);
}

/** A worker that a page has started, from whatever source. */
export function workerThread(worker: Worker, onReport: OnReport): WorkerThread {
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReport>) => {
    onReport(data);
  });
  worker.addEventListener('error', (event) => {
    // The pool handles the error, so the page needn't see it too.
    event.preventDefault();
    onReport('failed');
  });
  worker.addEventListener('messageerror', () => {
    onReport('failed');
  });
  return {
    giveModule: (module) => {
      worker.postMessage(module);
    },
    giveTask: (task) => {
      worker.postMessage(task, [task.secret.buffer]);
    },
    end: () => {
      worker.terminate();
    },
  };
}
