/** The OpenAPI document: an operation for each message and method of the table. */

import { readdirSync } from 'node:fs';

import { COMMON_HEADERS, header, HEADERS, headersNamed, text } from './headers.js';
import { json, refusalComponents, Responses } from './responses.js';
import { pascal, Schemas } from './schemas.js';

const DESCRIPTION = [
  'JSON, strict both ways: unknown fields of requests, names given twice and second spellings are refused. Every refusal is `{ "error": "<stable code>", ... }` and holds no value of the request.',
  "Any other path below the base answers 404 `NoSuchMessage`, any other method 405 `MethodNotAllowed`. A slash after a message's name is accepted. A page of another origin that the host names may send messages: its preflight (OPTIONS with Access-Control-Request-Method) gets 204, and its answers get the headers that let it read them. The descriptions say what JSON Schema cannot: set IDs that must differ, entropy, and limits of one field that depend on another.",
  'For as long as the version is 1, a message that is accepted today stays accepted, and no field or code changes its meaning.',
].join('\n\n');

const TAGS = {
  session: {
    name: 'account settings',
    description: 'Messages of somebody who is signed in.',
  },
  'pending sign-in': {
    name: 'sign-in',
    description:
      'Messages of somebody in the middle of signing in, with the first factor passed. Without a pending sign-in, all of them answer the same 401.',
  },
  anybody: {
    name: 'recovery links',
    description:
      'Messages of somebody who has opened a link of account recovery. No session is asked for, because the request carries the token of the link.',
  },
};

/** The messages of account settings that a recovery sends too stay in their place. */
const TAG_OF = {
  session: TAGS.session,
  'session or recovery': TAGS.session,
  'pending sign-in': TAGS['pending sign-in'],
  anybody: TAGS.anybody,
};

/** The alternatives that each kind of sender has. */
const SECURITY = {
  session: [{ session: [] }],
  'session or recovery': [{ session: [] }, { pendingSignIn: [] }],
  'pending sign-in': [{ pendingSignIn: [] }],
  anybody: [],
};

const SECURITY_SCHEMES = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'session',
    description: "The host's session cookie; the host chooses its name.",
  },
  pendingSignIn: {
    type: 'apiKey',
    in: 'cookie',
    name: 'pending-sign-in',
    description:
      "The host's cookie of a sign-in whose first factor has passed; the host chooses its name.",
  },
};

const PARAMETERS = {
  Origin: {
    name: 'Origin',
    in: 'header',
    required: false,
    description:
      'An origin that the host names, or that a pattern or function of the host accepts. Every browser sends it with a POST. A message from another origin is refused, and so is one from a client that sends neither this header nor Sec-Fetch-Site.',
    schema: { type: 'string', examples: ['https://example.org'] },
  },
  SecFetchSite: {
    name: 'Sec-Fetch-Site',
    in: 'header',
    required: false,
    description: 'If there is no Origin, it must be same-origin.',
    schema: { type: 'string', enum: ['same-origin', 'same-site', 'cross-site', 'none'] },
  },
};

/**
 * Refusals that any message can get, those of a message with a known sender, and those of a
 * message that is posted.
 */
const ALWAYS = ['internal', 'unavailable'];
const OF_SENDER = ['unauthorized'];
const OF_POST = ['wrong_origin', 'wrong_content_type'];

/**
 * What both documents are made from.
 *
 * @param {URL} protocol the folder of the built web/protocol
 * @param docs of `readDocs`
 * @param {object[]} more modules whose exports are named schemas too
 */
export async function partsOf(protocol, docs, more = []) {
  const load = (path) => import(new URL(path, protocol));
  const { MESSAGES } = await load('messages/table.js');
  const { ERROR_ANSWER_SCHEMA } = await load('messages/refusals.js');
  const scheme = await load('scheme.js');
  const files = readdirSync(new URL('schemas/', protocol));
  // `shape.js` has what schemas are built from, and no field or document.
  const modules = files.filter(
    (name) => name.endsWith('.js') && !['valibot.js', 'shape.js'].includes(name),
  );
  const loaded = modules.sort().map((name) => load(`schemas/${name}`));
  const schemas = new Schemas([...(await Promise.all(loaded)), ...more], docs);
  const refusals = refusalComponents(schemas, ERROR_ANSWER_SCHEMA, scheme);
  return { MESSAGES, scheme, schemas, refusals };
}

