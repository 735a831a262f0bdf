/** A worker that opens one relying party for all its requests, as a process would. */

import {
  createHandler,
  openPostgres,
  openRelyingParty,
  type RelyingParty,
} from 'backup-codes/server';

import { hostWithCookies } from './host.js';

/** The default is longer than a test needs to wait. */
const PATIENCE = { patienceMs: 5_000 };

let opened: Promise<RelyingParty> | undefined;

export default {
  async fetch(request: Request, env: { DATABASE_URL: string }): Promise<Response> {
    opened ??= openPostgres(env.DATABASE_URL, PATIENCE).then((store) =>
      openRelyingParty({ store, migrate: false, housekeepingSeconds: 0 }),
    );
    return createHandler(await opened, hostWithCookies)(request);
  },
};
