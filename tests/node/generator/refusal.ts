import assert from 'node:assert/strict';

import { BackupCodesError } from 'backup-codes';

/** The expected error for `assert.rejects` and `assert.throws`. */
export function refusedWith(expected: { code: string; field: string; limit?: number }) {
  return (error: unknown): true => {
    assert.ok(error instanceof BackupCodesError);
    const { code, field, limit } = error;
    assert.deepEqual({ code, field, limit }, { limit: undefined, ...expected });
    return true;
  };
}
