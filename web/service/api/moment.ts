import { documentError } from '../../protocol/errors.js';
import { rule, type Schema } from '../../protocol/schemas/shape.js';
import * as v from '../../protocol/schemas/valibot.js';

const DATE = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const CLOCK = '([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?';
const OFFSET = '(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)';

/** RFC 3339 section 5.6, without leap seconds. */
const MOMENT = new RegExp(`^${DATE}T${CLOCK}${OFFSET}$`);

/**
 * A moment in RFC 3339, such as `2026-11-24T10:00:00Z` or `2026-11-24T11:00:00.25+01:00`.
 * Languages differ in how they write one, so a fraction and any offset are allowed.
 */
export const moment: Schema<string> = v.pipe(
  v.string(),
  rule(
    (text) =>
      MOMENT.test(text) && !Number.isNaN(Date.parse(text))
        ? undefined
        : documentError('bad_time', ''),
    () => ({ pattern: MOMENT.source }),
  ),
);
