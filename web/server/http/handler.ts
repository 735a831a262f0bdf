/**
 * Puts the messages behind one fetch-style function: `POST <basePath>/<message>` with a
 * JSON body, and `GET <basePath>/status`, which changes nothing. `openapi.json` describes
 * them.
 */

import { parseJson } from '../../protocol/json.js';
import type { RedeemAnswer } from '../../protocol/messages/redeem.js';
import {
  isMessageName,
  MESSAGES,
  type MessageName,
} from '../../protocol/messages/table.js';
import { granted, refused, type Answer } from '../answer.js';
import type { PendingSignIn, Session } from '../identity.js';
import type { RelyingParty } from '../relying-party.js';
import { answerMessage, type Awaitable } from './answer-message.js';
import { answerOf, refusalOf, type HeadersGiven } from './response.js';
import { chunksOf, readBody } from './body.js';
import {
  checkHeaderNames,
  isPreflight,
  preflightAnswer,
  senderOf,
  shareWith,
  type Sender,
} from './cross-origin.js';
import { originRule, type Origins } from './origins.js';

/** What the host knows and does. */
export interface Host {
  /** The origins of the pages that send messages, e.g. `['https://example.org']`. */
  origins: Origins;
  /** Other headers that pages of other origins may send, e.g. `x-csrf-token`. */
  allowHeaders?: readonly string[];
  /** Where the handler is mounted. By default `/backup-codes`. */
  basePath?: string;
  /** Who is signed in, according to the host's cookie. `null` for nobody. */
  session(request: Request): Awaitable<Session | null>;
  /** Who is in the middle of signing in. `null` for nobody. */
  pendingSignIn(request: Request): Awaitable<PendingSignIn | null>;
  /**
   * Called after a code was spent. Creates the session and returns headers for the
   * response, such as `set-cookie`. Create one session for each `signIn.id`, however
   * often this is called, because the same sign-in redeems again after a lost answer.
   * Remember that ID for five minutes.
   */
  signedIn(
    request: Request,
    signIn: PendingSignIn,
    answer: RedeemAnswer,
  ): Awaitable<HeadersGiven>;
  /** Called with the error behind an `internal` answer. */
  onError?(error: unknown): void;
}

/** Answers any request below its path. Never throws. */
export type Handler = (request: Request) => Promise<Response>;

/**
 * Puts a relying party behind one function. Pages of other origins listed in
 * `host.origins` may send messages and read the answers, cookies included (CORS).
 *
 * @throws TypeError for an origin that no browser sends, such as one with a path, and for
 * a pattern that would match other people's sites
 */
export function createHandler(relyingParty: RelyingParty, host: Host): Handler {
  const rule = originRule(host.origins);
  checkHeaderNames(host.allowHeaders ?? []);
  return async (request) => {
    try {
      const sender = await senderOf(request, rule);
      const response = await handle(relyingParty, host, request, sender);
      const { reader } = sender;
      return reader === undefined ? response : shareWith(reader, response);
    } catch (error) {
      report(host, error);
      return refusalOf({ error: 'internal' });
    }
  };
}

async function handle(
  relyingParty: RelyingParty,
  host: Host,
  request: Request,
  sender: Sender,
): Promise<Response> {
  try {
    return await respond(relyingParty, host, request, sender);
  } catch (error) {
    report(host, error);
    return refusalOf({ error: 'internal' });
  }
}

function report(host: Host, error: unknown): void {
  try {
    host.onError?.(error);
  } catch {
    // The host's error function failed. The client still gets its answer.
  }
}

async function respond(
  relyingParty: RelyingParty,
  host: Host,
  request: Request,
  { isOurs }: Sender,
): Promise<Response> {
  const name = messageName(request, host.basePath ?? '/backup-codes');
  if (name === undefined) return refusalOf({ error: 'no_such_message' });
  const message = MESSAGES[name];
  const methods: readonly string[] = message.methods;
  const isGet = request.method === 'GET';
  if (isPreflight(request)) {
    return isOurs
      ? preflightAnswer(methods, host.allowHeaders ?? [])
      : refusalOf({ error: 'wrong_origin' });
  }
  if (!methods.includes(request.method)) {
    return refusalOf({ error: 'method_not_allowed' }, { allow: methods.join(', ') });
  }
  if (!isGet && !isOurs) {
    return refusalOf({ error: 'wrong_origin' });
  }
  const value = isGet
    ? granted({})
    : await readMessage(request, message.request.maxBytes);
  if (!value.ok) return refusalOf(value.error);

  const { answer, sender } = await answerMessage(relyingParty, name, value.value, {
    session: () => host.session(request),
    pendingSignIn: () => host.pendingSignIn(request),
  });
  const headers =
    name === 'redeem' && answer.ok && sender !== null
      ? await host.signedIn(request, sender, answer.value as RedeemAnswer)
      : undefined;
  return answerOf(answer, message.status, headers);
}

/** The message that a path names. Some hosts add a slash at the end. */
function messageName(request: Request, basePath: string): MessageName | undefined {
  const { pathname } = new URL(request.url);
  const base = `${basePath.replace(/\/$/, '')}/`;
  if (!pathname.startsWith(base)) return undefined;
  const name = pathname.slice(base.length).replace(/\/$/, '');
  return isMessageName(name) ? name : undefined;
}

async function readMessage(request: Request, maxBytes: number): Promise<Answer<unknown>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json *(;|$)/i.test(type)) return refused('wrong_content_type');
  const claimed = request.headers.get('content-length');
  const text = await readBody(chunksOf(request), { claimed, maxBytes });
  if (!text.ok) return refused(text.error);
  const json = parseJson(text.value, maxBytes);
  return json.ok ? json : refused(json.error);
}
