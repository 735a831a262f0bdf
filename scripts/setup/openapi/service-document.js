/** The OpenAPI document of the service: its messages and its other routes. */

import { partsOf } from './document.js';
import { header, headersNamed, text } from './headers.js';
import { json, Responses } from './responses.js';
import { pascal } from './schemas.js';

const DESCRIPTION = [
  "The relying party as a service. Only a site's own backend talks to it, and never a browser: the backend knows who is signed in, and says so with each message.",
  'JSON, strict both ways: unknown fields of requests and names given twice are refused. Every refusal is `{ "error": "<stable code>", ... }` and holds no value of the request. Any other path answers 404 `no_such_route`, any other method 405 `method_not_allowed`.',
  'The path begins with the version. For as long as it is `v1`, a request that is accepted today stays accepted, and no field or code changes its meaning. Answers may get more fields.',
].join('\n\n');

const TAGS = {
  messages: {
    name: 'messages',
    description:
      'What a browser sent, and whom the backend knows behind it. The answer is for the browser: pass on its status and body.',
  },
  accounts: {
    name: 'accounts',
    description: 'What the backend tells of accounts, and what its operators do.',
  },
  events: {
    name: 'events',
    description:
      'What happened, for the notices to holders. A service with a webhook posts the events there.',
  },
};

const NO_BROWSER = 'What every response has. No browser is meant to read it.';

const HEADERS = {
  NoStore: header('No cache may keep an answer.', true, { ...text, const: 'no-store' }),
  NoSniff: header(NO_BROWSER, true, { ...text, const: 'nosniff' }),
  ResourcePolicy: header(NO_BROWSER, true, { ...text, const: 'same-origin' }),
  RetryAfter: header('Seconds to wait, as in `retryAfter`.', true, {
    type: 'integer',
    minimum: 1,
    maximum: 900,
  }),
  RetryAfterIfKnown: header(
    'Seconds to wait, as in `retryAfter`, if there is one.',
    false,
    { type: 'integer', minimum: 1, maximum: 900 },
  ),
};

const COMMON_HEADERS = headersNamed({
  'Cache-Control': 'NoStore',
  'X-Content-Type-Options': 'NoSniff',
  'Cross-Origin-Resource-Policy': 'ResourcePolicy',
});

/** Refusals of every route, and those of a route with a body. */
const ALWAYS = ['unknown_key', 'internal', 'unavailable'];
const OF_BODY = ['wrong_content_type', 'timeout'];

/** Refusals of the handler that a service has no reason for. */
const OF_BROWSERS = ['wrong_origin', 'method_not_allowed', 'no_such_message'];

/**
 * @param {{ protocol: URL, service: URL }} built the folders of the built code
 * @param docs of `readDocs`
 */
export async function serviceDocumentOf({ protocol, service }, docs) {
  const load = (path) => import(new URL(path, service));
  const { ROUTES } = await load('api/routes/table.js');
  const { SERVICE_ERRORS, SERVICE_STATUS } = await load('api/errors.js');
  const bodies = await load('api/bodies.js');
  const parts = await partsOf(protocol, docs, [
    bodies,
    await load('api/answers.js'),
    await load('api/moment.js'),
  ]);
  const { schemas, refusals, scheme } = parts;
  for (const [code, sentence] of Object.entries(SERVICE_ERRORS)) {
    refusals.all[code] = schemas.refer(pascal(code), () => ({
      description: sentence,
      type: 'object',
      required: ['error'],
      properties: { error: { type: 'string', const: code } },
    }));
  }
  const responses = new Responses(
    schemas,
    refusals,
    { ...scheme.ANSWER_ERRORS, ...SERVICE_ERRORS },
    { ...scheme.REFUSAL_STATUS, ...SERVICE_STATUS },
    COMMON_HEADERS,
  );
  const { session, pendingSignIn } = bodies;
  const senders = {
    session: schemas.component('Session', session),
    pendingSignIn: schemas.component('PendingSignIn', pendingSignIn),
  };
  const making = { schemas, refusals, responses, docs };
  const paths = {};
  for (const [name, message] of Object.entries(parts.MESSAGES)) {
    paths[`/v1/messages/${name}`] = {
      post: messageOperation({ name, message, senders, ...making }),
    };
  }
  for (const route of ROUTES) {
    if (route.path.includes('{message}')) continue;
    paths[route.path] ??= {};
    paths[route.path][route.method.toLowerCase()] = routeOperation(route, making);
  }
  const document = responses.share({
    openapi: '3.1.0',
    info: {
      title: 'Backup codes, for backends',
      version: '1',
      summary: "The messages between a site's backend and the service.",
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [
      {
        url: 'http://127.0.0.1:8787',
        description: 'Where the service listens unless LISTEN says otherwise.',
      },
    ],
    security: [{ key: [] }],
    tags: Object.values(TAGS),
    paths,
    components: {
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description: 'A key of BACKUP_CODES_KEYS. It says which tenant asks.',
        },
      },
      headers: HEADERS,
      responses: {},
      schemas: schemas.components,
    },
  });
  return withoutUnused(document);
}

