/** Sealed cookies: h3 encrypts what they hold, and nobody can change it. */

import { COOKIE, SECRET } from './backup-codes.js';

/** @typedef {import('h3').H3Event} H3Event */

/** @param {H3Event} event */
export function sessionOf(event) {
  return useSession(event, { name: 'session', password: SECRET, cookie: COOKIE });
}

/** @param {H3Event} event */
export function signInCookieOf(event) {
  const maxAge = 600;
  return useSession(event, { name: 'sign-in', password: SECRET, maxAge, cookie: COOKIE });
}
