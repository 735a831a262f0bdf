import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import createModule, { type BackupCodesModule } from 'backup-codes/module';

/** A module together with all of its memory: globals, stack and heap. */
export interface ObservedModule {
  module: BackupCodesModule;
  /** The places at which some bytes are found, from the start of the memory. */
  find(bytes: Uint8Array): number[];
  /** How much memory there is, in bytes. */
  size(): number;
}

const FILE = fileURLToPath(import.meta.resolve('backup-codes/backup-codes.wasm'));
const compiled = await WebAssembly.compile(await readFile(FILE));

/** Loads the module as it is delivered, and keeps hold of its memory on the way. */
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
