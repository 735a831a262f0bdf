import type { BackupCodesModule } from '../../wasm/backup-codes.js';
import { BackupCodesError } from './errors.js';
import { instantiate, type CompiledModule } from './instantiate.js';
import { platform } from './platform.js';

/**
 * Where this package's two files are that are no script of the page, for those whose
 * bundler moves them: by default they are where the package has them. In a page both are
 * served from the site's own origin, and an address is relative to that of the page, not
 * to a `<base>`. Take them from no attribute and no other text that comes with markup: the
 * worker sees every code.
 */
export interface LoadOptions {
  /** The address of `backup-codes.wasm`; any other file is refused. */
  wasmUrl?: string | URL;
  /** The address of `worker.js`. */
  workerUrl?: string | URL;
}

/** What loading gives, each part as soon as it is there. */
export interface Loading {
  /** What workers make their own instances of. */
  compiled: Promise<CompiledModule>;
  /** The instance of this thread, for all that is not hashing. */
  module: Promise<BackupCodesModule>;
  workerUrl: string | URL | undefined;
}

let loading: Loading | undefined;
let given: LoadOptions = {};

/**
 * Loads the WebAssembly module, once. Every function of this package does so by itself;
 * calling it early, while the user reads, takes the wait away. The options count that are
 * given before it has begun.
 *
 * @throws BackupCodesError `module_unavailable` where the module cannot be fetched or
 *   compiled; `module_mismatch` where the file is another one than this script was built
 *   with; `module_forbidden` where the page's Content-Security-Policy does not have
 *   `'wasm-unsafe-eval'`. The next call tries again.
 */
export async function load(options: LoadOptions = {}): Promise<void> {
  await startLoading(options).module;
}

/** The instantiated module that all functions of this thread share. */
export function loadModule(): Promise<BackupCodesModule> {
  return startLoading().module;
}

/** Begins to load, unless that has begun. */
export function startLoading(options: LoadOptions = {}): Loading {
  if (loading !== undefined) return loading;
  // What was said once holds for the next try as well.
  given = { ...given, ...options };
  const compiling = platform().compile(given.wasmUrl);
  const begun = {
    compiled: orUnavailable(compiling),
    module: orUnavailable(compiling.then(instantiate)),
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

async function orUnavailable<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    if (cause instanceof BackupCodesError) throw cause;
    const code = (await mayCompile()) ? 'module_unavailable' : 'module_forbidden';
    throw new BackupCodesError(code, 'wasmUrl', undefined, { cause });
  }
}

/** The magic number and the version, which make an empty module. */
const EMPTY_MODULE = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Whether a policy lets any WebAssembly be compiled here. */
async function mayCompile(): Promise<boolean> {
  try {
    await WebAssembly.compile(EMPTY_MODULE);
    return true;
  } catch (error) {
    return !(error instanceof WebAssembly.CompileError);
  }
}
