/**
 * What is the same in every recipe: the relying party, and what a site remembers of the people
 * who sign in. The recipe itself says where the framework keeps that.
 */

import { createHmac, randomUUID } from 'node:crypto';

import { createHandler, openRelyingParty, openStore } from 'backup-codes/server';

import { digitsAreRight, passwordIsRight } from './stand-in-users.js';

/** @import { PendingSignIn, RelyingParty, Session } from 'backup-codes/server' */

/**
 * A sign-in whose password was right. Keep it in a cookie that nobody can forge, apart from the
 * session: it must outlive the code by five minutes, in case the answer gets lost.
 *
 * @typedef {{ account: string, id: string, at: number, purpose: 'sign-in' | 'step-up' }} SignIn
 */

/**
 * Somebody who is signed in. Keep it in the session.
 *
 * @typedef {{ by: 'factor' | 'code', at: number, set?: string }} SecondFactor
 * @typedef {{ account: string, id: string, second: SecondFactor }} Person
 */

const TEN_MINUTES = 600_000;

/** The address of the site's pages. */
export const ORIGIN = process.env.ORIGIN ?? 'http://127.0.0.1:8080';

/** How every cookie of the site is set. */
export const COOKIE = /** @type {const} */ ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure: ORIGIN.startsWith('https:'),
});

/** The secret with which the site signs cookies. A new one signs everybody out. */
export const SECRET = process.env.SECRET ?? randomUUID();

/** @type {Promise<RelyingParty> | undefined} */
let opened;

/**
 * The database is DATABASE_URL, or else the folder DATA_FOLDER. It opens on first use, because
 * builds load this file too.
 */
function relyingParty() {
  opened ??= openStore({ dataFolder: process.env.DATA_FOLDER ?? 'data' }).then((store) =>
    openRelyingParty({ store }),
  );
  return opened;
}

/**
 * Answers a message of the elements.
 *
 * @param {Request} request
 * @param {object} visitor who sends it
 * @param {unknown} visitor.person what `keep` was given earlier, or nothing
 * @param {unknown} visitor.signIn what `startSignIn` returned earlier, or nothing
 * @param {(person: Person) => Promise<Record<string, string> | void>} visitor.keep makes the
 *   session, or changes the present one if that has the same `id`; may return headers
 */
export async function answerMessage(request, { keep, ...visitor }) {
  const person = /** @type {Person | null | undefined} */ (visitor.person);
  const handler = createHandler(await relyingParty(), {
    origins: [ORIGIN],
    session: () => sessionOf(person),
    pendingSignIn: () => pendingSignInOf(visitor.signIn, person),
    signedIn: async (_request, { account, id, purpose }, { set }) => {
      // One sign-in makes one session, even if the browser asks again: both have one ID.
      const session = purpose === 'step-up' && person ? person.id : id;
      const second = /** @type {const} */ ({ by: 'code', at: Date.now(), set });
      return (await keep({ account, id: session, second })) ?? {};
    },
    onError: console.error,
  });
  return handler(request);
}

/** @param {{ at: number }} moment */
function isRecent({ at }) {
  return Date.now() - at < TEN_MINUTES;
}

/**
 * @param {Person | null | undefined} person
 * @returns {Session | null}
 */
function sessionOf(person) {
  // A sign-in has no second factor, so it never passes for a session.
  if (!person?.second) return null;
  const { account, id, second } = person;
  if (!isRecent(second)) return { account, id, steppedUp: false };
  return {
    account,
    id,
    steppedUp: second.by,
    ...(second.set && { codeSet: second.set }),
  };
}

/**
 * @param {unknown} kept
 * @param {Person | null | undefined} person
 * @returns {PendingSignIn | null}
 */
function pendingSignInOf(kept, person) {
  const signIn = /** @type {SignIn | null | undefined} */ (kept);
  if (!signIn || !isRecent(signIn)) return null;
  const { account, id, purpose } = signIn;
  // Only somebody who is still signed in can step up.
  if (purpose === 'step-up' && person?.account !== account) return null;
  return { account, id, purpose };
}

/**
 * The ID of a session in the framework's store, as a UUID. It follows from the sign-in, so that
 * one sign-in gets one session. Nobody who lacks the secret can compute it.
 *
 * @param {Person} person
 */
export function sessionIdOf({ id }) {
  const hex = createHmac('sha256', SECRET).update(id).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
}

/**
 * The first step: `{ name, password }`, as a page sends it. If the person is signed in already, a
 * code then steps up that session.
 *
 * @param {unknown} sent
 * @param {unknown} present the person who is signed in, or nothing
 * @returns {SignIn | null}
 */
export function startSignIn(sent, present) {
  const { name, password } = /** @type {Record<string, unknown>} */ (sent ?? {});
  const account = String(name);
  if (!passwordIsRight(account, String(password))) return null;
  const session = sessionOf(/** @type {Person | null | undefined} */ (present));
  const purpose = session?.account === account ? 'step-up' : 'sign-in';
  return { account, id: randomUUID(), at: Date.now(), purpose };
}

/**
 * The second step without a code: `{ digits }`, as a page sends it. In a session, it steps up.
 *
 * @param {unknown} signIn what `startSignIn` returned, or nothing
 * @param {unknown} person who is signed in, or nothing
 * @param {unknown} sent
 * @returns {Promise<Person | null>} for `keep`
 */
export async function finishWithDigits(signIn, person, sent) {
  const present = sessionOf(/** @type {Person | null | undefined} */ (person));
  const who = pendingSignInOf(signIn, null) ?? present;
  const { digits } = /** @type {Record<string, unknown>} */ (sent ?? {});
  if (!who || !digitsAreRight(who.account, String(digits))) return null;
  const { account, id } = who;
  // Ends the waits after wrong codes.
  await (await relyingParty()).signedInOtherwise(account);
  return { account, id, second: { by: 'factor', at: Date.now() } };
}
