import type { IncomingMessage, ServerResponse } from 'node:http';

import { ENROL_REQUEST_MAX_BYTES } from '../../protocol/limits.js';
import type { Handler } from './handler.js';
import { refusalOf } from './response.js';

/** What Express adds to a request. */
type MaybeParsed = IncomingMessage & { originalUrl?: string; body?: unknown };

const ORIGIN = 'http://localhost';

/** Methods that no Request can have (Fetch standard, "forbidden method"). */
const NO_FETCH_METHOD = /^(CONNECT|TRACE|TRACK)$/i;

/**
 * Fits a handler to node:http, to Express (`app.use(listener)`) and to others that hand
 * out Node's request and response.
 *
 * Mount it before body parsers. Behind one it answers too, but a name given twice in the
 * JSON can no longer be seen then.
 */
export function toNodeListener(
  handler: Handler,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    const request = await toRequest(incoming);
    const response =
      request === undefined
        ? refusalOf({ error: 'no_such_message' })
        : await handler(request);
    for (const [name, value] of response.headers) outgoing.setHeader(name, value);
    const cookies = response.headers.getSetCookie();
    if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
    outgoing.statusCode = response.status;
    // What was not read of an oversized body is not waited for.
    if (!incoming.complete) outgoing.setHeader('connection', 'close');
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  };
}

/** `undefined` for what the Fetch standard has no request for, and so no route. */
async function toRequest(incoming: MaybeParsed): Promise<Request | undefined> {
  const { method = 'GET', originalUrl, url = '/' } = incoming;
  const target = originalUrl ?? url;
  if (!URL.canParse(target, ORIGIN) || NO_FETCH_METHOD.test(method)) return undefined;
  // The host's name is the client's word; nothing here goes by it.
  const { pathname, search } = new URL(target, ORIGIN);
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(`${ORIGIN}${pathname}${search}`, {
    method,
    headers: headersOf(incoming),
    body: hasBody ? await readAll(incoming) : null,
  });
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
}

/** The body, or its first bytes where it is larger than any message. */
async function readAll(incoming: MaybeParsed): Promise<Uint8Array<ArrayBuffer>> {
  if (incoming.body !== undefined && incoming.readableDidRead) {
    return Buffer.from(JSON.stringify(incoming.body));
  }
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > ENROL_REQUEST_MAX_BYTES) break;
    }
  } catch {
    // It broke off; what came is no message, and says so.
  }
  return Buffer.concat(chunks);
}
