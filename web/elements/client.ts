import {
  parseChallengeAnswer,
  parseCheckAnswer,
  parseConfirmAnswer,
  parseEnrolAnswer,
  parseErrorAnswer,
  parseExplainAnswer,
  parseRedeemAnswer,
  parseRevokeAnswer,
  parseStatusAnswer,
  type ChallengeAnswer,
  type CheckAnswer,
  type CheckRequest,
  type ConfirmAnswer,
  type ConfirmRequest,
  type EnrolAnswer,
  type EnrolRequest,
  type ErrorAnswer,
  type ExplainAnswer,
  type ExplainRequest,
  type RedeemAnswer,
  type RedeemRequest,
  type Result,
  type RevokeAnswer,
  type RevokeRequest,
  type StatusAnswer,
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
 * How the elements speak with the relying party. `clientAt` makes one that sends the
 * messages as the kit's handler takes them; a host with an API of its own writes another.
 * None of these rejects.
 */
export interface RelyingPartyClient {
  status(): Promise<Reply<StatusAnswer>>;
  enrol(request: EnrolRequest): Promise<Reply<EnrolAnswer>>;
  confirm(request: ConfirmRequest): Promise<Reply<ConfirmAnswer>>;
  check(request: CheckRequest): Promise<Reply<CheckAnswer>>;
  revoke(request: RevokeRequest): Promise<Reply<RevokeAnswer>>;
  challenge(): Promise<Reply<ChallengeAnswer>>;
  redeem(request: RedeemRequest): Promise<Reply<RedeemAnswer>>;
  explain(request: ExplainRequest): Promise<Reply<ExplainAnswer>>;
}

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
  const post =
    <Answer>(message: string, parse: (text: string) => Result<Answer>) =>
    (request: object) =>
      send(`${home}/${message}`, request, parse, options);
  const status = post('status', parseStatusAnswer);
  const challenge = post('challenge', parseChallengeAnswer);
  return {
    status: () => status({}),
    enrol: post('enrol', parseEnrolAnswer),
    confirm: post('confirm', parseConfirmAnswer),
    check: post('check', parseCheckAnswer),
    revoke: post('revoke', parseRevokeAnswer),
    challenge: () => challenge({}),
    redeem: post('redeem', parseRedeemAnswer),
    explain: post('explain', parseExplainAnswer),
  };
}

async function send<Answer>(
  address: string,
  request: object,
  parse: (text: string) => Result<Answer>,
  options: ClientOptions,
): Promise<Reply<Answer>> {
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
      tell(`${url.href} answers with a redirect, which is not followed.`);
      return { ok: false, error: { error: 'redirected' } };
    }
    return await replyOf(response, parse);
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

async function replyOf<Answer>(
  response: Response,
  parse: (text: string) => Result<Answer>,
): Promise<Reply<Answer>> {
  const { ok, status, url } = response;
  const text = await response.text();
  if (ok) {
    const answer = parse(text);
    return answer.ok ? answer : UNREACHABLE;
  }
  const error = parseErrorAnswer(text);
  if (error.ok) return { ok: false, error: error.value };
  if (status < 400 || status >= 500) return UNREACHABLE;
  tell(
    `${url} was refused with status ${status}, and not by the kit. If a token against ` +
      'forged requests is missing, give it as clientAt(endpoint, { headers }).',
  );
  return { ok: false, error: { error: 'refused', status } };
}

function tell(what: string): void {
  console.error(`backup-codes: ${what}`);
}
