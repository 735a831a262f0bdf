import { documentError, type Result } from '../../protocol/errors.js';

/**
 * Reads a body as UTF-8, but never beyond the limit, whatever length it claims.
 *
 * Errors: `too_large`, and `not_json` if it is not UTF-8 or is incomplete.
 */
export async function readBody(
  request: Request,
  maxBytes: number,
): Promise<Result<string>> {
  const tooLarge = {
    ok: false,
    error: documentError('too_large', '', maxBytes),
  } as const;
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return tooLarge;
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of chunksOf(request)) {
      length += chunk.length;
      if (length > maxBytes) return tooLarge;
      chunks.push(chunk);
    }
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { ok: true, value: text.decode(Buffer.concat(chunks)) };
  } catch {
    return { ok: false, error: documentError('not_json', '') };
  }
}

async function* chunksOf({ body }: Request): AsyncGenerator<Uint8Array, void> {
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
