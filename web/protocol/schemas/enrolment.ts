import { VERSION } from '../scheme.js';
import { label, verifiers } from './fields.js';
import { setParameters, soundParameters } from './set-parameters.js';
import { exactly, only } from './shape.js';
import * as v from './valibot.js';

export const enrolment = v.pipe(
  only({ version: exactly(VERSION), ...setParameters, label, verifiers }),
  soundParameters(),
);
