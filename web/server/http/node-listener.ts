import type { Handler } from './handler.js';
import { isHttp2, readRequest, type NodeRequest } from './node-request.js';
import { refusalOf } from './response.js';

/**
 * The parts of a response that are used. Node's responses over HTTP/1.1 and HTTP/2 have
 * them.
 */
export interface NodeResponse {
  statusCode: number;
  readonly headersSent: boolean;
  setHeader(name: string, value: string | readonly string[]): unknown;
  removeHeader(name: string): unknown;
  end(body: Uint8Array): unknown;
}

/** Handles a Node request. The promise never rejects. */
export type NodeListener = (
  request: NodeRequest,
  response: NodeResponse,
) => Promise<void>;

/** Options in addition to the handler. */
export interface NodeListenerOptions {
  /** Called with errors outside the handler, e.g. for a request without headers. */
  onError?: (error: unknown) => void;
}

/**
 * Adapts a handler to node:http, node:http2, Express (`app.use(listener)`), Fastify and
 * anything else that passes on Node's request and response, or objects like them.
 *
 * It never rejects. If the handler's answer cannot be sent, the response is a 500. If
 * somebody else has already answered, such as the host's time limit, that answer is kept.
 *
 * Mount it before body parsers. It also works after one, but then it can't detect a name
 * that occurs twice in the JSON.
 */
export function toNodeListener(
  handler: Handler,
  { onError }: NodeListenerOptions = {},
): NodeListener {
  return async (incoming, outgoing) => {
    try {
      // An error of a connection ends the process unless there is a listener.
      for (const one of [incoming, outgoing]) ignoreErrorsOf(one);
      const { request, isCut } = await readRequest(incoming);
      const response =
        request === undefined
          ? refusalOf({ error: 'no_such_message' })
          : await handler(request);
      await sendResponse(outgoing, response, isCut && !isHttp2(incoming));
    } catch (error) {
      report(onError, error);
      await fail(outgoing);
    }
  };
}

/** Sends a response, unless somebody else has sent one. `closes` ends the connection. */
export async function sendResponse(
  outgoing: NodeResponse,
  response: Response,
  closes: boolean,
): Promise<void> {
  const body = new Uint8Array(await response.arrayBuffer());
  if (outgoing.headersSent) return;
  for (const [name, value] of response.headers) outgoing.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  outgoing.statusCode = response.status;
  // Does not wait for the unread rest of a body that is too large.
  if (closes) outgoing.setHeader('connection', 'close');
  outgoing.end(body);
}

/** Answers `internal` if an answer is still possible. */
async function fail(outgoing: NodeResponse): Promise<void> {
  try {
    // A failed answer may have left its session cookie.
    if (!outgoing.headersSent) outgoing.removeHeader('set-cookie');
    await sendResponse(outgoing, refusalOf({ error: 'internal' }), false);
  } catch {
    // The connection is gone, or the object is not a response.
  }
}

function report(onError: NodeListenerOptions['onError'], error: unknown): void {
  try {
    onError?.(error);
  } catch {
    // The host's error function failed. The client still gets its answer.
  }
}

function ignoreErrorsOf(stream: object): void {
  if ('on' in stream && typeof stream.on === 'function') {
    (stream as NodeJS.EventEmitter).on('error', () => undefined);
  }
}
