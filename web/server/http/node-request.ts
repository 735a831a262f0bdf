import { ENROL_REQUEST_MAX_BYTES } from '../../protocol/scheme.js';

/**
 * The parts of a request that are used. Node's requests over HTTP/1.1 and HTTP/2 have
 * them, and so do the imitations by test injectors and serverless hosts.
 */
export interface NodeRequest {
  method?: string | undefined;
  url?: string | undefined;
  /** The address before a router shortened it. Express keeps it here. */
  originalUrl?: unknown;
  /** Names and values alternate. */
  rawHeaders?: unknown;
  headers?: unknown;
  /** The result of a body parser, used if it has already read the stream. */
  body?: unknown;
  readableDidRead?: unknown;
}

/** A request that was read as far as any message needs. */
export interface ReadRequest {
  /** `undefined` if the Fetch standard allows no such request. Then it is no message. */
  request: Request | undefined;
  /** Whether part of the body was left unread. */
  isCut: boolean;
}

/**
 * Stands for the site's origin, because the client chooses the host name in a request.
 */
const ORIGIN = 'http://localhost';

/** Methods that no Request can have (Fetch standard, "forbidden method"). */
const NO_FETCH_METHOD = /^(CONNECT|TRACE|TRACK)$/i;

/** Reads a Node request. Reads its body only if some message has one. */
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

/**
 * Whether the request came over HTTP/2, where responses must not have connection headers.
 */
export function isHttp2(incoming: NodeRequest): boolean {
  return fieldsOf(incoming).some(([name]) => name.startsWith(':'));
}

function headersOf(incoming: NodeRequest): Headers {
  const values = new Map<string, string[]>();
  for (const [name, value] of fieldsOf(incoming)) {
    // In HTTP/2 these replace the request line.
    if (name.startsWith(':')) continue;
    const key = name.toLowerCase();
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  const headers = new Headers();
  for (const [name, all] of values) {
    // HTTP/2 may split cookies into several fields (RFC 9113, section 8.2.3).
    headers.set(name, all.join(name === 'cookie' ? '; ' : ', '));
  }
  return headers;
}

/** Every field as sent. Node's `headers` omits repeated ones. */
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

/** As in Node. Injectors accept numbers too. */
type FieldValue = string | number | string[] | undefined;

interface Body {
  bytes: Uint8Array<ArrayBuffer>;
  isCut: boolean;
}

/** The body, or only its first bytes if it is larger than any message. */
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
    // The sender stopped early. What came is not valid JSON, and the answer says so.
  }
  return { bytes: Buffer.concat(chunks), isCut };
}

/** The parser's result, turned back into a body as it may have been sent. */
function bytesOf(body: unknown): Uint8Array<ArrayBuffer> {
  if (typeof body === 'string' || body instanceof Uint8Array) {
    return Buffer.from(body as string);
  }
  return Buffer.from(JSON.stringify(body));
}
