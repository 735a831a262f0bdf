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
  /** Answers the elements' messages to `/backup-codes/`. */
  handler: Handler;
  /** For sign-ins by another factor, and for administrators. */
  party: RelyingParty;
}

/**
 * Sets up the site's backup codes: where they are stored, who is signed in, and who is
 * told.
 */
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
    // The session counts as stepped up, because this person may have no other factor
    // left.
    signedIn: (_request, signIn) => ({ 'set-cookie': sessions.complete(signIn) }),
    onError,
  });
  return { handler, party };
}
