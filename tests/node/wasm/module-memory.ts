import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import createModule, { type BackupCodesModule } from 'backup-codes/module';

/** A module together with all of its memory: globals, stack and heap. */
export interface ObservedModule {
  module: BackupCodesModule;
  /** All addresses at which these bytes occur in memory. */
  find(bytes: Uint8Array): number[];
  /** The size of the memory in bytes. */
  size(): number;
}

const FILE = fileURLToPath(import.meta.resolve('backup-codes/backup-codes.wasm'));
const compiled = await WebAssembly.compile(await readFile(FILE));

/** Loads the delivered module and captures its memory while doing so. */
export async function observeModule(): Promise<ObservedModule> {
  let instance: WebAssembly.Instance | undefined;
  const module = await createModule({
    instantiateWasm: (imports, receive) => {
      instance = new WebAssembly.Instance(compiled, imports);
      receive(instance);
      return instance.exports;
    },
  });
  const memory = Object.values(instance?.exports ?? {}).find(
    (exported) => exported instanceof WebAssembly.Memory,
  );
  if (memory === undefined) throw new Error('the module exports no memory');
  return {
    module,
    find: (bytes) => findAll(Buffer.from(memory.buffer), bytes),
    size: () => memory.buffer.byteLength,
  };
}

function findAll(memory: Buffer, bytes: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = memory.indexOf(bytes); at >= 0; at = memory.indexOf(bytes, at + 1)) {
    places.push(at);
  }
  return places;
}
