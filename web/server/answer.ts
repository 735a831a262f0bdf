import type { ErrorAnswer, PlainRefusal } from '../protocol/messages/refusals.js';

/** The answer to a message. Refusals are values, as in the protocol. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: ErrorAnswer };

export function granted<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refused(error: ErrorAnswer | PlainRefusal['error']): {
  ok: false;
  error: ErrorAnswer;
} {
  return { ok: false, error: typeof error === 'string' ? { error } : error };
}
