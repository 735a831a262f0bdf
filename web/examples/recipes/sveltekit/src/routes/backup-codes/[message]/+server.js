/**
 * Backup codes on SvelteKit.
 * Start: npm install backup-codes @electric-sql/pglite proper-lockfile
 *        npx vite build
 *        node build
 */

import { answerMessage } from '../../../lib/server/backup-codes.js';
import { keep } from '../../../lib/server/sessions.js';

/** @type {import('@sveltejs/kit').RequestHandler} */
function answer({ request, locals, cookies }) {
  return answerMessage(request, {
    person: locals.person,
    signIn: locals.signIn,
    keep: (person) => keep(cookies, person),
  });
}

export { answer as GET, answer as POST };
