import type { IncomingMessage } from 'node:http';

import { documentError, type Result } from '../protocol/errors.js';

/**
 * Reads a body as UTF-8, but never beyond the limit, whatever length it claims.
 *
 * Errors: `too_large`, and `not_json` if it is not UTF-8 or is incomplete.
 *
 * @param toldBytes the limit that the error names
 */
export async function readBody(
  request: IncomingMessage,
  maxBytes: number,
  toldBytes = maxBytes,
): Promise<Result<string>> {
  const tooLarge = {
    ok: false,
    error: documentError('too_large', '', toldBytes),
  } as const;
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return tooLarge;
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      const bytes = chunk as Uint8Array;
      length += bytes.length;
      if (length > maxBytes) return tooLarge;
      chunks.push(bytes);
    }
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { ok: true, value: text.decode(Buffer.concat(chunks)) };
  } catch {
    return { ok: false, error: documentError('not_json', '') };
  }
}
