/**
 * What the service tells its operator: one JSON object a line, on standard error. It names
 * no account, and holds no secret and nothing of a request.
 */

import { BackupCodesError } from '../../protocol/errors.js';

/** Writes a line. */
export type Log = (level: 'info' | 'error', event: string, fields?: object) => void;

export const log: Log = (level, event, fields = {}) => {
  const time = new Date().toISOString();
  process.stderr.write(`${JSON.stringify({ time, level, event, ...fields })}\n`);
};

/** An error in a form that is safe to write. */
export interface LoggedError {
  name: string;
  code?: string;
  field?: string;
  /** Only of our own errors, which quote no value. Those of others may hold anything. */
  message?: string;
  /** Where it happened, without the message. */
  at?: string[];
}

export function toLogged(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name } = error;
  if (error instanceof BackupCodesError) {
    const { code, field, message } = error;
    return { name, code, field, message };
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
  const at = lines.filter((line) => /^at \S/.test(line));
  return { name, ...(code !== undefined && { code }), at };
}
