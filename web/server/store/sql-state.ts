/**
 * The meaning of PostgreSQL's five-character error codes for the kit (its manual,
 * appendix A).
 */

import type { StoreErrorCode } from './store.js';

/** The SQLSTATE of a driver's error. Both drivers call it `code`. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Whether the transaction was undone because of others and may run again. */
export function isRetryable(error: unknown): boolean {
  const state = sqlState(error);
  return state === '40001' || state === '40P01';
}

// 08: connection. 53: out of resources. 57: intervention by an operator, such as a
// shutdown, or statement_timeout. 55P03: lock_timeout. 25006: a read-only replica. 25P03,
// 25P04: time limits of a transaction.
const UNAVAILABLE = /^(08...|53...|57...|55P03|25006|25P0[34])$/;

// The ones that end only a statement and leave the connection usable.
const STATEMENT_ONLY = /^(57014|55P03)$/;

/** Whether the database or the connection to it is at fault, and not the statement. */
export function isUnavailable(error: unknown): boolean {
  const state = sqlState(error);
  if (state === undefined) {
    // pg's own errors about a broken or failed connection have no SQLSTATE.
    return error instanceof Error && /connection|timeout/i.test(error.message);
  }
  return UNAVAILABLE.test(state) || /^(E[A-Z]+|EAI_.*)$/.test(state);
}

/** Whether the connection must not be used again. */
export function isBroken(error: unknown): boolean {
  return isUnavailable(error) && !STATEMENT_ONLY.test(sqlState(error) ?? '');
}

/** Faults that somebody must correct before any call can succeed, by SQLSTATE. */
const REFUSALS: Readonly<Partial<Record<string, StoreErrorCode>>> = {
  '08P01': 'connection_refused',
  '3D000': 'database_missing',
  '28000': 'login_refused',
  '28P01': 'password_refused',
  '42501': 'permission_missing',
};

// PgBouncer before 1.20 uses 08P01 for all its own messages. These faults are temporary.
const PASSING =
  /timeout|cannot connect|server|crash|shut|pause|suspend|no more connections|too many/i;

const UNSUPPORTED = /unsupported startup parameter: [a-z_.]+/i;

/** The code of a fault that is not temporary, if it is one. */
export function refusalOf(error: unknown): StoreErrorCode | undefined {
  const state = sqlState(error) ?? '';
  const message = error instanceof Error ? error.message : '';
  if (state !== '08P01' || UNSUPPORTED.test(message)) return REFUSALS[state];
  if (/no such database/i.test(message)) return 'database_missing';
  if (/password authentication failed/i.test(message)) return 'password_refused';
  if (/no such user|authentication failed|login rejected/i.test(message)) {
    return 'login_refused';
  }
  return PASSING.test(message) ? undefined : REFUSALS[state];
}

/**
 * The details of a refusal that may be shown beside its SQLSTATE. Omits names of roles
 * and databases that the server does not know, because a password may have been put in
 * their place.
 */
export function detailOf(error: unknown): string {
  const state = sqlState(error) ?? '';
  const message = error instanceof Error ? error.message : '';
  const known = state === '42501' ? message : UNSUPPORTED.exec(message)?.[0];
  return known === undefined ? state : `${state} ${known}`;
}