/**
 * The messages between a browser and the site.
 *
 * @param {URL} protocol the folder of the built web/protocol
 * @param docs of `readDocs`
 */
export async function documentOf(protocol, docs) {
  const { MESSAGES, scheme, schemas, refusals } = await partsOf(protocol, docs);
  const responses = new Responses(
    schemas,
    refusals,
    scheme.ANSWER_ERRORS,
    scheme.REFUSAL_STATUS,
  );
  const paths = Object.entries(MESSAGES).map(([name, message]) => {
    // What changes nothing comes first.
    const methods = [...message.methods].sort();
    const operations = methods.map((method) => [
      method.toLowerCase(),
      operation({ name, method, message, schemas, responses, docs }),
    ]);
    return [`/backup-codes/${name}`, Object.fromEntries(operations)];
  });
  const elsewhere = {
    NoSuchMessage: responses.refusal(['no_such_message']),
    MethodNotAllowed: {
      ...responses.refusal(['method_not_allowed']),
      headers: { ...COMMON_HEADERS, ...headersNamed({ Allow: 'Allow' }) },
    },
  };
  schemas.refer('ErrorAnswer', () => ({
    description: 'What stands in place of an answer.',
    oneOf: Object.values(refusals.all),
  }));
  const allowed = Object.values(MESSAGES).map(({ methods }) => methods.join(', '));
  return responses.share({
    openapi: '3.1.0',
    info: {
      title: 'Backup codes',
      version: '1',
      summary: 'The messages between a client and a relying party.',
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [
      {
        url: '/',
        description:
          "The site's own origin. The messages are mounted at `/backup-codes` unless the host says otherwise.",
      },
    ],
    tags: Object.values(TAGS),
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: SECURITY_SCHEMES,
      parameters: PARAMETERS,
      headers: {
        ...HEADERS,
        Allow: header('The methods of this message.', true, {
          ...text,
          enum: [...new Set(allowed)].sort(),
        }),
      },
      responses: elsewhere,
      schemas: schemas.components,
    },
  });
}

function operation({ name, method, message, schemas, responses, docs }) {
  const isGet = method === 'GET';
  const [summary, ...more] = (docs.constants.get(name) ?? '').split('\n\n');
  const description = more.join('\n\n');
  const request = schemas.component(`${pascal(name)}Request`, message.request.schema);
  const codes = [
    ...(message.sender === 'anybody' ? [] : OF_SENDER),
    ...ALWAYS,
    ...(isGet ? [] : OF_POST),
    ...message.refusals,
  ];
  return {
    operationId: isGet ? `get${pascal(name)}` : name,
    tags: [TAG_OF[message.sender].name],
    summary: summary.replace(/\.$/, ''),
    description: isGet ? `${description} It needs no Origin.` : description,
    security: SECURITY[message.sender],
    ...(!isGet && {
      parameters: Object.keys(PARAMETERS).map((parameter) => ({
        $ref: `#/components/parameters/${parameter}`,
      })),
      requestBody: {
        required: true,
        description: `At most ${message.request.maxBytes} bytes of UTF-8, with no name twice in an object and no byte order mark.`,
        content: json(request),
      },
    }),
    responses: {
      [message.status]: granted(name, message, schemas, docs),
      ...(!isGet && { 400: responses.fault(), 413: responses.tooLarge(message) }),
      ...responses.byStatus(codes, message),
    },
  };
}

function granted(name, message, schemas, docs) {
  const component = `${pascal(name)}Answer`;
  const cookies = name === 'redeem' ? headersNamed({ 'Set-Cookie': 'SetCookie' }) : {};
  return {
    description: docs.types.get(component).text,
    headers: { ...COMMON_HEADERS, ...cookies },
    content: json(schemas.component(component, message.answer.schema)),
  };
}
