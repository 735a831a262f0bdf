import createModule, {
  type BackupCodesModule,
  type ModuleOptions,
} from '../../wasm/backup-codes.mjs';

/** Where the module comes from. */
export interface LoadOptions {
  /**
   * The address of `backup-codes.wasm`, on the site's own origin. Only for those whose
   * bundler moves it: by default it is beside the module's script.
   */
  wasmUrl?: string | URL;
}

let loading: Promise<BackupCodesModule> | undefined;

/**
 * Loads the WebAssembly module, once. Every function of this package does so by itself;
 * calling it early, while the user reads, takes the wait away. The options of the first
 * call count.
 *
 * @throws where the module cannot be fetched or compiled; the next call tries again.
 */
export async function load(options: LoadOptions = {}): Promise<void> {
  await loadModule(options);
}

/** The instantiated module that all functions of this package share. */
export async function loadModule(options: LoadOptions = {}): Promise<BackupCodesModule> {
  loading ??= createModule(moduleOptions(options));
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

function moduleOptions({ wasmUrl }: LoadOptions): ModuleOptions {
  return wasmUrl === undefined ? {} : { locateFile: () => String(wasmUrl) };
}
