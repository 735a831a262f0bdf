import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { PATIENCE_MS } from '../runner/patience.js';

/** How a recipe is started. */
export interface Program {
  /** The file, or the command of a package, and its arguments. */
  command: readonly string[];
  cwd: string;
  /** By default, the Node.js that runs the tests. */
  node?: string;
}

/** A recipe that runs in its own process, with an empty database. */
export interface RecipeSite {
  /** Its own address, which is also the origin of its pages. */
  origin: string;
  close: () => Promise<void>;
}

/** Only the last characters of what it writes are kept. */
const OUTPUT_KEPT = 20_000;

/** Starts a recipe and waits until it answers. */
export async function startRecipe({
  command,
  cwd,
  node = process.execPath,
}: Program): Promise<RecipeSite> {
  const port = String(await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const folder = mkdtempSync(join(tmpdir(), 'backup-codes-recipe-'));
  const child = spawn(node, command, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: port,
      ORIGIN: origin,
      SECRET: 'a secret that only this test and its server know',
      DATABASE_URL: '',
      DATA_FOLDER: join(folder, 'data'),
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-OUTPUT_KEPT);
    });
  }
  const ended = once(child, 'exit');
  const close = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true });
  };

  const started = Date.now();
  while (!(await answers(origin))) {
    if (child.exitCode !== null || Date.now() - started > PATIENCE_MS) {
      await close();
      throw new Error(`the site did not start: ${output}`);
    }
    await wait(100);
  }
  return { origin, close };
}

/** Whether the site answers messages. The first answer waits until its database is open. */
async function answers(origin: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(`${origin}/backup-codes/status`, { signal });
    await response.arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

/** A port of this machine that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
