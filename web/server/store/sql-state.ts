/** What PostgreSQL's five-character error codes mean to us (its manual, appendix A). */

/** The SQLSTATE of a driver's error; both drivers call it `code`. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Whether the transaction was undone for the sake of others and may run again. */
export function isRetryable(error: unknown): boolean {
  const state = sqlState(error);
  return state === '40001' || state === '40P01';
}

// 08: connection; 53: out of something; 57: operator's intervention, such as a shutdown
// or statement_timeout; 55P03: lock_timeout. 25006: a replica that is only read from.
const UNAVAILABLE = /^(08...|53...|57...|55P03|25006|25P03)$/;

/** Whether the database, or the way to it, is at fault and not the statement. */
export function isUnavailable(error: unknown): boolean {
  const state = sqlState(error);
  if (state === undefined) {
    // pg's own errors, of a connection that broke or was never made, have no SQLSTATE.
    return error instanceof Error && /connection|timeout/i.test(error.message);
  }
  return UNAVAILABLE.test(state) || /^(E[A-Z]+|EAI_.*)$/.test(state);
}
