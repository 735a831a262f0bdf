import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import type { DocumentError, Result } from 'backup-codes/protocol';

// Compiled tests run from build/js/tests/node/protocol.
const VECTORS = new URL('../../../../../tests/vectors/', import.meta.url);

/** Error, field and limit of an invalid vector, among other fields. */
export type Refusal = DocumentError & { why?: string };

export function readVectors(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, VECTORS), 'utf8'));
}

/** Only the error of a vector, without its other fields. */
export function errorOf({ error, field, limit }: Refusal): DocumentError {
  return limit === undefined ? { error, field } : { error, field, limit };
}

export function assertRefused(
  result: Result<unknown>,
  expected: DocumentError,
  why?: string,
): void {
  assert.deepEqual(result, { ok: false, error: expected }, why);
}

export function assertAccepted<T>(result: Result<T>, expected: unknown, why?: string) {
  assert.deepEqual(result, { ok: true, value: expected }, why);
}
