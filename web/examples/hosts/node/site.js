/**
 * The site's own parts, whatever host it runs on: its database, and who is signed in. The other
 * files in this folder differ only in how they mount the handler.
 */

import { randomUUID } from 'node:crypto';

import { openRelyingParty, openStore } from 'backup-codes/server';

/** @import { Host, PendingSignIn, RelyingParty, Session } from 'backup-codes/server' */

/** @type {Promise<RelyingParty> | undefined} */
let opened;

/**
 * The site's relying party. It opens on first use, so a build that only loads the routes opens no
 * database. The database is DATABASE_URL, or else the folder DATA_FOLDER.
 */
export function relyingParty() {
  opened ??= openStore({ dataFolder: process.env.DATA_FOLDER ?? 'data' })
    .then((store) => openRelyingParty({ store }))
    .catch((/** @type {unknown} */ error) => {
      opened = undefined; // The next request tries again.
      throw error;
    });
  return opened;
}

// The rest stands in for a real site's own sessions.
/** @type {Map<string, Session>} */
const sessions = new Map();
/** @type {Map<string, PendingSignIn>} */
const signIns = new Map();
/** @type {Map<string, string>} */
const sessionCookies = new Map();

/**
 * Makes the session of a person who has authenticated, and returns its cookie.
 *
 * @param {string} account
 */
export function signIn(account) {
  const id = randomUUID();
  sessions.set(id, { account, id, steppedUp: true });
  return `session=${id}`;
}

/**
 * Begins the sign-in of a person whose password was right, and returns its cookie.
 *
 * @param {string} account
 */
export function beginSignIn(account) {
  const id = randomUUID();
  signIns.set(id, { account, id });
  return `sign-in=${id}`;
}

/** @type {Host} */
export const host = {
  origins: ['https://example.org'],
  session: (request) => sessions.get(cookieOf(request, 'session')) ?? null,
  pendingSignIn: (request) => signIns.get(cookieOf(request, 'sign-in')) ?? null,
  signedIn: (_request, { account, id }) => {
    const session = sessionCookies.get(id) ?? signIn(account);
    sessionCookies.set(id, session);
    // If this answer gets lost, the browser can ask again for five minutes.
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

/**
 * @param {Request} request
 * @param {string} name
 */
function cookieOf(request, name) {
  const cookies = (request.headers.get('cookie') ?? '').split('; ');
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.split('=')[1] ?? '';
}
