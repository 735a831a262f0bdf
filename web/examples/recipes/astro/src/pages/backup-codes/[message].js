/**
 * Backup codes on Astro.
 * Start: npm install backup-codes astro @astrojs/node @electric-sql/pglite proper-lockfile
 *        npx astro build
 *        node dist/server/entry.mjs
 */

import { answerMessage } from '../../lib/backup-codes.js';
import { keep } from '../../lib/sessions.js';

export const prerender = false;

/** @type {import('astro').APIRoute} */
export const ALL = async ({ request, session }) =>
  answerMessage(request, {
    person: await session.get('person'),
    signIn: await session.get('signIn'),
    keep: (person) => keep(session, person),
  });
