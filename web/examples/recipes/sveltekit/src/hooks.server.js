import { personOf, signInOf } from './lib/server/sessions.js';

/** @type {import('@sveltejs/kit').Handle} */
export function handle({ event, resolve }) {
  event.locals.person = personOf(event.cookies);
  event.locals.signIn = signInOf(event.cookies);
  return resolve(event);
}
