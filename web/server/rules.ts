import { CODES_MAX, RETIRED_SETS_MAX } from '../protocol/scheme.js';
import { lowMarkOf } from '../protocol/set-policy.js';
import { BROWSERS_MAX } from './accounts/known-browsers.js';
import { throttleRules } from './accounts/shares.js';
import type { Policy } from './policy.js';

/** For this many minutes a sign-in gets its answer again. */
const REPEAT_MINUTES = 5;

/**
 * What the functions in the database need of a policy, as JSON. They hold no number of a
 * policy, so a site changes it without a migration.
 */
export function rulesOf(policy: Policy): string {
  return JSON.stringify({
    ...throttleRules(policy),
    repeatMinutes: REPEAT_MINUTES,
    lowAt: Array.from({ length: CODES_MAX }, (_, at) =>
      lowMarkOf(at + 1, policy.lowMark),
    ),
    browsers: BROWSERS_MAX,
    retiredDays: policy.retiredDays,
    retiredSets: RETIRED_SETS_MAX,
  });
}
