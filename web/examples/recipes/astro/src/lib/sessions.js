/** What the site keeps in the sessions of Astro. */

import { sessionIdOf } from './backup-codes.js';

/** @typedef {import('astro').AstroSession} AstroSession */

/**
 * A sign-in has a session of its own, which its browser has only until the second step.
 *
 * @param {AstroSession} session
 * @param {import('./backup-codes.js').SignIn} signIn
 */
export async function keepSignIn(session, signIn) {
  await session.regenerate();
  session.set('signIn', signIn);
}

/**
 * Goes on in another session. The one of the sign-in stays in the store, because the browser
 * comes back with its cookie if the answer gets lost.
 *
 * @param {AstroSession} session
 * @param {import('./backup-codes.js').Person} person
 */
export async function keep(session, person) {
  const present = await session.get('person');
  if (present?.id !== person.id) await session.load(sessionIdOf(person));
  session.set('person', person);
}
