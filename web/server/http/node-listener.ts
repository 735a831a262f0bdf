import type { Handler } from './handler.js';
import { isHttp2, readRequest, type NodeRequest } from './node-request.js';
import { refusalOf } from './response.js';

/** What is used of a response; those of Node over HTTP/1.1 and HTTP/2 have it. */
export interface NodeResponse {
  statusCode: number;
  readonly headersSent: boolean;
  setHeader(name: string, value: string | readonly string[]): unknown;
  removeHeader(name: string): unknown;
  end(body: Uint8Array): unknown;
}

/** Handles a request of Node; the promise never rejects. */
export type NodeListener = (
  request: NodeRequest,
  response: NodeResponse,
) => Promise<void>;

/** What a listener may be told besides the handler. */
export interface NodeListenerOptions {
  /** Gets what went wrong around the handler, e.g. with a request that has no headers. */
  onError?: (error: unknown) => void;
}

/**
 * Fits a handler to node:http, node:http2, Express (`app.use(listener)`), Fastify and
 * others that hand out Node's request and response, or objects like them.
 *
 * It never rejects: an answer that cannot be made is a 500, and where somebody has
 * answered already, such as a time limit of the host, that answer stands.
 *
 * Mount it before body parsers. Behind one it answers too, but a name given twice in the
 * JSON can no longer be seen then.
 */
export function toNodeListener(
  handler: Handler,
  { onError }: NodeListenerOptions = {},
): NodeListener {
  return async (incoming, outgoing) => {
    try {
      // A connection that breaks says so to its listeners; without one the process ends.
      for (const one of [incoming, outgoing]) ignoreErrorsOf(one);
      const { request, isCut } = await readRequest(incoming);
      const response =
        request === undefined
          ? refusalOf({ error: 'no_such_message' })
          : await handler(request);
      await send(outgoing, response, isCut && !isHttp2(incoming));
    } catch (error) {
      report(onError, error);
      await fail(outgoing);
    }
  };
}

async function send(
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
  // What was not read of an oversized body is not waited for.
  if (closes) outgoing.setHeader('connection', 'close');
  outgoing.end(body);
}

/** Says `internal`, if anything can still be said. */
async function fail(outgoing: NodeResponse): Promise<void> {
  try {
    // A session may be there from an answer that could not be sent.
    if (!outgoing.headersSent) outgoing.removeHeader('set-cookie');
    await send(outgoing, refusalOf({ error: 'internal' }), false);
  } catch {
    // The connection is gone, or the object is no response.
  }
}

function report(onError: NodeListenerOptions['onError'], error: unknown): void {
  try {
    onError?.(error);
  } catch {
    // Whoever is told of errors has one of their own; the client is answered all the same.
  }
}

function ignoreErrorsOf(stream: object): void {
  if ('on' in stream && typeof stream.on === 'function') {
    (stream as NodeJS.EventEmitter).on('error', () => undefined);
  }
}
