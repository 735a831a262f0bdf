import type { BackupCodesModule } from '../../wasm/backup-codes.mjs';
import { BackupCodesError } from './errors.js';
import { instantiate } from './instantiate.js';
import { platform } from './platform.js';

/**
 * Where this package's two files are that are no script of the page, for those whose
 * bundler moves them: by default they are where the package has them. In a page both are
 * served from the site's own origin.
 */
export interface LoadOptions {
  /** The address of `backup-codes.wasm`. */
  wasmUrl?: string | URL;
  /** The address of `worker.js`. */
  workerUrl?: string | URL;
}

export interface LoadedModule {
  /** The instance of this thread, for all that is not hashing. */
  module: BackupCodesModule;
  /** What workers make their own instances of. */
  compiled: WebAssembly.Module;
  workerUrl: string | URL | undefined;
}

let loading: Promise<LoadedModule> | undefined;
let given: LoadOptions = {};

/**
 * Loads the WebAssembly module, once. Every function of this package does so by itself;
 * calling it early, while the user reads, takes the wait away. The options count that are
 * given before it has begun.
 *
 * @throws BackupCodesError `module_unavailable` where the module cannot be fetched or
 *   compiled; the next call tries again.
 */
export async function load(options: LoadOptions = {}): Promise<void> {
  await loadOnce(options);
}

/** The instantiated module that all functions of this thread share. */
export async function loadModule(): Promise<BackupCodesModule> {
  return (await loadOnce()).module;
}

/** The module, instantiated and compiled, and where its workers are. */
export async function loadOnce(options: LoadOptions = {}): Promise<LoadedModule> {
  // What was said once holds for the next try as well.
  if (loading === undefined) given = { ...given, ...options };
  loading ??= start(given);
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

async function start({ wasmUrl, workerUrl }: LoadOptions): Promise<LoadedModule> {
  try {
    const compiled = await platform().compile(wasmUrl);
    return { module: await instantiate(compiled), compiled, workerUrl };
  } catch (cause) {
    throw new BackupCodesError('module_unavailable', 'wasmUrl', undefined, { cause });
  }
}
