/**
 * Backup codes on Fastify, with the sessions of @fastify/session.
 * Start: npm install backup-codes fastify @fastify/cookie @fastify/session \
 *          @electric-sql/pglite proper-lockfile
 *        node fastify.js
 */

import { randomUUID } from 'node:crypto';

import cookie from '@fastify/cookie';
import session from '@fastify/session';
import Fastify from 'fastify';

import {
  answerMessage,
  COOKIE,
  finishWithDigits,
  ORIGIN,
  SECRET,
  sessionIdOf,
  startSignIn,
} from './backup-codes.js';

/** @import { FastifyRequest } from 'fastify' */
/** @import { Person } from './backup-codes.js' */

/** @type {WeakMap<object, string>} */
const nextSessionIds = new WeakMap();

const app = Fastify();
await app.register(cookie, { secret: SECRET });
await app.register(session, {
  cookieName: 'session',
  secret: SECRET,
  cookie: COOKIE,
  saveUninitialized: false,
  idGenerator: (request) => (request && nextSessionIds.get(request)) ?? randomUUID(),
  // store: yours, in a database
});

/** @param {FastifyRequest} request */
function personOf({ session }) {
  return /** @type {{ person?: Person }} */ (session).person;
}

/**
 * @param {FastifyRequest} request
 * @returns {unknown}
 */
function signInOf(request) {
  const { valid, value } = request.unsignCookie(request.cookies['sign-in'] ?? '');
  return valid && value ? JSON.parse(value) : null;
}

/**
 * @param {FastifyRequest} request
 * @param {Person} person
 */
async function keep(request, person) {
  if (personOf(request)?.id !== person.id) {
    nextSessionIds.set(request, sessionIdOf(person));
    await request.session.regenerate();
  }
  Object.assign(request.session, { person });
}

app.register((backupCodes, _options, done) => {
  // Keeps the text of a body: the kit reads JSON itself.
  backupCodes.removeAllContentTypeParsers();
  backupCodes.addContentTypeParser(
    '*',
    { parseAs: 'string' },
    (_request, body, parsed) => {
      parsed(null, body);
    },
  );
  backupCodes.all('/backup-codes/*', async (request, reply) => {
    const { method, url, headers, body } = request;
    const message = new Request(new URL(url, ORIGIN), {
      method,
      headers: /** @type {Record<string, string>} */ (headers),
      ...(typeof body === 'string' && { body }),
    });
    const answer = await answerMessage(message, {
      person: personOf(request),
      signIn: signInOf(request),
      keep: (person) => keep(request, person),
    });
    return reply.send(answer);
  });
  done();
});

app.post('/sign-in', async (request, reply) => {
  const signIn = startSignIn(request.body, personOf(request));
  if (!signIn) return reply.code(401).send();
  const options = { ...COOKIE, signed: true };
  return reply.setCookie('sign-in', JSON.stringify(signIn), options).send();
});
app.post('/second-step', async (request, reply) => {
  const person = await finishWithDigits(
    signInOf(request),
    personOf(request),
    request.body,
  );
  if (!person) return reply.code(401).send();
  await keep(request, person);
  return reply.send();
});

await app.listen({ port: Number(process.env.PORT ?? 8080), host: '127.0.0.1' });
