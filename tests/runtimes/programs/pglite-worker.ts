/** Says whether PGlite starts, and if not, why. `data` is a file of PGlite. */

import { PGlite } from '@electric-sql/pglite';
import initdb from 'initdb.wasm';
import pglite from 'pglite.wasm';

export default {
  async fetch(_request: Request, { data }: { data: ArrayBuffer }): Promise<Response> {
    try {
      await PGlite.create({
        pgliteWasmModule: pglite,
        initdbWasmModule: initdb,
        fsBundle: new Blob([data]),
      });
      return new Response('it starts');
    } catch (error) {
      return new Response(String(error));
    }
  },
};
