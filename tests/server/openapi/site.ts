import {
  createHandler,
  StoreError,
  type Host,
  type PendingSignIn,
  type RelyingPartyOptions,
  type Session,
  type Store,
} from 'backup-codes/server';

import { openStage, type Stage } from '../fixtures/party.js';
import { checkedHandler } from './checked-handler.js';

export const ORIGIN = 'https://example.org';

/** Who sends a request, as the host's cookies say. */
export interface Caller {
  session?: Session;
  signIn?: PendingSignIn;
}

/** What is sent; all of it can be wrong. */
export interface Sending {
  body?: unknown;
  /** In the place of `body` in JSON. */
  raw?: BodyInit;
  method?: string;
  /** Over those that a page of the site sends; `undefined` leaves one out. */
  headers?: Record<string, string | undefined>;
  /** The path below the site's origin. */
  path?: string;
}

/** What came back. */
export interface Received {
  status: number;
  headers: Headers;
  text: string;
  body: Record<string, unknown>;
}

/** What a test makes of the store. */
export interface Outage {
  /** It answers nothing while this is true. */
  on: boolean;
  /** It answers nobody before this. */
  until: Promise<void>;
  /** How many wait for that. */
  waiting: number;
}

/** A site that mounts the handler, whose every answer is held against the file. */
export interface Site extends Stage {
  seen: Set<string>;
  /** What the host and the kit were told of faults. */
  errors: unknown[];
  outage: Outage;
  send(message: string, caller: Caller, sending?: Sending): Promise<Received>;
}

export async function openSite(
  store: Store,
  options: Partial<RelyingPartyOptions> = {},
  hostChanges: Partial<Host> = {},
): Promise<Site> {
  const errors: unknown[] = [];
  const onError = (error: unknown): void => {
    errors.push(error);
  };
  const outage: Outage = { on: false, until: Promise.resolve(), waiting: 0 };
  const stage = await openStage(withOutages(store, outage), { onError, ...options });
  const host = createHandler(stage.party, {
    origins: [ORIGIN],
    session: (request) => cookieOf(request, 'session') as Session | null,
    pendingSignIn: (request) => cookieOf(request, 'sign-in') as PendingSignIn | null,
    signedIn: () => ({ 'set-cookie': 'session=made; HttpOnly' }),
    onError,
    ...hostChanges,
  });
  const { handler, seen } = checkedHandler(host);
  return {
    ...stage,
    seen,
    errors,
    outage,
    send: async (message, caller, sending = {}) => {
      const response = await handler(requestOf(message, caller, sending));
      const text = await response.text();
      const body = JSON.parse(text) as Record<string, unknown>;
      return { status: response.status, headers: response.headers, text, body };
    },
  };
}

/** The site of a store that stops to answer when it is told to. */
function withOutages(store: Store, outage: Outage): Store {
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    outage.waiting += 1;
    await outage.until;
    outage.waiting -= 1;
    if (outage.on) throw new StoreError('unavailable', '');
    return work();
  };
  return {
    ...store,
    query: (sql, parameters) => guarded(() => store.query(sql, parameters)),
    transaction: (work) => guarded(() => store.transaction(work)),
  };
}

/** A broken cookie is a host whose look at it throws. */
function cookieOf({ headers }: Request, name: string): unknown {
  const cookies = new Map(
    (headers.get('cookie') ?? '').split('; ').map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
  const value = cookies.get(name);
  return value === undefined ? null : JSON.parse(decodeURIComponent(value));
}

function cookieFor({ session, signIn }: Caller): string {
  return Object.entries({ session, 'sign-in': signIn })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(JSON.stringify(value))}`)
    .join('; ');
}

export function requestOf(message: string, caller: Caller, sending: Sending): Request {
  const { method = 'POST', path = `/backup-codes/${message}`, raw } = sending;
  const all: Record<string, string | undefined> = {
    origin: ORIGIN,
    'content-type': 'application/json',
    cookie: cookieFor(caller),
    ...sending.headers,
  };
  const headers = new Headers();
  for (const [name, value] of Object.entries(all)) {
    if (value !== undefined) headers.set(name, value);
  }
  const url = new URL(path, ORIGIN);
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers });
  const body = raw ?? JSON.stringify(sending.body ?? {});
  // A stream says no length before it, and is sent while it is read.
  const request = new Request(url, {
    method,
    headers,
    body,
    duplex: 'half',
  } as RequestInit);
  // The constructor names the type of some bodies where the headers do not.
  if (!headers.has('content-type')) request.headers.delete('content-type');
  return request;
}

export function signedIn(account: string, steppedUp = true): Caller {
  return { session: { account, id: `session of ${account}`, steppedUp } };
}

export function signingIn(account: string, id = `sign-in of ${account}`): Caller {
  return { signIn: { account, id } };
}
