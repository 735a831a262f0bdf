/**
 * Backup codes on Next.
 * Start: npm install backup-codes next react react-dom jose @electric-sql/pglite proper-lockfile
 *        npx next build
 *        npx next start
 */

import { answerMessage } from '../../../lib/backup-codes.js';
import { keep, read } from '../../../lib/cookies.js';

/** @param {Request} request */
async function answer(request) {
  return answerMessage(request, {
    person: await read('session'),
    signIn: await read('sign-in'),
    keep: (person) => keep('session', person),
  });
}

export { answer as GET, answer as POST };
