/**
 * What the service itself can refuse, besides the refusals of the protocol. Codes never
 * change. Like every refusal, none holds a value of the request.
 */

import { statusOfError, type ErrorAnswer } from '../../protocol/messages/refusals.js';
import type { AnswerErrorCode } from '../../protocol/errors.js';

/** Each code with its sentence. */
export const SERVICE_ERRORS = {
  unknown_key: 'The request carries no key of this service.',
  no_such_route: 'The API has no such path.',
  events_go_to_webhook: 'The service posts its events to a webhook.',
  not_allowed: 'The policy does not allow this, or not to this operator.',
  timeout: 'The request did not arrive in time.',
} as const;

export type ServiceErrorCode = keyof typeof SERVICE_ERRORS;

/** The HTTP status of each code. */
export const SERVICE_STATUS: Readonly<Record<ServiceErrorCode, number>> = {
  unknown_key: 401,
  no_such_route: 404,
  events_go_to_webhook: 409,
  not_allowed: 403,
  timeout: 408,
};

/** The protocol's own codes that no message is needed for. */
export const SHARED_ERRORS = [
  'method_not_allowed',
  'wrong_content_type',
  'internal',
  'unavailable',
] as const satisfies readonly AnswerErrorCode[];

/** Any refusal that the service sends. */
export type ServiceError = ErrorAnswer | { error: ServiceErrorCode };

/** The HTTP status of a refusal. */
export function statusOf({ error }: ServiceError): number {
  return isServiceError(error) ? SERVICE_STATUS[error] : statusOfError(error);
}

function isServiceError(code: ServiceError['error']): code is ServiceErrorCode {
  return Object.hasOwn(SERVICE_STATUS, code);
}
