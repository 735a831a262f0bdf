import createModule, { type BackupCodesModule } from '../../wasm/backup-codes.js';

/**
 * A `WebAssembly.Module`. That name is one of the DOM's types, which programs on servers
 * do not have, and this one is in declarations that they read.
 */
export type CompiledModule = object;

/** An instance of the compiled module with a memory of its own. */
export function instantiate(compiled: CompiledModule): Promise<BackupCodesModule> {
  return new Promise((resolve, reject) => {
    createModule({
      instantiateWasm: (imports, receive) => {
        WebAssembly.instantiate(compiled, imports).then(receive, reject);
        return {};
      },
    }).then(resolve, reject);
  });
}
