import * as v from './valibot.js';

import type { Enrolment } from '../enrolment.js';
import { checkFormat, entropyBits, type CodeFormat } from '../formats.js';
import { checkKdf, type Kdf } from '../kdf.js';
import { VERSION } from '../limits.js';
import type { ChallengeSet } from '../messages/challenge.js';
import type { RetiredSet } from '../messages/error-answer.js';
import { label, salt, setId, time, verifiers } from './fields.js';
import { formatShape } from './format.js';
import { kdfShape } from './kdf.js';
import { atLeast, only, rule, schemaOf } from './shape.js';

/** What a format and a KDF must be, each by itself and together. */
export const soundParameters = <T extends { format: CodeFormat; kdf: Kdf }>() =>
  rule<T>(({ format, kdf }) => checkFormat(format) ?? checkKdf(kdf, entropyBits(format)));

/** What it takes to derive a proof for a set; {@link soundParameters} checks the rest. */
export const parameters = {
  set: setId,
  created: time,
  format: formatShape,
  kdf: kdfShape,
  salt,
};

export const enrolmentSchema = schemaOf<Enrolment>()(
  v.pipe(
    only({ version: v.literal(VERSION), ...parameters, label, verifiers }),
    soundParameters(),
  ),
);

export const challengeSetSchema = schemaOf<ChallengeSet>()(
  v.pipe(atLeast(parameters), soundParameters()),
);

export const retiredSetSchema = schemaOf<RetiredSet>()(
  v.pipe(atLeast({ ...parameters, retiredOn: time }), soundParameters()),
);
