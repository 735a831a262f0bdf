/** Starts WebKit: WebKitWebDriver, which starts MiniBrowser, on a screen without a monitor. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';

import { PATIENCE_MS } from '../../runner/patience.js';

/** A WebKit with its own profile, and the processes that belong to it. */
export interface Session {
  driver: WebDriver;
  end: () => Promise<void>;
}

/** WebKitWebDriver knows one browser, so each profile gets its own. */
export async function startSession(
  driverPath: string,
  env: NodeJS.ProcessEnv,
): Promise<Session> {
  const screen = await startScreen();
  const port = await freePort();
  const service = spawn(driverPath, [`--port=${port}`], {
    env: { ...env, DISPLAY: screen.name, LIBGL_ALWAYS_SOFTWARE: '1' },
    stdio: 'ignore',
  });
  endWithThisProcess(service);
  const end = async () => {
    await ended(service);
    await ended(screen.process);
  };
  try {
    return await connect(`http://127.0.0.1:${port}`, end);
  } catch (error) {
    await end();
    throw error;
  }
}

async function connect(address: string, end: () => Promise<void>): Promise<Session> {
  await untilListening(address);
  const driver = await new Builder()
    .usingServer(address)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        // The browser asks before leaving codes that are shown but not saved.
        unhandledPromptBehavior: 'accept',
        timeouts: { script: 2 * PATIENCE_MS, pageLoad: 2 * PATIENCE_MS },
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      }),
    )
    .build();
  return {
    driver,
    end: async () => {
      await driver.quit().catch(() => undefined);
      await end();
    },
  };
}

/** Debian keeps MiniBrowser in the folder of the library that it shows. */
function miniBrowser(): string {
  const architecture = { x64: 'x86_64', arm64: 'aarch64' }[process.arch as string];
  return `/usr/lib/${architecture ?? process.arch}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;
}

/** An X server that chooses a free number by itself and prints it. */
async function startScreen(): Promise<{ name: string; process: ChildProcess }> {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1500x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  endWithThisProcess(xvfb);
  const failed = once(xvfb, 'error').then(([error]) => {
    throw error as Error;
  });
  const printed = once(xvfb.stdio[3] as Readable, 'data');
  const [number] = (await Promise.race([printed, failed])) as [Buffer];
  return { name: `:${number.toString().trim()}`, process: xvfb };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilListening(address: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await fetch(`${address}/status`).catch(() => undefined);
    if (answer?.ok === true) return;
    if (Date.now() > deadline) throw new Error('WebKitWebDriver does not answer');
    await sleep(50);
  }
}

const running = new Set<ChildProcess>();

function endWithThisProcess(child: ChildProcess): void {
  if (running.size === 0) process.once('exit', killAll);
  running.add(child);
  child.once('exit', () => {
    running.delete(child);
    if (running.size === 0) process.removeListener('exit', killAll);
  });
}

function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
