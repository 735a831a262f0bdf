/** The two ways to send a message: to the kit's handler, and to the service. */

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import type { PendingSignIn } from 'backup-codes/server';

/** A process that answers messages. */
export interface Door {
  /** @throws if the answer is no JSON */
  send: (
    message: string,
    signIn: PendingSignIn,
    content: object,
  ) => Promise<Record<string, unknown>>;
  close: () => Promise<void>;
}

const HANDLER = fileURLToPath(new URL('handler-site.js', import.meta.url));
// Compiled benchmarks run from build/js/tests/bench/service.
const COMMAND = fileURLToPath(
  new URL('../../../../../dist/web/cli/main.js', import.meta.url),
);

/** A site on node:http with the kit's handler. */
export async function openHandler(databaseUrl: string, atOnce: number): Promise<Door> {
  const { address, close } = await start([HANDLER], { DATABASE_URL: databaseUrl });
  const post = poster(address, atOnce);
  return {
    send: (message, signIn, content) =>
      post(
        `/backup-codes/${message}`,
        { origin: 'https://example.org', 'x-sign-in': JSON.stringify(signIn) },
        content,
      ),
    close,
  };
}

/** The service, as its command starts it. */
export async function openService(databaseUrl: string, atOnce: number): Promise<Door> {
  const key = randomBytes(32).toString('hex');
  const { address, close } = await start([COMMAND, 'server', 'serve'], {
    DATABASE_URL: databaseUrl,
    BACKUP_CODES_KEYS: `default:${key}`,
    LISTEN: '127.0.0.1:0',
  });
  const post = poster(address, atOnce);
  return {
    send: (message, pendingSignIn, content) =>
      post(
        `/v1/messages/${message}`,
        { authorization: `Bearer ${key}` },
        { pendingSignIn, message: content },
      ),
    close,
  };
}

async function start(
  command: readonly string[],
  environment: Record<string, string>,
): Promise<{ address: string; close: () => Promise<void> }> {
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const exited = once(child, 'exit');
  for await (const line of createInterface({ input: child.stderr })) {
    const { address } = JSON.parse(line) as { address?: string };
    if (address === undefined) continue;
    child.stderr.resume();
    const close = async (): Promise<void> => {
      child.stdin.end();
      child.kill('SIGINT');
      await exited;
    };
    return { address, close };
  }
  throw new Error(`${command.join(' ')} has ended`);
}

function poster(address: string, atOnce: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  return (
    path: string,
    headers: Record<string, string>,
    content: object,
  ): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify(content);
      const sent = request(
        `${address}${path}`,
        {
          method: 'POST',
          agent,
          headers: {
            ...headers,
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
          },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          response.once('error', reject).once('end', () => {
            resolve(JSON.parse(text) as Record<string, unknown>);
          });
        },
      );
      sent.once('error', reject).end(body);
    });
}
