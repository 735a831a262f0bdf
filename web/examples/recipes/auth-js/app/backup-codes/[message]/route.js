/**
 * Backup codes with Auth.js, on Next.
 * Start: npm install backup-codes next react react-dom next-auth@beta \
 *          @electric-sql/pglite proper-lockfile
 *        npx next build
 *        npx next start
 */

import { auth } from '../../../lib/auth.js';
import { answerMessage } from '../../../lib/backup-codes.js';
import { keep } from '../../../lib/people.js';

/** @param {Request} request */
async function answer(request) {
  const session = await auth();
  return answerMessage(request, {
    person: session?.person,
    signIn: session?.signIn,
    keep,
  });
}

export { answer as GET, answer as POST };
