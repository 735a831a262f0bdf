import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort, startProgram } from './program.js';

/** What a relay has asked of the service. */
export interface Asked {
  method: string;
  path: string;
  body: {
    session?: AskedSession | null;
    pendingSignIn?: {
      account: string;
      id: string;
      device?: string;
      purpose?: string;
    } | null;
    device?: string;
  };
}

interface AskedSession {
  account: string;
  id: string;
  steppedUp: false | 'factor' | 'code';
  codeSet?: string;
}

/** `silent`: it takes requests and never answers. `away`: it breaks every connection. */
export type Presence = 'present' | 'silent' | 'away';

/** The service on an embedded database, behind a door that sees what relays ask. */
export interface Service {
  /** The address that a relay gets: of the door, without a slash at the end. */
  url: string;
  /** The service's own address. */
  ownUrl: string;
  key: string;
  /** Every request through the door, also those that got no answer. */
  asked: Asked[];
  setPresence: (presence: Presence) => void;
  /** Asks the service itself, past the door. */
  ask: (method: string, path: string, body?: object) => Promise<Response>;
  close: () => Promise<void>;
}

/** @param settings more of its environment, such as WEBHOOK_URL */
export async function startService(
  settings: Record<string, string> = {},
): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'backup-codes-backends-'));
  const key = randomBytes(32).toString('base64url');
  const port = await freePort();
  const service = await startProgram({
    name: 'service',
    command: [process.execPath, 'dist/web/cli/main.js', 'server', 'serve'],
    port,
    environment: {
      BACKUP_CODES_KEYS: `default:${key}`,
      DATA_FOLDER: join(folder, 'data'),
      LISTEN: `127.0.0.1:${port}`,
      ...settings,
    },
  });
  const asked: Asked[] = [];
  let presence: Presence = 'present';

  const door = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method = '', url: path = '' } = request;
      asked.push({ method, path, body: parsed(body) });
      if (presence === 'away') request.socket.destroy();
      if (presence === 'present') pass(port, request, body, response);
    });
  }).listen(0, '127.0.0.1');
  await once(door, 'listening');

  return {
    url: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    ownUrl: service.origin,
    key,
    asked,
    setPresence: (next) => {
      presence = next;
      if (next === 'present') door.closeAllConnections();
    },
    ask: (method, path, body) =>
      fetch(service.origin + path, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    close: async () => {
      door.close();
      door.closeAllConnections();
      // It ends at once, without finishing what nobody waits for.
      await service.end('SIGINT');
      rmSync(folder, { recursive: true });
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function parsed(body: Buffer): Asked['body'] {
  return body.length === 0 ? {} : (JSON.parse(body.toString()) as Asked['body']);
}

/** Headers that are about one connection, and not about the request. */
const OF_THE_CONNECTION = [
  'connection',
  'upgrade',
  'http2-settings',
  'transfer-encoding',
];

function pass(
  port: number,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): void {
  const passed: IncomingHttpHeaders = { ...headers };
  for (const name of OF_THE_CONNECTION) passed[name] = undefined;
  if (body.length > 0) passed['content-length'] = String(body.length);
  const onward = httpRequest(
    { host: '127.0.0.1', port, method, path: url, headers: definedOf(passed) },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', () => response.destroy());
  onward.end(body);
}

function definedOf(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).filter(([, value]) => value !== undefined),
  );
}
