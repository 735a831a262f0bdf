import {
  createHandler,
  openRelyingParty,
  type Handler,
  type RelyingParty,
  type RelyingPartyOptions,
  type Store,
} from 'backup-codes/server';

import type { Mail } from './mail.js';
import type { Sessions } from './sessions.js';

export interface BackupCodes {
  /** Answers what the elements send to `/backup-codes/`. */
  handler: Handler;
  /** For sign-ins by another factor, and for administrators. */
  party: RelyingParty;
}

/** The site's backup codes: where they are stored, who is there, and who is told. */
export async function openBackupCodes(
  site: { store: Store; origins: readonly string[]; sessions: Sessions; mail: Mail },
  options: Partial<RelyingPartyOptions> = {},
): Promise<BackupCodes> {
  const { store, origins, sessions, mail } = site;
  const onError = (error: unknown) => {
    console.error(error);
  };
  const party = await openRelyingParty({
    store,
    onEvent: (event) => mail.notify(event),
    onError,
    ...options,
  });
  const handler = createHandler(party, {
    origins,
    session: (request) => sessions.of(request),
    pendingSignIn: (request) => sessions.pendingOf(request),
    // Stepped up: who has a code may have no other factor left to renew with.
    signedIn: (_request, signIn) => ({ 'set-cookie': sessions.complete(signIn) }),
    onError,
  });
  return { handler, party };
}
