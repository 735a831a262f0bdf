/**
 * Backup codes on Hono, with signed cookies.
 * Start: npm install backup-codes hono @hono/node-server @electric-sql/pglite proper-lockfile
 *        node hono.js
 */

import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { generateSignedCookie, getSignedCookie } from 'hono/cookie';

import {
  answerMessage,
  COOKIE,
  finishWithDigits,
  SECRET,
  startSignIn,
} from './backup-codes.js';

/** @import { Context } from 'hono' */
/** @import { Person, SignIn } from './backup-codes.js' */

/**
 * @param {Context<object>} context
 * @param {string} name
 * @returns {Promise<unknown>}
 */
async function read(context, name) {
  const text = await getSignedCookie(context, SECRET, name);
  return text ? JSON.parse(text)[name] : null;
}

/**
 * What is signed has the cookie's name in it, so that a sign-in never passes for a session.
 *
 * @param {string} name
 * @param {Person | SignIn} value
 */
async function cookieWith(name, value) {
  const text = JSON.stringify({ [name]: value });
  const options = /** @type {const} */ ({ ...COOKIE, sameSite: 'Lax' });
  return { 'set-cookie': await generateSignedCookie(name, text, SECRET, options) };
}

const app = new Hono();

app.all('/backup-codes/*', async (context) =>
  answerMessage(context.req.raw, {
    person: await read(context, 'session'),
    signIn: await read(context, 'sign-in'),
    keep: (person) => cookieWith('session', person),
  }),
);

app.post('/sign-in', async (context) => {
  const person = await read(context, 'session');
  const signIn = startSignIn(await context.req.json(), person);
  return signIn
    ? context.body(null, 200, await cookieWith('sign-in', signIn))
    : context.body(null, 401);
});
app.post('/second-step', async (context) => {
  const signIn = await read(context, 'sign-in');
  const present = await read(context, 'session');
  const person = await finishWithDigits(signIn, present, await context.req.json());
  return person
    ? context.body(null, 200, await cookieWith('session', person))
    : context.body(null, 401);
});

serve({
  fetch: app.fetch,
  port: Number(process.env.PORT ?? 8080),
  hostname: '127.0.0.1',
});
