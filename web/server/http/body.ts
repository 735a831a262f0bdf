import { documentError, type Result } from '../../protocol/errors.js';

/** How much of a body to read. */
export interface BodyLimits {
  /** What `Content-Length` says. */
  claimed: string | null | undefined;
  maxBytes: number;
  /** The limit that the error names, by default `maxBytes`. */
  toldBytes?: number | undefined;
}

/**
 * Reads a body as UTF-8, but never beyond the limit, whatever length it claims.
 *
 * Errors: `too_large`, and `not_json` if it is not UTF-8 or is incomplete.
 */
export async function readBody(
  chunks: AsyncIterable<Uint8Array>,
  { claimed, maxBytes, toldBytes = maxBytes }: BodyLimits,
): Promise<Result<string>> {
  const tooLarge = {
    ok: false,
    error: documentError('too_large', '', toldBytes),
  } as const;
  if (Number(claimed ?? 0) > maxBytes) return tooLarge;
  const read: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > maxBytes) return tooLarge;
      read.push(chunk);
    }
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { ok: true, value: text.decode(Buffer.concat(read)) };
  } catch {
    return { ok: false, error: documentError('not_json', '') };
  }
}

/** The body of a request in pieces. A reader that stops early cancels the rest. */
export async function* chunksOf({ body }: Request): AsyncGenerator<Uint8Array, void> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Not awaited, because the sender may never end.
    reader.cancel().catch(() => undefined);
  }
}
