/** Signed cookies, in which the site keeps who is signed in and who is signing in. */

import { createCookie, createCookieSessionStorage } from 'react-router';

import { COOKIE, SECRET } from './backup-codes.js';

const options = { ...COOKIE, secrets: [SECRET] };
const sessions = createCookieSessionStorage({ cookie: { name: 'session', ...options } });
const signIns = createCookie('sign-in', { ...options, maxAge: 600 });

/** @param {Request} request */
export async function personOf(request) {
  return (await sessions.getSession(request.headers.get('cookie'))).get('person');
}

/**
 * @param {Request} request
 * @returns {Promise<unknown>}
 */
export function signInOf(request) {
  return signIns.parse(request.headers.get('cookie'));
}

/** @param {import('./backup-codes.js').Person} person */
export async function cookieWithPerson(person) {
  const session = await sessions.getSession();
  session.set('person', person);
  return { 'set-cookie': await sessions.commitSession(session) };
}

/** @param {import('./backup-codes.js').SignIn} signIn */
export async function cookieWithSignIn(signIn) {
  return { 'set-cookie': await signIns.serialize(signIn) };
}
