import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { PATIENCE_MS } from '../runner/patience.js';

// Compiled tests run from build/js/tests/backends.
export const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));
/** The folder of everything that the backends install, compile, store and log. */
export const BUILD = join(PROJECT, 'build/backends');

export interface ProgramOptions {
  /** The name of its log in `BUILD`. */
  name: string;
  /** Runs in the project's folder. */
  command: [string, ...string[]];
  /** The port of 127.0.0.1 on which it answers HTTP once it has started. */
  port: number;
  environment: Record<string, string>;
}

/** A program that serves HTTP in a process of its own. */
export interface Program {
  /** Its address, without a slash at the end. */
  origin: string;
  /** @param signal by default SIGTERM */
  end: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Starts a program, and waits until it answers. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const { name, command, port, environment } = options;
  mkdirSync(BUILD, { recursive: true });
  const log = join(BUILD, `${name}.log`);
  const file = createWriteStream(log);
  await once(file, 'open');
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: PROJECT,
    env: { ...process.env, DATABASE_URL: '', ...environment },
    stdio: ['ignore', file, file],
  });
  const ended = once(child, 'exit').finally(() => {
    file.close();
  });
  const origin = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await answers(origin))) {
    if (child.exitCode === null && Date.now() < deadline) {
      await sleep(100);
      continue;
    }
    child.kill('SIGKILL');
    throw new Error(`${name} has not started: ${await readFile(log, 'utf8')}`);
  }
  return {
    origin,
    end: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await ended;
    },
  };
}

async function answers(origin: string): Promise<boolean> {
  return fetch(origin, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
