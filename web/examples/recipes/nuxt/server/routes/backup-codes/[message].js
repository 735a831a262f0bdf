/**
 * Backup codes on Nuxt.
 * Start: npm install backup-codes @electric-sql/pglite proper-lockfile
 *        npx nuxt build
 *        node .output/server/index.mjs
 */

import { answerMessage } from '../../lib/backup-codes.js';
import { sessionOf, signInCookieOf } from '../../lib/cookies.js';

export default defineEventHandler(async (event) => {
  const session = await sessionOf(event);
  const signIn = await signInCookieOf(event);
  return answerMessage(toWebRequest(event), {
    person: session.data.person,
    signIn: signIn.data.signIn,
    keep: async (person) => {
      await session.update({ person });
    },
  });
});
