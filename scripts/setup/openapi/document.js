/** The OpenAPI document: an operation for each message and method of the table. */

import { readdirSync } from 'node:fs';

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
};

const SECURITY = { session: 'session', 'pending sign-in': 'pendingSignIn' };

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

const text = { type: 'string' };
const seconds = { type: 'integer', minimum: 1, maximum: 900 };

const HEADERS = {
  NoStore: header('No cache may keep an answer.', true, { ...text, const: 'no-store' }),
  NoSniff: header('No answer is anything but JSON.', true, { ...text, const: 'nosniff' }),
  ResourcePolicy: header(
    '`same-origin`, or `cross-origin` for a page of another origin that the host names.',
    true,
    { ...text, enum: ['same-origin', 'cross-origin'] },
  ),
  AllowOrigin: header(
    'The origin of a page that the host names; left out if the browser says that the page is of this origin.',
    false,
    text,
  ),
  AllowCredentials: header('Goes with Access-Control-Allow-Origin.', false, {
    ...text,
    const: 'true',
  }),
  Vary: header(
    'Goes with Access-Control-Allow-Origin; a host may name more.',
    false,
    text,
  ),
  RetryAfter: header('Seconds to wait, as in `retryAfter`.', true, seconds),
  RetryAfterIfKnown: header(
    'Seconds to wait, as in `retryAfter`, if there is one.',
    false,
    seconds,
  ),
  SetCookie: header("The host's session cookie, and whatever else it sets.", false, text),
};

function header(description, required, schema) {
  return { description, required, schema };
}

const COMMON_HEADERS = headersNamed({
  'Cache-Control': 'NoStore',
  'X-Content-Type-Options': 'NoSniff',
  'Cross-Origin-Resource-Policy': 'ResourcePolicy',
  'Access-Control-Allow-Origin': 'AllowOrigin',
  'Access-Control-Allow-Credentials': 'AllowCredentials',
  Vary: 'Vary',
});

function headersNamed(names) {
  return Object.fromEntries(
    Object.entries(names).map(([name, component]) => [
      name,
      { $ref: `#/components/headers/${component}` },
    ]),
  );
}

/** Refusals that any message can get, and those of a message that is posted. */
const ALWAYS = ['unauthorized', 'internal', 'unavailable'];
const OF_POST = ['wrong_origin', 'wrong_content_type'];

/**
 * @param {URL} protocol the folder of the built web/protocol
 * @param docs of `readDocs`
 */
