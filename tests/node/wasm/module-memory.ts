import createModule, { type BackupCodesModule } from 'backup-codes/module';

/** A module together with all of its memory: globals, stack and heap. */
export interface ObservedModule {
  module: BackupCodesModule;
  /** The places at which some bytes are found, from the start of the memory. */
  find(bytes: Uint8Array): number[];
}

/** Loads the module as it is delivered, and keeps hold of its memory on the way. */
export async function observeModule(): Promise<ObservedModule> {
  const { memories, restore } = collectMemories();
  try {
    const module = await createModule();
    const [memory] = memories;
    if (memory === undefined) throw new Error('the module exports no memory');
    return { module, find: (bytes) => findAll(Buffer.from(memory.buffer), bytes) };
  } finally {
    restore();
  }
}

function collectMemories() {
  const memories: WebAssembly.Memory[] = [];
  const instantiate = WebAssembly.instantiate.bind(WebAssembly);
  const observed = async (bytes: BufferSource, imports?: WebAssembly.Imports) => {
    const result = await instantiate(bytes, imports);
    for (const exported of Object.values(result.instance.exports)) {
      if (exported instanceof WebAssembly.Memory) memories.push(exported);
    }
    return result;
  };
  WebAssembly.instantiate = observed as typeof WebAssembly.instantiate;
  return {
    memories,
    restore: () => {
      WebAssembly.instantiate = instantiate;
    },
  };
}

function findAll(memory: Buffer, bytes: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = memory.indexOf(bytes); at >= 0; at = memory.indexOf(bytes, at + 1)) {
    places.push(at);
  }
  return places;
}