function messageOperation({
  name,
  message,
  senders,
  schemas,
  refusals,
  responses,
  docs,
}) {
  const [summary, ...more] = (docs.constants.get(name) ?? '').split('\n\n');
  const request = schemas.component(`${pascal(name)}Request`, message.request.schema);
  const optional = (sender) => ({ oneOf: [sender, { type: 'null' }] });
  const codes = [
    ...(message.sender === 'anybody' ? [] : ['unauthorized']),
    ...ALWAYS,
    ...OF_BODY,
    ...message.refusals.filter((code) => !OF_BROWSERS.includes(code)),
  ];
  return {
    operationId: name,
    tags: [TAGS.messages.name],
    summary: summary.replace(/\.$/, ''),
    description: more.join('\n\n'),
    requestBody: {
      required: true,
      description: `The message may have ${message.request.maxBytes} bytes of UTF-8.`,
      content: json({
        type: 'object',
        additionalProperties: false,
        required: ['message'],
        properties: {
          session: optional(senders.session),
          pendingSignIn: optional(senders.pendingSignIn),
          message: request,
        },
      }),
    },
    responses: {
      [message.status]: {
        description: docs.types.get(`${pascal(name)}Answer`).text,
        headers: COMMON_HEADERS,
        content: json(schemas.component(`${pascal(name)}Answer`, message.answer.schema)),
      },
      400: responses.fault(),
      413: tooLarge(refusals, 'The message or the body is too long.'),
      ...responses.byStatus(codes, message),
    },
  };
}

function routeOperation(route, { schemas, refusals, responses }) {
  const { method, path, about, body, answers } = route;
  const [summary, ...more] = about.split(/(?<=\.) /);
  const codes = [
    ...ALWAYS,
    ...(body === undefined ? [] : OF_BODY),
    ...(route.refusals ?? []),
  ];
  const hasAccount = path.includes('{account}');
  const isEvent = path.startsWith('/v1/events/');
  return {
    operationId: operationIdOf(method, path),
    tags: [(isEvent ? TAGS.events : TAGS.accounts).name],
    summary: summary.replace(/\.$/, ''),
    ...(more.length > 0 && { description: more.join(' ') }),
    ...(hasAccount && { parameters: [ACCOUNT] }),
    ...(body !== undefined && {
      requestBody: { required: true, content: json(schemas.inline(body)) },
    }),
    responses: {
      200: {
        description: 'Done.',
        headers: COMMON_HEADERS,
        content: json(schemas.inline(answers)),
      },
      ...((hasAccount || body !== undefined) && { 400: responses.fault() }),
      ...(body !== undefined && { 413: tooLarge(refusals, 'The body is too long.') }),
      ...responses.byStatus(codes, {}),
    },
  };
}

const ACCOUNT = {
  name: 'account',
  in: 'path',
  required: true,
  description: "The site's name for the account, percent-encoded.",
  schema: { type: 'string', minLength: 1, maxLength: 254 },
};

/** `POST /v1/accounts/{account}/signed-in-otherwise` as `signedInOtherwise`. */
function operationIdOf(method, path) {
  const name = path.replace(/^\/v1\//, '').replace(/^accounts\/\{account\}\//, '');
  if (name.includes('{')) return `${method.toLowerCase()}Account`;
  const [first, ...rest] = name.split(/[/-]/);
  return [first, ...rest.map(pascal)].join('');
}

/** A message can be too long, and so can the body around it. */
function tooLarge(refusals, description) {
  return {
    description,
    headers: COMMON_HEADERS,
    content: json(refusals.all.TooLarge),
  };
}

/** Drops components that nothing refers to, until none is left. */
function withoutUnused(document) {
  for (;;) {
    const all = JSON.stringify(document);
    let dropped = false;
    for (const [kind, named] of Object.entries(document.components)) {
      if (kind === 'securitySchemes') continue;
      for (const name of Object.keys(named)) {
        if (all.includes(`"#/components/${kind}/${name}"`)) continue;
        delete named[name];
        dropped = true;
      }
    }
    if (!dropped) return document;
  }
}
