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
  /** For the site itself: sign-ins with another factor, and administrators. */
  relyingParty: RelyingParty;
}

/** Connects the kit to the site's database, sessions and mail. */
export async function openBackupCodes(
  site: { store: Store; origins: readonly string[]; sessions: Sessions; mail: Mail },
  options: Partial<RelyingPartyOptions> = {},
): Promise<BackupCodes> {
  const { store, origins, sessions, mail } = site;
  const onError = (error: unknown) => {
    console.error(error);
  };
  const relyingParty = await openRelyingParty({
    store,
    onEvent: (event) => mail.notify(event),
    onError,
    ...options,
  });
  const handler = createHandler(relyingParty, {
    origins,
    session: (request) => sessions.of(request),
    pendingSignIn: (request) => sessions.pendingOf(request),
    // The new session counts as stepped up: the person may have no other factor left.
    signedIn: (_request, signIn) => ({ 'set-cookie': sessions.complete(signIn) }),
    onError,
  });
  return { handler, relyingParty };
}
