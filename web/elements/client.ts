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
import { pageAddress } from '../generator/page-address.js';

/** Nobody answered, or something that is no relying party did. */
export interface Unreachable {
  error: 'unreachable';
}

/** What comes back: the answer, or why there is none. */
export type Reply<Answer> =
  { ok: true; value: Answer } | { ok: false; error: ErrorAnswer | Unreachable };

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

/** Sends messages to `<endpoint>/<message>`, with the page's cookies. */
export function clientAt(endpoint: string): RelyingPartyClient {
  const post =
    <Answer>(message: string, parse: (text: string) => Result<Answer>) =>
    (request: object) =>
      send(pageAddress(`${endpoint}/${message}`), request, parse);
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
  url: URL,
  request: object,
  parse: (text: string) => Result<Answer>,
): Promise<Reply<Answer>> {
  const unreachable = { ok: false, error: { error: 'unreachable' } } as const;
  const patience = new AbortController();
  const timer = setTimeout(() => {
    patience.abort();
  }, ANSWER_SECONDS * 1_000);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      signal: patience.signal,
    });
    const text = await response.text();
    if (response.ok) {
      const answer = parse(text);
      return answer.ok ? answer : unreachable;
    }
    const error = parseErrorAnswer(text);
    return error.ok ? { ok: false, error: error.value } : unreachable;
  } catch {
    return unreachable;
  } finally {
    clearTimeout(timer);
  }
}
