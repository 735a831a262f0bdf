/** Makes an instance of the module, or says why it can't. */

import type { BackupCodesModule } from '../../wasm/backup-codes.js';
import { BackupCodesError } from './errors.js';

/**
 * A `WebAssembly.Module`. Programs on servers read these declarations too, and don't have
 * the DOM's types, to which that name belongs.
 */
export type CompiledModule = object;

/**
 * Makes an instance of the module with its own memory. The script that does it loads
 * meanwhile: a page with the elements has no use for it before somebody asks for codes.
 */
export async function instantiate(
  compiling: CompiledModule | Promise<CompiledModule>,
): Promise<BackupCodesModule> {
  const script = import('../../wasm/backup-codes.js');
  const [{ default: createModule }, compiled] = await Promise.all([script, compiling]);
  return new Promise((resolve, reject) => {
    createModule({
      instantiateWasm: (imports, receive) => {
        WebAssembly.instantiate(compiled, imports).then(receive, reject);
        return {};
      },
    }).then(resolve, reject);
  });
}

/**
 * Says why the module could not be compiled or instantiated.
 *
 * @param cause what was thrown; passed on if it is an error of this package
 */
export async function loadingError(cause: unknown): Promise<BackupCodesError> {
  if (cause instanceof BackupCodesError) return cause;
  const code = (await mayCompile()) ? 'module_unavailable' : 'module_forbidden';
  return new BackupCodesError(code, 'wasmUrl', undefined, { cause });
}

/** The magic number and the version, which together make an empty module. */
const EMPTY_MODULE = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Whether the page's policy allows WebAssembly at all. */
async function mayCompile(): Promise<boolean> {
  try {
    await WebAssembly.compile(EMPTY_MODULE);
    return true;
  } catch (error) {
    return !(error instanceof WebAssembly.CompileError);
  }
}
