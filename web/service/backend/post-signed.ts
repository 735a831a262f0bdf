import { BackupCodesError } from '../../protocol/errors.js';
import type { SignedAddress } from '../settings/configuration.js';
import { signedHeaders } from './signature.js';

/** Posts under way at once, most. After an outage there may be thousands to send. */
const AT_ONCE = 16;

/** Bytes of an answer that are read, most. */
const ANSWER_MAX_BYTES = 65_536;

/** The backend did not answer, or did not answer with a success. */
export class BackendError extends BackupCodesError {
  override name = 'BackendError';
}

/** Posts JSON to one address of the backend, and returns what it makes of the answer. */
export type Poster<T> = (id: string, value: object) => Promise<T>;

/** How to post. */
export interface Posting<T> {
  /** Milliseconds to wait for a place among the posts, and then again for the answer. */
  patienceMs: number;
  /** Reads an answer that is a success. */
  read: (response: Response) => Promise<T>;
}

/**
 * Posts to an address, signed, to few at once. The ID names what is posted, and is the same
 * when it is posted again.
 *
 * The promise is rejected with a BackendError `backend_unavailable` or `backend_refused`,
 * which holds nothing of the address or the body.
 */
export function posterTo<T>(address: SignedAddress, posting: Posting<T>): Poster<T> {
  const waiting = new Set<() => void>();
  let underWay = 0;
  // Who waits too long for a place posts nothing, because somebody else may do it by then.
  const place = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const take = (): void => {
        clearTimeout(timer);
        waiting.delete(take);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(take);
        reject(new BackendError('backend_unavailable', ''));
      }, posting.patienceMs);
      waiting.add(take);
    });
  return async (id, value) => {
    if (underWay < AT_ONCE) underWay += 1;
    else await place();
    try {
      const body = JSON.stringify(value);
      return await posting.read(await post(address, id, body, posting.patienceMs));
    } finally {
      // The place goes to the next one that waits.
      const [next] = waiting;
      if (next === undefined) underWay -= 1;
      else next();
    }
  };
}

async function post(
  { url, secrets }: SignedAddress,
  id: string,
  body: string,
  patienceMs: number,
): Promise<Response> {
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
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch {
    throw new BackendError('backend_unavailable', '');
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw new BackendError('backend_refused', `status ${String(response.status)}`);
  }
  return response;
}

/** The text of an answer. A longer one than 64 KiB is refused. */
export async function readText(response: Response): Promise<string> {
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
