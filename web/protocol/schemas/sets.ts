/** What messages tell of a set, and what a client proves about one. */

import { proof, setId, time } from './fields.js';
import { setParameters, soundParameters } from './set-parameters.js';
import { atLeast, distinct, list, only, schemaOf } from './shape.js';
import * as v from './valibot.js';

export const challengeSet = v.pipe(atLeast(setParameters), soundParameters());

export const retiredSet = v.pipe(
  atLeast({ ...setParameters, retiredOn: time }),
  soundParameters(),
);

export const setProof = schemaOf<{ set: string; proof: string }>()(
  only({ set: setId, proof }),
);

/** One to `most` proofs, no two for the same set: a code typed once is one guess. */
export function proofs(most: number) {
  return v.pipe(
    list(setProof, 1, most),
    distinct(({ set }) => set),
  );
}
