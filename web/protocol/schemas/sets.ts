/** What messages say about a set, and what a client proves about one. */

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

/** One to `most` proofs, each for a different set, because a typed code is one guess. */
export function proofs(most: number) {
  return v.pipe(
    list(setProof, 1, most),
    distinct(({ set }) => set),
  );
}
