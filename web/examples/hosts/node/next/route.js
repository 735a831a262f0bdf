/**
 * A site on Next.
 * Start: npm install backup-codes @electric-sql/pglite proper-lockfile
 *        put this file at app/backup-codes/[message]/route.js, and site.js where it is imported from
 */

import { createHandler } from 'backup-codes/server';

import { host, relyingParty } from '../site.js';

/** @param {Request} request */
async function answer(request) {
  return createHandler(await relyingParty(), host)(request);
}

export { answer as GET, answer as POST };
