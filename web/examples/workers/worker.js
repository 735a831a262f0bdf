/**
 * The messages on workerd, the runtime of Cloudflare Workers, with a PostgreSQL. Your worker is one
 * line: export default backupCodesWorker(host, tellHolder);
 *
 * Run `backup-codes server migrate` before you deploy. In the worker, DATABASE_URL is a secret with
 * the address of the database. The compatibility date must be 2026-08-04 or later, or the flags must
 * have nodejs_compat. A cron trigger, such as once a minute, keeps house.
 * Install: npm install backup-codes pg
 */

import { createHandler, openRelyingParty, openStore } from 'backup-codes/server';

/** @import { EventHook, Host, RelyingParty } from 'backup-codes/server' */

/**
 * What a worker is given.
 * @typedef {{ DATABASE_URL: string }} Env
 * @typedef {{ waitUntil: (work: Promise<unknown>) => void }} Context
 */

/**
 * @param {Host} host
 * @param {EventHook} [onEvent]
 */
export function backupCodesWorker(host, onEvent) {
  /**
   * A request can't use a connection that another request has opened. So each one opens its own.
   *
   * @param {Env} env
   */
  async function open({ DATABASE_URL: databaseUrl }) {
    const store = await openStore({ databaseUrl });
    return openRelyingParty({
      store,
      migrate: false,
      housekeepingSeconds: 0,
      ...(onEvent && { onEvent }),
    });
  }

  return {
    /**
     * @param {Request} request
     * @param {Env} env
     * @param {Context} context
     */
    async fetch(request, env, context) {
      /** @type {RelyingParty} */
      let relyingParty;
      try {
        relyingParty = await open(env);
      } catch (error) {
        host.onError?.(error);
        return Response.json({ error: 'unavailable' }, { status: 503 });
      }
      try {
        return await createHandler(relyingParty, host)(request);
      } finally {
        // Delivers the events after the answer has left.
        context.waitUntil(relyingParty.close());
      }
    },

    /**
     * @param {unknown} _event
     * @param {Env} env
     */
    async scheduled(_event, env) {
      const relyingParty = await open(env);
      await relyingParty.keepHouse();
      await relyingParty.close();
    },
  };
}
