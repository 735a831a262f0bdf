import { statusOfError, type ErrorAnswer } from '../../protocol/messages/refusals.js';
import type { Answer } from '../answer.js';

/**
 * What headers are made of. The types of the DOM have a name for it, and those of Node.js
 * have none that programs without the DOM's can read.
 */
export type HeadersGiven = ConstructorParameters<typeof Headers>[0];

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
  const response = respond(error, statusOfError(error.error), headers);
  if ('retryAfter' in error) {
    response.headers.set('retry-after', String(error.retryAfter));
  }
  return response;
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
