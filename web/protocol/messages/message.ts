/** What makes a message: who sends it, how, its content, and its answers. */

import type { AnswerErrorCode, Result } from '../errors.js';
import { ANSWER_MAX_BYTES, REQUEST_MAX_BYTES } from '../scheme.js';
import { parseText, parseValue } from '../schemas/parse.js';

/**
 * Who may send a message:
 *
 * - `session`: a person who is signed in
 * - `pending sign-in`: a person who is in the middle of signing in
 * - `session or recovery`: a person who is signed in; with `recovery: true` in the request,
 *   a pending sign-in that has the permission to recover the account
 * - `anybody`: no session is asked for, because the request carries its own proof
 */
export type SenderKind =
  'session' | 'pending sign-in' | 'session or recovery' | 'anybody';

/**
 * A request or an answer of the type `T`.
 *
 * Parsing refuses unknown fields in requests and drops them from answers.
 */
export interface MessageDocument<T> {
  /** The most bytes of UTF-8. */
  readonly maxBytes: number;
  readonly parse: (text: string) => Result<T>;
  /**
   * For a host that has already parsed the JSON. Duplicate keys and the size are not
   * detected.
   */
  readonly parseValue: (value: unknown) => Result<T>;
  /** The schema, from which the OpenAPI file is made. */
  readonly schema: object;
}

/** A message of the protocol. `table.ts` lists all messages. */
export interface Message<Sender extends SenderKind, Request, Answer> {
  readonly sender: Sender;
  readonly methods: readonly ('POST' | 'GET')[];
  /** HTTP status of the answer. */
  readonly status: 200 | 201;
  readonly request: MessageDocument<Request>;
  readonly answer: MessageDocument<Answer>;
  /**
   * The refusals of this message. In addition, each message can be answered with
   * `unauthorized` unless anybody may send it, a fault of the request, and the refusals for HTTP faults and failures
   * of the relying party. See `refusals.ts`.
   */
  readonly refusals: readonly AnswerErrorCode[];
}

/** A schema that yields `T`, without the types of the package that made it. */
interface Yields<T> {
  readonly '~types'?: { readonly output: T } | undefined;
}

/** A row of the table. Most messages are posted, short, and answered with 200. */
interface Row<Sender extends SenderKind, Request, Answer> {
  sender: Sender;
  request: Yields<Request>;
  answer: Yields<Answer>;
  refusals: readonly AnswerErrorCode[];
  methods?: readonly ('POST' | 'GET')[];
  status?: 200 | 201;
  /** The most bytes of a request. */
  maxBytes?: number;
}

export function message<Sender extends SenderKind, Request, Answer>({
  sender,
  request,
  answer,
  refusals,
  methods = ['POST'],
  status = 200,
  maxBytes = REQUEST_MAX_BYTES,
}: Row<Sender, Request, Answer>): Message<Sender, Request, Answer> {
  return {
    sender,
    methods,
    status,
    request: documentOf(request, maxBytes),
    answer: documentOf(answer, ANSWER_MAX_BYTES),
    refusals,
  };
}

function documentOf<T>(yields: Yields<T>, maxBytes: number): MessageDocument<T> {
  const schema = yields as Parameters<typeof parseText<T>>[0];
  return {
    maxBytes,
    parse: (text) => parseText(schema, text, maxBytes),
    parseValue: (value) => parseValue(schema, value),
    schema,
  };
}
