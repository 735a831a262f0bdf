import { BackupCodesError } from '../../protocol/errors.js';
import type { SignedAddress } from '../settings/configuration.js';
import { signedHeaders } from './signature.js';

/** Milliseconds that the backend has for its answer. */
const PATIENCE_MS = 10_000;

/** Posts under way at once, most. After an outage there may be thousands to send. */
const AT_ONCE = 16;

/** Bytes of an answer that are read, most. */
const ANSWER_MAX_BYTES = 65_536;

/** The backend did not answer, or did not answer with a success. */
export class BackendError extends BackupCodesError {
  override name = 'BackendError';
}

/** Posts JSON to one address of the backend, and returns the body of its answer. */
export type Poster = (id: string, value: object) => Promise<string>;

/**
 * Posts to an address, signed, to few at once. The ID names what is posted, and is the same
 * when it is posted again.
 *
 * The promise is rejected with a BackendError `backend_unavailable` or `backend_refused`,
 * which holds nothing of the address or the body.
 */
export function posterTo(address: SignedAddress): Poster {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return async (id, value) => {
    if (underWay < AT_ONCE) underWay += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await post(address, id, JSON.stringify(value));
    } finally {
      // The place goes to the next one that waits.
      const next = waiting.shift();
      if (next === undefined) underWay -= 1;
      else next();
    }
  };
}

async function post(
  { url, secrets }: SignedAddress,
  id: string,
  body: string,
): Promise<string> {
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
