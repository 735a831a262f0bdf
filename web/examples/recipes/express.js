/**
 * Backup codes on Express, with the sessions of express-session.
 * Start: npm install backup-codes express express-session cookie-parser \
 *          @electric-sql/pglite proper-lockfile
 *        node express.js
 */

import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';

import { toNodeListener } from 'backup-codes/server';
import cookieParser from 'cookie-parser';
import express from 'express';
import session from 'express-session';

import {
  answerMessage,
  COOKIE,
  finishWithDigits,
  SECRET,
  sessionIdOf,
  startSignIn,
} from './backup-codes.js';

/** @import { Request } from 'express' */
/** @import { Person } from './backup-codes.js' */

/** @type {WeakMap<object, string>} */
const nextSessionIds = new WeakMap();

const app = express();
app.use(cookieParser(SECRET));
app.use(
  session({
    name: 'session',
    secret: SECRET,
    cookie: COOKIE,
    resave: false,
    saveUninitialized: false,
    genid: (request) => nextSessionIds.get(request) ?? randomUUID(),
    // store: yours, in a database
  }),
);

/** @param {Request} request */
function personOf({ session }) {
  return /** @type {{ person?: Person }} */ (session).person;
}

/** @param {Request} request */
function signInOf({ signedCookies }) {
  return /** @type {Record<string, unknown>} */ (signedCookies)['sign-in'];
}

/**
 * @param {Request} request
 * @param {Person} person
 */
async function keep(request, person) {
  if (personOf(request)?.id !== person.id) {
    nextSessionIds.set(request, sessionIdOf(person));
    await promisify(request.session.regenerate.bind(request.session))();
  }
  Object.assign(request.session, { person });
}

// Before the body parser.
app.use('/backup-codes', (request, response) => {
  const answer = toNodeListener((message) =>
    answerMessage(message, {
      person: personOf(request),
      signIn: signInOf(request),
      keep: (person) => keep(request, person),
    }),
  );
  void answer(request, response);
});

app.use(express.json());
app.post('/sign-in', (request, response) => {
  const signIn = startSignIn(request.body, personOf(request));
  if (signIn) response.cookie('sign-in', signIn, { ...COOKIE, signed: true });
  response.sendStatus(signIn ? 200 : 401);
});
app.post('/second-step', async (request, response) => {
  const person = await finishWithDigits(
    signInOf(request),
    personOf(request),
    request.body,
  );
  if (person) await keep(request, person);
  response.sendStatus(person ? 200 : 401);
});

app.listen(Number(process.env.PORT ?? 8080), '127.0.0.1');
