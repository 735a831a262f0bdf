/** Stands in for two tables, in which the site finds what a cookie stands for. */

import { randomUUID } from 'node:crypto';

import { COOKIE, sessionIdOf } from './backup-codes.js';

/** @typedef {import('@sveltejs/kit').Cookies} Cookies */
/** @typedef {import('./backup-codes.js').Person} Person */
/** @typedef {import('./backup-codes.js').SignIn} SignIn */

/** @type {Map<string | undefined, Person>} */
const people = new Map();
/** @type {Map<string | undefined, SignIn>} */
const signIns = new Map();

/** @param {Cookies} cookies */
export function personOf(cookies) {
  return people.get(cookies.get('session'));
}

/** @param {Cookies} cookies */
export function signInOf(cookies) {
  return signIns.get(cookies.get('sign-in'));
}

/**
 * @param {Cookies} cookies
 * @param {SignIn} signIn
 */
export function keepSignIn(cookies, signIn) {
  const token = randomUUID();
  signIns.set(token, signIn);
  cookies.set('sign-in', token, COOKIE);
}

/**
 * @param {Cookies} cookies
 * @param {Person} person
 */
export async function keep(cookies, person) {
  const token = sessionIdOf(person);
  people.set(token, person);
  cookies.set('session', token, COOKIE);
}
