import createModule, { type BackupCodesModule } from '../../wasm/backup-codes.js';

/** An instance of the compiled module with a memory of its own. */
export function instantiate(compiled: WebAssembly.Module): Promise<BackupCodesModule> {
  return new Promise((resolve, reject) => {
    createModule({
      instantiateWasm: (imports, receive) => {
        WebAssembly.instantiate(compiled, imports).then(receive, reject);
        return {};
      },
    }).then(resolve, reject);
  });
}
