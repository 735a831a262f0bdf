/** Listens to backends, bears slow and idle ones, and ends without losing an answer. */

import { chmod, lstat, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';

import { sendResponse } from '../server/http/node-listener.js';
import type { Address } from './settings/address.js';
import { statusOf } from './api/errors.js';
import type { Service } from './service.js';

/** A server that listens. */
export interface Listening {
  /** Where it listens, with the port that it took. */
  address: string;
  /**
   * Stops listening, answers what has begun, and then resolves. After the milliseconds it
   * closes what is left.
   */
  close(patienceMs: number): Promise<void>;
  /** From now on, each answer ends its connection, so that the next one goes elsewhere. */
  turnAway(): void;
}

/**
 * Milliseconds in which a request must have arrived: headers, and the whole. Backends are
 * near, and the largest body is an import of 4 MiB.
 */
const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;

/**
 * An idle connection stays open longer than in most clients and load balancers (60 s), which
 * would otherwise send into a connection that is just being closed.
 */
const IDLE_MS = 75_000;

/** How often Node.js looks for requests that take too long. */
const CHECK_MS = 1_000;

const TIMES = {
  headersTimeout: HEADERS_MS,
  requestTimeout: REQUEST_MS,
  keepAliveTimeout: IDLE_MS,
  connectionsCheckingInterval: CHECK_MS,
};

/** A handshake that never ends must not keep a connection longer than headers do. */
const TLS = { minVersion: 'TLSv1.2', handshakeTimeout: HEADERS_MS } as const;

/** What to listen with. */
export interface ListenOptions {
  address: Address;
  tls?: { cert: string; key: string } | undefined;
  onError: (error: unknown) => void;
}

/** Answers backends. @throws the error of Node.js if it cannot listen there */
export function listenToBackends(
  service: Service,
  options: ListenOptions,
): Promise<Listening> {
  return listen((incoming, outgoing) => {
    const answer = async (): Promise<void> => {
      const response = await service(incoming);
      // Not waited for, because the sender of the rest may never end.
      await sendResponse(outgoing, response, !incoming.complete);
    };
    answer().catch(options.onError);
  }, options);
}

/** Listens with any function. @throws the error of Node.js if it cannot listen there */
export async function listen(
  answer: RequestListener,
  { address, tls, onError }: ListenOptions,
): Promise<Listening> {
  let isLeaving = false;
  const answering: RequestListener = (incoming, outgoing) => {
    for (const stream of [incoming, outgoing]) stream.on('error', ignore);
    if (isLeaving) outgoing.setHeader('connection', 'close');
    answer(incoming, outgoing);
  };
  const server =
    tls === undefined
      ? createServer(TIMES, answering)
      : createTlsServer({ ...TIMES, ...TLS, ...tls }, answering);
  server.on('clientError', refuseRequest);
  await begin(server, address);
  server.on('error', onError);
  return {
    address: addressOf(server, tls !== undefined),
    close: (patienceMs) => end(server, patienceMs),
    turnAway: () => {
      isLeaving = true;
      server.closeIdleConnections();
    },
  };
}

async function begin(server: Server, address: Address): Promise<void> {
  if (address.kind === 'socket') await removeDeadSocket(address.path);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    const listening = (): void => {
      server.off('error', reject);
      resolve();
    };
    if (address.kind === 'port') server.listen(address.port, address.host, listening);
    else server.listen(address.path, listening);
  });
  // The backend runs as another user, in the socket's group.
  if (address.kind === 'socket') await chmod(address.path, 0o660);
}

/** A process that was killed leaves its socket. One that answers is left alone. */
async function removeDeadSocket(path: string): Promise<void> {
  const isSocket = await lstat(path).then(
    (found) => found.isSocket(),
    () => false,
  );
  if (isSocket && !(await answers(path))) await rm(path, { force: true });
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(path);
    connection.once('connect', () => {
      connection.destroy();
      resolve(true);
    });
    connection.once('error', () => {
      resolve(false);
    });
  });
}

function addressOf(server: Server, isTls: boolean): string {
  const address = server.address();
  if (address === null) throw new Error('a listening server has an address');
  if (typeof address === 'string') return `unix:${address}`;
  const { address: host, family, port } = address;
  const shown = family === 'IPv6' ? `[${host}]` : host;
  return `${isTls ? 'https' : 'http'}://${shown}:${String(port)}`;
}

/** What is no HTTP, or did not arrive in time. */
function refuseRequest(
  error: NodeJS.ErrnoException,
  socket: import('node:stream').Duplex,
): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const isLate = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const status = isLate
    ? `${String(statusOf({ error: 'timeout' }))} Request Timeout`
    : '400 Bad Request';
  const body = isLate ? '{"error":"timeout"}' : '{"error":"not_json","field":""}';
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      'connection: close',
      'content-type: application/json',
      `content-length: ${String(body.length)}`,
      '',
      body,
    ].join('\r\n'),
  );
}

async function end(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, patienceMs);
  await closed;
  clearTimeout(timer);
}

function ignore(): void {
  // The client has gone, and there is nobody left to tell.
}
