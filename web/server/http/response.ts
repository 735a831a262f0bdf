import type { AnswerErrorCode } from '../../protocol/errors.js';
import type { ErrorAnswer } from '../../protocol/messages/error-answer.js';
import type { Answer } from '../answer.js';

/**
 * What headers are made of. The types of the DOM have a name for it, and those of Node.js
 * have none that programs without the DOM's can read.
 */
export type HeadersGiven = ConstructorParameters<typeof Headers>[0];

/** The HTTP status of a refusal; errors of the document have 400, or 413. */
const STATUSES: Record<AnswerErrorCode, number> = {
  unauthorized: 401,
  step_up_required: 403,
  another_account: 409,
  not_found: 404,
  not_active: 409,
  already_enrolled: 409,
  too_many_sets: 409,
  pending_elsewhere: 409,
  wrong_code: 422,
  already_used: 409,
  throttled: 429,
  busy: 429,
  suspended: 403,
  explain_limit: 429,
  wrong_origin: 403,
  no_such_message: 404,
  method_not_allowed: 405,
  wrong_content_type: 415,
  unavailable: 503,
  internal: 500,
};

/** The response to a message. */
export function answerOf(
  answer: Answer<object>,
  status: number,
  headers?: HeadersGiven,
): Response {
  return answer.ok ? respond(answer.value, status, headers) : refusalOf(answer.error);
}

/** The response to a message that is not granted. */
export function refusalOf(error: ErrorAnswer, headers?: HeadersGiven): Response {
  const response = respond(error, statusOf(error.error), headers);
  if ('retryAfter' in error) {
    response.headers.set('retry-after', String(error.retryAfter));
  }
  return response;
}

function statusOf(code: ErrorAnswer['error']): number {
  if (code === 'too_large') return 413;
  return Object.hasOwn(STATUSES, code) ? STATUSES[code as AnswerErrorCode] : 400;
}

/** No answer may be kept by a cache, or taken for anything but JSON. */
function respond(value: object, status: number, headers?: HeadersGiven): Response {
  const all = new Headers(headers);
  all.set('content-type', 'application/json');
  all.set('cache-control', 'no-store');
  all.set('x-content-type-options', 'nosniff');
  all.set('cross-origin-resource-policy', 'same-origin');
  return new Response(JSON.stringify(value), { status, headers: all });
}