export async function documentOf(protocol, docs) {
  const load = (path) => import(new URL(path, protocol));
  const { MESSAGES } = await load('messages/table.js');
  const { ERROR_ANSWER_SCHEMA } = await load('messages/refusals.js');
  const scheme = await load('scheme.js');
  const files = readdirSync(new URL('schemas/', protocol));
  // `shape.js` has what schemas are built from, and no field or document.
  const modules = files.filter(
    (name) => name.endsWith('.js') && !['valibot.js', 'shape.js'].includes(name),
  );
  const schemas = new Schemas(
    await Promise.all(modules.sort().map((name) => load(`schemas/${name}`))),
    docs,
  );
  const refusals = refusalComponents(schemas, ERROR_ANSWER_SCHEMA, scheme);
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
  const codes = [...ALWAYS, ...(isGet ? [] : OF_POST), ...message.refusals];
  return {
    operationId: isGet ? `get${pascal(name)}` : name,
    tags: [TAGS[message.sender].name],
    summary: summary.replace(/\.$/, ''),
    description: isGet ? `${description} It needs no Origin.` : description,
    security: [{ [SECURITY[message.sender]]: [] }],
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

function json(schema) {
  return { 'application/json': { schema } };
}

/** A component for each refusal, and three for what can be wrong with a document. */
function refusalComponents(schemas, errorAnswer, { ANSWER_ERRORS, DOCUMENT_ERRORS }) {
  const options = errorAnswer.pipe.at(-1).options;
  const all = {};
  const ofDocument = (component, option, codes) => {
    const sentences = codes.map((code) => `${code}: ${DOCUMENT_ERRORS[code]}`);
    all[component] = schemas.refer(component, () => {
      const schema = schemas.inline(option, 'DocumentError');
      const isOne = codes.length === 1;
      const error = isOne ? { const: codes[0] } : { enum: codes };
      return {
        description: isOne
          ? DOCUMENT_ERRORS[codes[0]]
          : 'What is wrong with a document; the first fault that was found.',
        ...schema,
        properties: {
          ...schema.properties,
          error: {
            ...(!isOne && { description: sentences.join('\n') }),
            type: 'string',
            ...error,
          },
        },
      };
    });
  };
  for (const option of options) {
    const { error, ...fields } = option.entries;
    const codes = error.type === 'literal' ? [error.literal] : error.options;
    if (codes[0] in ANSWER_ERRORS) {
      for (const code of codes) {
        const component = pascal(code);
        all[code] = schemas.refer(component, () => {
          const schema = schemas.inline(option, component);
          const properties = {
            ...schema.properties,
            error: { type: 'string', const: code },
          };
          return { description: ANSWER_ERRORS[code], ...schema, properties };
        });
      }
    } else if ('limit' in fields) {
      ofDocument(
        'BrokenLimit',
        option,
        codes.filter((code) => code !== 'too_large'),
      );
      ofDocument('TooLarge', option, ['too_large']);
    } else {
      ofDocument('Fault', option, codes);
    }
  }
  return { all, of: (code) => all[code] };
}

class Responses {
  #schemas;
  #refusals;
  #sentences;
  #statuses;

  constructor(schemas, refusals, sentences, statuses) {
    this.#schemas = schemas;
    this.#refusals = refusals;
    this.#sentences = sentences;
    this.#statuses = statuses;
  }

  fault() {
    const { Fault, BrokenLimit } = this.#refusals.all;
    return {
      description:
        'The body is no such message, or breaks the policy of the relying party.',
      headers: COMMON_HEADERS,
      content: json({ oneOf: [Fault, BrokenLimit] }),
    };
  }

  tooLarge({ request: { maxBytes } }) {
    const whole = {
      field: { ...text, const: '' },
      limit: { type: 'integer', const: maxBytes },
    };
    return {
      description: `The body is longer than ${maxBytes} bytes.`,
      headers: COMMON_HEADERS,
      content: json({
        allOf: [this.#refusals.all.TooLarge],
        type: 'object',
        properties: whole,
      }),
    };
  }

  byStatus(codes, message) {
    const statuses = [...new Set(codes.map((code) => this.#statuses[code]))].sort();
    return Object.fromEntries(
      statuses.map((status) => {
        const same = codes.filter((code) => this.#statuses[code] === status);
        return [status, this.refusal(same, message)];
      }),
    );
  }

  refusal(codes, message) {
    const schemas = codes.map((code) => this.#schemaOf(code, message));
    const waits = codes.filter((code) => {
      const component = this.#schemas.components[pascal(code)];
      return 'retryAfter' in component.properties;
    });
    const retry = waits.length === codes.length ? 'RetryAfter' : 'RetryAfterIfKnown';
    return {
      description: codes.map((code) => this.#sentences[code]).join(' '),
      headers: {
        ...COMMON_HEADERS,
        ...(waits.length > 0 && headersNamed({ 'Retry-After': retry })),
      },
      content: json(schemas.length === 1 ? schemas[0] : { oneOf: schemas }),
    };
  }

  /** Only somebody in the middle of signing in is told of retired sets. */
  #schemaOf(code, message) {
    const refusal = this.#refusals.of(code);
    if (code !== 'wrong_code' || message.sender !== 'session') return refusal;
    const none = { retired: { type: 'array', maxItems: 0 } };
    return { allOf: [refusal], type: 'object', properties: none };
  }

  /** Moves each response that several operations have into a component. */
  share(document) {
    const operations = Object.values(document.paths).flatMap(Object.values);
    const all = operations.flatMap(({ responses }) => Object.values(responses));
    const texts = all.map((response) => JSON.stringify(response));
    const names = new Map();
    for (const { responses } of operations) {
      for (const [status, response] of Object.entries(responses)) {
        const key = JSON.stringify(response);
        if (texts.filter((other) => other === key).length < 2) continue;
        const isGranted = status < 400;
        if (!names.has(key)) names.set(key, isGranted ? undefined : nameOf(response));
        const name = names.get(key);
        if (name === undefined) continue;
        document.components.responses[name] = response;
        responses[status] = { $ref: `#/components/responses/${name}` };
      }
    }
    return document;
  }
}

/** The names of the schemas of a response, e.g. `WrongOriginOrSuspended`. */
function nameOf({ content }) {
  const { schema } = content['application/json'];
  const parts = schema.oneOf ?? schema.allOf ?? [schema];
  const names = parts.map(({ $ref }) => $ref.slice($ref.lastIndexOf('/') + 1));
  if (schema.allOf !== undefined && names[0] === 'WrongCode') return 'WrongCodeInSession';
  return names.join('Or');
}
