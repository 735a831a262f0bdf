import { StoreError, type RelyingPartyOptions, type Store } from 'backup-codes/server';

import { PASSWORD } from '../fixtures/recovery.js';
import { openStage, type Stage } from '../fixtures/party.js';
import { checkedHandler } from './checked-handler.js';
import { cookieFor, mountHandler, ORIGIN, type Caller, type Mount } from './transport.js';

/** A request to send. Every part of it can be wrong. */
export interface Sending {
  body?: unknown;
  /** Used instead of `body` in JSON. */
  raw?: BodyInit;
  method?: string;
  /** Override the headers that a page of the site sends. `undefined` omits one. */
  headers?: Record<string, string | undefined>;
  /** The path below the site's origin. */
  path?: string;
}

/** The response. */
export interface Received {
  status: number;
  headers: Headers;
  text: string;
  body: Record<string, unknown>;
}

/** Makes the store fail or wait. */
export interface Outage {
  /** While true, the store answers nothing. */
  on: boolean;
  /** The store answers nobody before this. */
  until: Promise<void>;
  /** How many calls wait for it. */
  waiting: number;
  /** While true, the kit has a defect that shows when it asks the store. */
  isDefect: boolean;
}

/** A site that checks every answer against the OpenAPI file. */
export interface Site extends Stage {
  seen: Set<string>;
  /** The faults reported to the host and the kit. */
  errors: unknown[];
  outage: Outage;
  send(message: string, caller: Caller, sending?: Sending): Promise<Received>;
  /** Ends the way to the relying party, which stays open. */
  closeTransport(): Promise<void>;
  close(): Promise<void>;
}

export async function openSite(
  store: Store,
  options: Partial<RelyingPartyOptions> = {},
  mount: Mount = mountHandler(),
): Promise<Site> {
  const errors: unknown[] = [];
  const onError = (error: unknown): void => {
    errors.push(error);
  };
  const outage: Outage = {
    on: false,
    until: Promise.resolve(),
    waiting: 0,
    isDefect: false,
  };
  const stage = await openStage(withOutages(store, outage), { onError, ...options });
  const transport = await mount(stage.party, onError);
  const { handler, seen } = checkedHandler(transport.handler);
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
    closeTransport: transport.close,
    close: async () => {
      await transport.close();
      await stage.party.close();
    },
  };
}

/** A store that stops answering when a test says so. */
function withOutages(store: Store, outage: Outage): Store {
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    outage.waiting += 1;
    await outage.until;
    outage.waiting -= 1;
    if (outage.isDefect) throw new Error('a defect');
    if (outage.on) throw new StoreError('unavailable', '');
    return work();
  };
  // Without `once`, everything is a query or a transaction.
  const { script, close } = store;
  return {
    script,
    close,
    query: (sql, parameters) => guarded(() => store.query(sql, parameters)),
    transaction: (work) => guarded(() => store.transaction(work)),
  };
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
  // A stream is sent while it is read and announces no length.
  const request = new Request(url, {
    method,
    headers,
    body,
    duplex: 'half',
  } as RequestInit);
  // The constructor adds a content type for some bodies even if the headers have none.
  if (!headers.has('content-type')) request.headers.delete('content-type');
  return request;
}

export function signedIn(account: string, steppedUp = true): Caller {
  return { session: { account, id: `session of ${account}`, steppedUp } };
}

/** Somebody who signed in with a backup code of a set that is long gone. */
export function signedInByCode(account: string): Caller {
  return { session: { account, id: `session by code of ${account}`, steppedUp: 'code' } };
}

export function signingIn(account: string, id = `sign-in of ${account}`): Caller {
  return { signIn: { account, id, firstFactor: PASSWORD } };
}
