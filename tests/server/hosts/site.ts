/**
 * The parts that any site has of its own: the relying party that it opened, and who is
 * signed in or about to be. The files beside this one differ only in how they mount the
 * handler.
 */

import { randomUUID } from 'node:crypto';

import {
  openRelyingParty,
  type Host,
  type PendingSignIn,
  type RelyingParty,
  type Session,
} from 'backup-codes/server';
import { newPGlite } from '../fixtures/pglite.js';

let party: Promise<RelyingParty> | undefined;

/**
 * Opens the relying party on first use, so that a build that only loads the routes opens
 * no database. This one keeps everything in memory. A real site calls `openStore()`.
 */
export function relyingParty(): Promise<RelyingParty> {
  party ??= newPGlite()
    .then((store) => openRelyingParty({ store }))
    .catch((error: unknown) => {
      party = undefined; // The next request tries again.
      throw error;
    });
  return party;
}

// From here on, everything belongs to the site. A real site asks its existing sessions.
const sessions = new Map<string, Session>();
const signIns = new Map<string, PendingSignIn>();
const sessionsMade = new Map<string, string>();

/** Creates the session of somebody who has authenticated, and returns its cookie. */
export function signIn(account: string): string {
  const id = randomUUID();
  sessions.set(id, { account, id, steppedUp: true });
  return `session=${id}`;
}

/** Starts a sign-in after a correct password, and returns its cookie. */
export function beginSignIn(account: string): string {
  const id = randomUUID();
  signIns.set(id, { account, id });
  return `sign-in=${id}`;
}

export const host: Host = {
  origins: ['https://example.org'],
  session: (request) => sessions.get(cookieOf(request, 'session')) ?? null,
  pendingSignIn: (request) => signIns.get(cookieOf(request, 'sign-in')) ?? null,
  signedIn: (_request, { account, id }) => {
    const session = sessionsMade.get(id) ?? signIn(account);
    sessionsMade.set(id, session);
    // If this answer is lost, the same sign-in can ask again for five minutes.
    setTimeout(() => signIns.delete(id), 300_000).unref();
    const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';
    return [
      ['set-cookie', `${session}; ${attributes}`],
      ['set-cookie', `sign-in=${id}; Max-Age=300; ${attributes}`],
    ];
  },
  onError: (error) => {
    console.error(error);
  },
};

function cookieOf(request: Request, name: string): string {
  const cookies = (request.headers.get('cookie') ?? '').split('; ');
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.split('=')[1] ?? '';
}
