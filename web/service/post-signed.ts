import { BackupCodesError } from '../protocol/errors.js';
import type { SignedAddress } from './configuration.js';
import { signedHeaders } from './signature.js';

/** Milliseconds that the backend has for its answer. */
const PATIENCE_MS = 10_000;

/** Bytes of an answer that are read, most. */
const ANSWER_MAX_BYTES = 65_536;

/** The backend did not answer, or did not answer with a success. */
export class BackendError extends BackupCodesError {
  override name = 'BackendError';
}

/**
 * Posts JSON to the backend, signed.
 *
 * @param id names what is posted; the same when it is posted again
 * @returns the body of the answer
 * @throws BackendError `backend_unavailable` or `backend_refused`; it holds nothing of the
 * address or the body
 */
export async function postSigned(
  { url, secrets }: SignedAddress,
  id: string,
  value: object,
): Promise<string> {
  const body = JSON.stringify(value);
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...signedHeaders(secrets, id, body, new Date()),
      },
      body,
      // The signature is for this address, and what is posted may hold secrets.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch {
    throw new BackendError('backend_unavailable', '');
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw new BackendError('backend_refused', `status ${String(response.status)}`);
  }
  return readText(response);
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length > ANSWER_MAX_BYTES) break;
    }
  } catch {
    throw new BackendError('backend_unavailable', '');
  }
  if (text.length > ANSWER_MAX_BYTES) throw new BackendError('backend_refused', 'size');
  return text;
}
