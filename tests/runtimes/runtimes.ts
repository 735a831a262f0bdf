/**
 * The runtimes that `scripts/setup/runtimes` installs. Their versions are in
 * `installed/package.json`.
 */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Compiled tests run from build/js/tests/runtimes.
export const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));

/** A program that runs JavaScript files. */
export interface Runtime {
  /** For titles, e.g. `Node.js 22.23.5`. */
  name: string;
  /** The command and its options. The file and its arguments follow. */
  command: readonly string[];
}

const { optionalDependencies: packages } = JSON.parse(
  readFileSync(`${PROJECT}/tests/runtimes/installed/package.json`, 'utf8'),
) as { optionalDependencies: Record<string, string> };

/** `node-20.0` stays at the oldest version that the package supports. */
const NODE_VERSIONS = ['node-20.0', 'node-20', 'node-22', 'node-24', 'node-26'] as const;

/**
 * Deno asks for each permission that a program was not given. These are the ones that the
 * package needs. Without `--cached-only`, Deno would ask a registry.
 */
const DENO = [
  'run',
  '--quiet',
  '--no-prompt',
  '--cached-only',
  '--node-modules-dir=manual',
  '--allow-read',
  '--allow-write',
  '--allow-env',
  '--allow-net',
];

export const nodes: readonly Runtime[] = NODE_VERSIONS.map((name) => ({
  name: `Node.js ${versionOf(name)}`,
  command: [programOf(name, 'bin/node')],
}));

export const bun: Runtime = {
  name: `Bun ${versionOf('bun')}`,
  command: [programOf('bun', 'bin/bun')],
};

export const deno: Runtime = {
  name: `Deno ${versionOf('deno')}`,
  command: [programOf('deno', 'deno'), ...DENO],
};

/** It runs no files, but a site that a configuration describes. */
export const workerd = {
  name: `workerd ${versionOf('workerd')}`,
  program: programOf('workerd', 'bin/workerd'),
};

/** The exact version of an installed runtime. */
function versionOf(name: string): string {
  return packages[`${name}-${process.arch}`]?.split('@').at(-1) ?? 'of no known version';
}

function programOf(name: string, path: string): string {
  return `${PROJECT}build/runtimes/node_modules/${name}-${process.arch}/${path}`;
}

/** @throws Error that says how to install the runtimes */
export function requireInstalled(program: string): void {
  if (existsSync(program)) return;
  throw new Error(`${program} is missing: run scripts/setup/runtimes, on Linux`);
}
