import * as v from '../schemas/valibot.js';

import { proof, setId } from '../schemas/fields.js';
import { distinct, list, only, schemaOf } from '../schemas/shape.js';
import type { SetId } from '../set-id.js';

/** What the typed code gives with the salt and KDF of one set. */
export interface SetProof {
  set: SetId;
  /** 32 bytes in base64url. A secret until it is spent: it goes nowhere but here. */
  proof: string;
}

/** One to `most` proofs, no two for the same set: a code typed once is one guess. */
export function proofsSchema(most: number) {
  return schemaOf<SetProof[]>()(
    v.pipe(
      list(only({ set: setId, proof }), 1, most),
      distinct(({ set }) => set),
    ),
  );
}
