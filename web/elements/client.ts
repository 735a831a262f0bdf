import {
  MESSAGES,
  parseAnswer,
  parseErrorAnswer,
  type AnswerOf,
  type CheckRequest,
  type ErrorAnswer,
  type MessageName,
  type RequestOf,
} from '../protocol/index.js';
import { pageAddress } from '../generator/browser/addresses.js';

/** Nothing answered, or something other than a relying party did. */
export interface Unreachable {
  error: 'unreachable';
}

/** The address redirects. The client doesn't follow: a proof could go anywhere. */
export interface Redirected {
  error: 'redirected';
}

/** Something in front of the relying party refused, such as a CSRF check. */
export interface Refused {
  error: 'refused';
  /** The status of the answer, 400 to 499. */
  status: number;
}

/** Why no relying party answered. */
export type NoAnswer = Unreachable | Redirected | Refused;

/** The answer, or why there is none. */
export type Reply<Answer> =
  { ok: true; value: Answer } | { ok: false; error: ErrorAnswer | NoAnswer };

/**
 * How the elements talk to the relying party: one function per message. `clientAt` makes
 * a client for the kit's handler. A host with its own API writes its own client. None of
 * the functions may reject.
 */
export type RelyingPartyClient = {
  [Name in MessageName]: (
    ...request: Partial<RequestOf<Name>> extends RequestOf<Name> ? [] : [RequestOf<Name>]
  ) => Promise<Reply<AnswerOf<Name>>>;
};

/** Where a site mounts the kit's handler by default. */
export const DEFAULT_ENDPOINT = '/backup-codes';

/** Messages whose answers have more fields if the request asks for them. */
const WITH_DETAILS: readonly MessageName[] = ['status', 'challenge', 'redeem'];

/** How long an answer may take. Enough for a bad mobile connection. */
const ANSWER_SECONDS = 30;

/** How to send messages if a site's server needs more than the page's cookies. */
export interface ClientOptions {
  /** Headers of each message, such as a CSRF token. A function runs for each message. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
  /**
   * `same-origin` by default. `include` also sends cookies to an endpoint on another
   * origin.
   */
  credentials?: RequestCredentials;
}

/**
 * Sends messages to `<endpoint>/<message>`, with the page's cookies. It follows no
 * redirects. If it meets one, it tries once more with a slash at the end of the address,
 * because some servers require that slash.
 *
 * It asks for all fields that an answer can have. A server of version 0.1.0 refuses that,
 * so the client then sends the message as that version knew it.
 *
 * @param endpoint an address, relative to the page's own address and not to a `<base>`
 */
export function clientAt(
  endpoint: string,
  options: ClientOptions = {},
): RelyingPartyClient {
  const home = endpoint.replace(/\/+$/, '');
  const names = Object.keys(MESSAGES) as MessageName[];
  const functions = names.map((name) => {
    // A message without content sends nothing of what a caller passes, e.g. `then`.
    const isEmpty = MESSAGES[name].request.parseValue({}).ok;
    let hasDetails = WITH_DETAILS.includes(name);
    const functionFor = async (given: object) => {
      const request = isEmpty ? {} : given;
      const send = (content: object) =>
        ask(name, `${home}/${name}`, content, options) as Promise<Reply<unknown>>;
      if (hasDetails) {
        const reply = await send({ ...request, details: true });
        hasDetails = !isUnknown(reply, 'details');
        if (hasDetails) return reply;
      }
      return send(request);
    };
    return [name, functionFor];
  });
  const client = Object.fromEntries(functions) as RelyingPartyClient;
  return { ...client, check: (request) => checkAll(client, request) };
}

/** Whether a server of an older version refused a field that it doesn't know. */
function isUnknown(reply: Reply<unknown>, field: string): boolean {
  if (reply.ok || reply.error.error !== 'unknown_field') return false;
  return 'field' in reply.error && reply.error.field === field;
}

/** Older servers check a code for one set at a time. */
async function checkAll(
  { check }: RelyingPartyClient,
  request: CheckRequest,
): Promise<Reply<AnswerOf<'check'>>> {
  const { others = [], ...first } = request;
  let reply = await check(request);
  if (!isUnknown(reply, 'others')) return reply;
  for (const one of [first, ...others]) {
    reply = await check(one);
    if (reply.ok || reply.error.error !== 'wrong_code') return reply;
  }
  return reply;
}

async function ask<Name extends MessageName>(
  name: Name,
  address: string,
  request: object,
  options: ClientOptions,
): Promise<Reply<AnswerOf<Name>>> {
  const patience = new AbortController();
  const timer = setTimeout(() => {
    patience.abort();
  }, ANSWER_SECONDS * 1_000);
  try {
    const url = pageAddress(address);
    const init = await initFor(request, options, patience.signal);
    let response = await fetch(url.href, init);
    if (response.type === 'opaqueredirect') {
      url.pathname += '/';
      response = await fetch(url.href, init);
    }
    if (response.type === 'opaqueredirect') {
      tellDevelopers(`${url.href} redirects, and the client doesn't follow redirects.`);
      return { ok: false, error: { error: 'redirected' } };
    }
    return await replyOf(name, response);
  } catch {
    return UNREACHABLE;
  } finally {
    clearTimeout(timer);
  }
}

const UNREACHABLE = { ok: false, error: { error: 'unreachable' } } as const;

async function initFor(
  request: object,
  { headers: given, credentials = 'same-origin' }: ClientOptions,
  signal: AbortSignal,
): Promise<RequestInit> {
  const headers = new Headers(await headersOf(given));
  headers.set('content-type', 'application/json');
  return {
    method: 'POST',
    headers,
    body: JSON.stringify(request),
    credentials,
    cache: 'no-store',
    redirect: 'manual',
    signal,
  };
}

/** If the page's function fails, that is a bug in the page. Its developers must see it. */
async function headersOf(given: ClientOptions['headers']): Promise<HeadersInit> {
  try {
    return (typeof given === 'function' ? await given() : given) ?? {};
  } catch (error) {
    reportError(error);
    throw error;
  }
}

async function replyOf<Name extends MessageName>(
  name: Name,
  response: Response,
): Promise<Reply<AnswerOf<Name>>> {
  const { ok, status, url } = response;
  const text = await response.text();
  if (ok) {
    const answer = parseAnswer(name, text);
    return answer.ok ? answer : UNREACHABLE;
  }
  const error = parseErrorAnswer(text);
  if (error.ok) return { ok: false, error: error.value };
  if (status < 400 || status >= 500) return UNREACHABLE;
  tellDevelopers(
    `Something other than the kit refused ${url} with status ${status}. If the server ` +
      'expects a CSRF token, pass it as clientAt(endpoint, { headers }).',
  );
  return { ok: false, error: { error: 'refused', status } };
}

function tellDevelopers(what: string): void {
  console.error(`backup-codes: ${what}`);
}
