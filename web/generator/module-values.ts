/**
 * Values on their way between JavaScript and the module. Secrets cross as bytes, which are
 * wiped. JavaScript cannot wipe its strings, so they are made as late as possible.
 */

import type { Result } from '../../wasm/backup-codes.js';
import { BackupCodesError } from './errors.js';

/** The value of a result from the module. Throws if the result is an error. */
export function valueOf<T>({ error, value }: Result<T>): T {
  if (error === undefined) return value;
  throw new BackupCodesError(error.code, error.field, error.limit);
}

/** The text of ASCII bytes, which are filled with zeros. */
export function takeText(bytes: Uint8Array): string {
  const text = String.fromCharCode(...bytes);
  bytes.fill(0);
  return text;
}

/** Calls `use` with a text in UTF-8, then fills the bytes with zeros. */
export function withBytes<T>(text: string, use: (bytes: Uint8Array) => T): T {
  const bytes = new TextEncoder().encode(text);
  try {
    return use(bytes);
  } finally {
    bytes.fill(0);
  }
}
