import {
  createHandler,
  openRelyingParty,
  type Handler,
  type RelyingParty,
  type RelyingPartyOptions,
  type Store,
} from 'backup-codes/server';

import { browserName } from './browser-name.js';
import type { Accounts } from './accounts.js';
import type { Mail } from './mail.js';
import { RECOVERY } from './recovery.js';
import type { Sessions } from './sessions.js';

export interface BackupCodes {
  /** Answers what the elements send to `/backup-codes/`. */
  handler: Handler;
  /** For the site itself: sign-ins with another factor, and administrators. */
  relyingParty: RelyingParty;
}

/** Connects the kit to the site's database, sessions and mail. */
export async function openBackupCodes(
  site: {
    store: Store;
    origins: readonly string[];
    sessions: Sessions;
    mail: Mail;
    accounts: Accounts;
  },
  options: Partial<RelyingPartyOptions> = {},
): Promise<BackupCodes> {
  const { store, origins, sessions, mail, accounts } = site;
  const onError = (error: unknown) => {
    console.error(error);
  };
  const relyingParty: RelyingParty = await openRelyingParty({
    store,
    recovery: RECOVERY,
    onEvent: async (event) => {
      if (event.kind === 'recovery_used') {
        await accounts.recovered(event.account);
        sessions.endAll(event.account);
      }
      // One letter for one act: a code that was used may also leave few.
      await mail.notify(event, await relyingParty.actOf(event));
    },
    onError,
    ...options,
  });
  const handler = createHandler(relyingParty, {
    origins,
    session: (request) => withPlace(sessions.of(request), request),
    pendingSignIn: (request) => withPlace(sessions.pendingOf(request), request),
    // The new session counts as stepped up by a code: the person may have no other factor
    // left, and must be able to get new codes.
    signedIn: (_request, signIn, { set }) => {
      if (signIn.purpose !== 'step-up') {
        return { 'set-cookie': sessions.complete(signIn, set) };
      }
      sessions.stepUpByCode(signIn, set);
      return undefined;
    },
    onError,
  });
  return { handler, relyingParty };
}

/** Says where a person is, so that notices can. */
function withPlace<T extends object>(
  sender: T | null,
  request: Request,
): (T & { from?: string }) | null {
  const from = browserName(request);
  return sender === null ? null : { ...sender, ...(from !== undefined && { from }) };
}
