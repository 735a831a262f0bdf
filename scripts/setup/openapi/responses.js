/** The answers of an operation: a schema for each refusal, and a response for each status. */

import { COMMON_HEADERS, headersNamed, text } from './headers.js';
import { pascal } from './schemas.js';

export function json(schema) {
  return { 'application/json': { schema } };
}

/** A component for each refusal, and three for what can be wrong with a document. */
export function refusalComponents(
  schemas,
  errorAnswer,
  { ANSWER_ERRORS, DOCUMENT_ERRORS },
) {
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

export class Responses {
  #schemas;
  #refusals;
  #sentences;
  #statuses;
  #headers;

  /** @param headers what every response has */
  constructor(schemas, refusals, sentences, statuses, headers = COMMON_HEADERS) {
    this.#schemas = schemas;
    this.#refusals = refusals;
    this.#sentences = sentences;
    this.#statuses = statuses;
    this.#headers = headers;
  }

  fault() {
    const { Fault, BrokenLimit } = this.#refusals.all;
    return {
      description:
        'The body is no such message, or breaks the policy of the relying party.',
      headers: this.#headers,
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
      headers: this.#headers,
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
        ...this.#headers,
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
