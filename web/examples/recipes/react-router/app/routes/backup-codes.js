/**
 * Backup codes on React Router in framework mode, which Remix has become.
 * Start: npm install backup-codes @electric-sql/pglite proper-lockfile
 *        npx react-router build
 *        npx react-router-serve build/server/index.js
 */

import { answerMessage } from '../lib/backup-codes.js';
import { cookieWithPerson, personOf, signInOf } from '../lib/cookies.server.js';

/** @param {{ request: Request }} _ */
async function answer({ request }) {
  return answerMessage(request, {
    person: await personOf(request),
    signIn: await signInOf(request),
    keep: cookieWithPerson,
  });
}

export { answer as action, answer as loader };
