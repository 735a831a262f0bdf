import { ENROL_REQUEST_MAX_BYTES } from '../../protocol/scheme.js';

/**
 * What is used of a request: Node's own over HTTP/1.1 and HTTP/2 have it, and so do the
 * objects that injectors and serverless hosts make in their place.
 */
export interface NodeRequest {
  method?: string | undefined;
  url?: string | undefined;
  /** The address before a router cut it, as Express keeps it. */
  originalUrl?: unknown;
  /** Names and values in turn. */
  rawHeaders?: unknown;
  headers?: unknown;
  /** What a parser made of the body; used where the stream was read before us. */
  body?: unknown;
  readableDidRead?: unknown;
}

/** A request that was read, as far as any message goes. */
export interface ReadRequest {
  /** `undefined` for what the Fetch standard has no request for, and so no message. */
  request: Request | undefined;
  /** Whether the body was left unread from some byte on. */
  isCut: boolean;
}

/** Stands for the site's origin: the host's name in a request is the client's word. */
const ORIGIN = 'http://localhost';

/** Methods that no Request can have (Fetch standard, "forbidden method"). */
const NO_FETCH_METHOD = /^(CONNECT|TRACE|TRACK)$/i;

/** Reads a request of Node, and its body only if some message has one. */
export async function readRequest(incoming: NodeRequest): Promise<ReadRequest> {
  const { method = 'GET', originalUrl, url = '/' } = incoming;
  const target = typeof originalUrl === 'string' ? originalUrl : url;
  if (!URL.canParse(target, ORIGIN) || NO_FETCH_METHOD.test(method)) {
    return { request: undefined, isCut: true };
  }
  const { pathname, search } = new URL(target, ORIGIN);
  const address = `${ORIGIN}${pathname}${search}`;
  const headers = headersOf(incoming);
  if (method === 'GET' || method === 'HEAD') {
    return { request: new Request(address, { method, headers }), isCut: false };
  }
  const { bytes, isCut } = await readBody(incoming);
  return { request: new Request(address, { method, headers, body: bytes }), isCut };
}

/** Whether it came over HTTP/2, whose answers must not speak of the connection. */
export function isHttp2(incoming: NodeRequest): boolean {
  return fieldsOf(incoming).some(([name]) => name.startsWith(':'));
}

function headersOf(incoming: NodeRequest): Headers {
  const values = new Map<string, string[]>();
  for (const [name, value] of fieldsOf(incoming)) {
    // Those of HTTP/2 that stand for the request line.
    if (name.startsWith(':')) continue;
    const key = name.toLowerCase();
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  const headers = new Headers();
  for (const [name, all] of values) {
    // HTTP/2 may split cookies into fields (RFC 9113, section 8.2.3).
    headers.set(name, all.join(name === 'cookie' ? '; ' : ', '));
  }
  return headers;
}

/** Every field as it was sent; Node's `headers` leaves repeated ones out. */
function fieldsOf({ rawHeaders, headers }: NodeRequest): [string, string][] {
  if (Array.isArray(rawHeaders) && rawHeaders.length > 0) {
    const raw = rawHeaders.map(String);
    return raw.flatMap((name, at) =>
      at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as [string, string]] : [],
    );
  }
  if (headers instanceof Headers) return [...headers];
  const fields = Object.entries((headers ?? {}) as Record<string, FieldValue>);
  return fields.flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, String(one)]),
  );
}

/** As Node has it; injectors take numbers as well. */
type FieldValue = string | number | string[] | undefined;

interface Body {
  bytes: Uint8Array<ArrayBuffer>;
  isCut: boolean;
}

/** The body, or its first bytes where it is larger than any message. */
async function readBody(incoming: NodeRequest): Promise<Body> {
  if (incoming.body !== undefined && incoming.readableDidRead !== false) {
    return { bytes: bytesOf(incoming.body), isCut: false };
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isCut = true;
  try {
    for await (const chunk of incoming as AsyncIterable<Uint8Array | string>) {
      const bytes = Buffer.from(chunk as string);
      chunks.push(bytes);
      length += bytes.length;
      if (length > ENROL_REQUEST_MAX_BYTES) break;
    }
    isCut = length > ENROL_REQUEST_MAX_BYTES;
  } catch {
    // It broke off; what came is no message, and says so.
  }
  return { bytes: Buffer.concat(chunks), isCut };
}

/** What a parser left of the body, as it may have been sent. */
function bytesOf(body: unknown): Uint8Array<ArrayBuffer> {
  if (typeof body === 'string' || body instanceof Uint8Array) {
    return Buffer.from(body as string);
  }
  return Buffer.from(JSON.stringify(body));
}
