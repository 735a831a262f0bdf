/**
 * Backup codes on Express with Passport, which checks the password and keeps the session.
 * Start: npm install backup-codes express express-session cookie-parser passport passport-local \
 *          @electric-sql/pglite proper-lockfile
 *        node passport.js
 */

import { randomUUID } from 'node:crypto';

import { toNodeListener } from 'backup-codes/server';
import cookieParser from 'cookie-parser';
import express from 'express';
import session from 'express-session';
import passport from 'passport';
import { Strategy as LocalStrategy } from 'passport-local';

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

// The password starts a sign-in. Only the second step makes a session.
passport.use(
  new LocalStrategy(
    { usernameField: 'name', passReqToCallback: true },
    (request, name, password, done) => {
      done(null, startSignIn({ name, password }, request.user) ?? false);
    },
  ),
);
// Yours: also load the user. The session keeps all of the person.
passport.serializeUser((person, done) => {
  done(null, person);
});
passport.deserializeUser((person, done) => {
  done(null, /** @type {Express.User} */ (person));
});

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
app.use(passport.session());

/** @param {Request} request */
function signInOf({ signedCookies }) {
  return /** @type {Record<string, unknown>} */ (signedCookies)['sign-in'];
}

/**
 * @param {Request} request
 * @param {Person} person
 * @returns {Promise<void>}
 */
function keep(request, person) {
  nextSessionIds.set(request, sessionIdOf(person));
  return new Promise((resolve, reject) => {
    request.login(person, (/** @type {Error | undefined} */ error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

// Before the body parser.
app.use('/backup-codes', (request, response) => {
  const answer = toNodeListener((message) =>
    answerMessage(message, {
      person: request.user,
      signIn: signInOf(request),
      keep: (person) => keep(request, person),
    }),
  );
  void answer(request, response);
});

app.use(express.json());
app.post(
  '/sign-in',
  passport.authenticate('local', { session: false }),
  (request, response) => {
    response.cookie('sign-in', request.user, { ...COOKIE, signed: true });
    response.sendStatus(200);
  },
);
app.post('/second-step', async (request, response) => {
  const person = await finishWithDigits(signInOf(request), request.user, request.body);
  if (person) await keep(request, person);
  response.sendStatus(person ? 200 : 401);
});

app.listen(Number(process.env.PORT ?? 8080), '127.0.0.1');
