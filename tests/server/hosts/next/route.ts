/** A site on Next. There, this file is `app/backup-codes/[message]/route.ts`. */

import { createHandler } from 'backup-codes/server';

import { host, relyingParty } from '../site.js';

async function answer(request: Request): Promise<Response> {
  return createHandler(await relyingParty(), host)(request);
}

export { answer as GET, answer as POST };
