import type { BackupCodesModule } from '../../wasm/backup-codes.js';
import { valueOf } from './module-values.js';
import { platform } from './platform.js';
import { instantiate, loadingError, type CompiledModule } from './web-assembly.js';

/**
 * Where the package's module and worker script are, for pages whose bundler moves them. By
 * default they are where the package keeps them. A page serves both from its own origin,
 * and an address is relative to the page's address, not to a `<base>`. Never take an address
 * from an attribute or other markup, because the worker sees every code.
 */
export interface LoadOptions {
  /** The address of `backup-codes.wasm`; any other file is refused. */
  wasmUrl?: string | URL;
  /** The address of `worker.js`. */
  workerUrl?: string | URL;
}

/** The results of loading, each as soon as it is ready. */
export interface Loading {
  /** The module from which each worker makes its own instance. */
  compiled: Promise<CompiledModule>;
  /** The instance of this thread, for everything except hashing. */
  module: Promise<BackupCodesModule>;
  workerUrl: string | URL | undefined;
}

let loading: Loading | undefined;
let given: LoadOptions = {};

/**
 * Loads the WebAssembly module once. Every function of this package loads it when it
 * needs to. To avoid a wait, call this early, while the user reads. Only options that are
 * given before loading begins take effect.
 *
 * @throws BackupCodesError `module_unavailable` if the module cannot be fetched or compiled;
 *   `module_mismatch` if the file is not the one that this script was built with;
 *   `module_forbidden` if the page's Content-Security-Policy lacks `'wasm-unsafe-eval'`. The
 *   next call tries again.
 */
export async function load(options: LoadOptions = {}): Promise<void> {
  await startLoading(options).module;
}

/**
 * Recomputes a published vector of each primitive (FIPS 180-4, RFC 4231, RFC 7914,
 * RFC 9106) in the loaded module. Takes about a millisecond.
 *
 * @throws BackupCodesError `self_test_failed`, whose field names the primitive
 */
export async function selfTest(): Promise<void> {
  valueOf((await loadModule()).selfTest());
}

/** The module instance that all functions of this thread share. */
export function loadModule(): Promise<BackupCodesModule> {
  return startLoading().module;
}

/** Starts loading, unless it has started already. */
export function startLoading(options: LoadOptions = {}): Loading {
  if (loading !== undefined) return loading;
  // Options of an earlier call still count when loading is tried again.
  given = { ...given, ...options };
  const compiling = platform().compile(given.wasmUrl);
  const begun = {
    compiled: explained(compiling),
    module: explained(instantiate(compiling)),
    workerUrl: given.workerUrl,
  };
  const forget = () => {
    if (loading === begun) loading = undefined;
  };
  begun.compiled.catch(forget);
  begun.module.catch(forget);
  loading = begun;
  return begun;
}

/** Turns a failure to load into an error of this package. */
async function explained<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    throw await loadingError(cause);
  }
}
