import {
  MESSAGES,
  parseAnswer,
  parseErrorAnswer,
  type AnswerOf,
  type ErrorAnswer,
  type MessageName,
  type RequestOf,
} from '../protocol/index.js';
import { pageAddress } from '../generator/browser/addresses.js';

/** Nobody answered, or something that is no relying party did. */
export interface Unreachable {
  error: 'unreachable';
}

/** The address answers with a redirect, which is not followed: a proof could go anywhere. */
export interface Redirected {
  error: 'redirected';
}

/** Something in front of the relying party refused, such as a check against forged requests. */
export interface Refused {
  error: 'refused';
  /** The status of the answer, 400 to 499. */
  status: number;
}

/** Why there is no answer of a relying party. */
export type NoAnswer = Unreachable | Redirected | Refused;

/** What comes back: the answer, or why there is none. */
export type Reply<Answer> =
  { ok: true; value: Answer } | { ok: false; error: ErrorAnswer | NoAnswer };

/**
 * How the elements speak with the relying party: a function for each message. `clientAt`
 * makes one that sends the messages as the kit's handler takes them; a host with an API of
 * its own writes another. None of these rejects.
 */
export type RelyingPartyClient = {
  [Name in MessageName]: (
    ...request: RequestOf<Name> extends Record<string, never> ? [] : [RequestOf<Name>]
  ) => Promise<Reply<AnswerOf<Name>>>;
};

/** Where a site mounts the kit's handler, unless it says otherwise. */
export const DEFAULT_ENDPOINT = '/backup-codes';

/** How long an answer may take, also over a bad mobile connection. */
const ANSWER_SECONDS = 30;

/** How messages are sent, where a site's server wants more than the page's cookies. */
export interface ClientOptions {
  /** Headers of each message, such as a token against forged requests; asked for each time. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
  /**
   * `include` sends cookies to an endpoint on another origin too; `same-origin` by default.
   */
  credentials?: RequestCredentials;
}

/**
 * Sends messages to `<endpoint>/<message>`, with the page's cookies. It follows no redirect;
 * where one is answered, it asks once more with a slash at the end, as servers want it that
 * put one behind every address.
 *
 * @param endpoint an address, relative to that of the page and not to a `<base>`
 */
export function clientAt(
  endpoint: string,
  options: ClientOptions = {},
): RelyingPartyClient {
  const home = endpoint.replace(/\/+$/, '');
  const names = Object.keys(MESSAGES) as MessageName[];
  const functions = names.map((name) => [
    name,
    (request: object = {}) => send(name, `${home}/${name}`, request, options),
  ]);
  return Object.fromEntries(functions) as RelyingPartyClient;
}

async function send<Name extends MessageName>(
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
      tellDevelopers(`${url.href} answers with a redirect, which is not followed.`);
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

/** A page's function that fails is a defect of the page, and its developers hear of it. */
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
    `${url} was refused with status ${status}, and not by the kit. If a token against ` +
      'forged requests is missing, give it as clientAt(endpoint, { headers }).',
  );
  return { ok: false, error: { error: 'refused', status } };
}

function tellDevelopers(what: string): void {
  console.error(`backup-codes: ${what}`);
}
