/**
 * What a site has of its own, whatever framework it stands on: the relying party that it
 * opened, and who is signed in or on the way to it. The files beside this one differ only
 * in how they mount the handler.
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
 * Opened once, when it is first needed: a build that only loads the routes opens no
 * database. Here it forgets everything with the process; a real site takes `openStore()`.
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

// The site's own from here: a real one asks the sessions that it has already.
const sessions = new Map<string, Session>();
const signIns = new Map<string, PendingSignIn>();
const sessionsMade = new Map<string, string>();

/** Makes the session of somebody who has authenticated; gives its cookie. */
export function signIn(account: string): string {
  const id = randomUUID();
  sessions.set(id, { account, id, steppedUp: true });
  return `session=${id}`;
}

/** Begins the sign-in of somebody whose password was right; gives its cookie. */
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
    // If this answer is lost, the same sign-in has five minutes to ask again.
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
