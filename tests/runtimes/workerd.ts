import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import type { TestContext } from 'node:test';

import * as esbuild from 'esbuild';

import { linesOf, type NextLine } from './child.js';
import type { InstalledSite } from './installed-site.js';
import { requireInstalled, workerd } from './runtimes.js';
import { configurationOf, embeddedFiles, type Worker } from './workerd-configuration.js';

/** workerd, answering on loopback. It ends with its test. */
export interface Workerd<Name extends string> {
  /** The address of each worker, without a slash at the end. */
  addresses: Record<Name, string>;
  /** The next line that a worker logs. */
  line: NextLine;
}

/** Starts workers, each bundled from its program as `wrangler` does it. */
export async function startWorkerd<Name extends string>(
  t: TestContext,
  site: InstalledSite,
  workers: Record<Name, Worker>,
): Promise<Workerd<Name>> {
  requireInstalled(workerd.program);
  const folder = await mkdtemp(join(site.folder, 'workerd-'));
  const named = Object.entries<Worker>(workers);
  for (const [name, worker] of named) {
    await bundle(site.program(worker.program), join(folder, `${name}.mjs`));
    // A configuration embeds only files below its own folder.
    for (const path of embeddedFiles(worker)) {
      await symlink(path, join(folder, basename(path)));
    }
  }
  const file = join(folder, 'config.capnp');
  await writeFile(file, configurationOf(named));

  // It reports its ports on the file descriptor 3.
  const child = spawn(workerd.program, ['serve', '--control-fd=3', file], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const { stdout, stderr } = child;
  const control = child.stdio[3];
  assert.ok(stdout && stderr && control instanceof Readable);
  const lines = linesOf(t, Object.assign(child, { stderr }));
  const report = lines(control);
  const addresses: Partial<Record<Name, string>> = {};
  while (Object.keys(addresses).length < named.length) {
    const { socket, port } = JSON.parse(await report()) as { socket: Name; port: number };
    addresses[socket] = `http://127.0.0.1:${port}`;
  }
  return { addresses: addresses as Record<Name, string>, line: lines(stdout) };
}

async function bundle(program: string, outfile: string): Promise<void> {
  await esbuild.build({
    entryPoints: [program],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['workerd', 'worker'],
    external: ['*.wasm', 'cloudflare:*', 'pg-native', 'proper-lockfile'],
    // CommonJS asks for modules of Node.js by `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire('/');",
    },
    define: { 'import.meta.url': '"file:///worker.mjs"' },
    logLevel: 'error',
  });
}
