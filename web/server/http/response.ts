import { statusOfError, type ErrorAnswer } from '../../protocol/messages/refusals.js';
import type { Answer } from '../answer.js';

/**
 * The types from which headers can be made. Only the DOM's types have a name for this,
 * and programs without the DOM's types must compile.
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
  return respond(error, statusOfError(error.error), headers);
}

/** No cache may keep a response, and no browser may treat it as anything but JSON. */
export function respond(value: object, status: number, headers?: HeadersGiven): Response {
  const all = new Headers(headers);
  all.set('content-type', 'application/json');
  all.set('cache-control', 'no-store');
  all.set('x-content-type-options', 'nosniff');
  all.set('cross-origin-resource-policy', 'same-origin');
  if ('retryAfter' in value) all.set('retry-after', String(value.retryAfter));
  return new Response(JSON.stringify(value), { status, headers: all });
}
