/**
 * The 100 consecutive failures that NIST SP 800-63B-4 section 3.2.2 allows are divided
 * into shares, one for each way to type a code. A person who fails in one way uses up
 * only that share. So a stranger who only has the password cannot lock the holder out
 * everywhere.
 *
 * Each share has two counts. `failures` counts since a code was last accepted and leads
 * to a suspension. `streak` determines the waits. It also ends when the holder signs in
 * with another factor, so that an old attack slows nobody down half a year later.
 *
 * The functions of `migrations/0005-throttle-functions.sql` keep the counts. This file
 * says by which rules.
 */

import { RETRY_AFTER_MAX_SECONDS, THROTTLE_BELOW_BITS } from '../../protocol/scheme.js';
import type { Policy, Share } from '../policy.js';

/** Failures that cause no wait. */
const FREE_FAILURES = 3;

/** Nobody guesses a code in 20 attempts, and a signed-in person must not wait long. */
const SESSION_WAIT_MAX_SECONDS = 60;

/** Seconds to wait after this many consecutive failures. */
export function delayAfter(streak: number, share: Share): number {
  if (streak <= FREE_FAILURES) return 0;
  return Math.min(2 ** (streak - FREE_FAILURES), longestWait(share));
}

function longestWait(share: Share): number {
  return share === 'sessions' ? SESSION_WAIT_MAX_SECONDS : RETRY_AFTER_MAX_SECONDS;
}

/** The waits after 1, 2, 3... failures, up to the longest. */
function waitsOf(share: Share): number[] {
  const waits = [delayAfter(1, share)];
  while (waits.at(-1) !== longestWait(share)) {
    waits.push(delayAfter(waits.length + 1, share));
  }
  return waits;
}

/**
 * The rules of the throttle, as the functions in the database take them.
 *
 * The limit over all accounts is for sites that accept codes of fewer than 64 bits.
 * There, a few guesses on each of many accounts would find a code. It applies only to
 * strangers, because no account is to blame, so known browsers can still sign in.
 */
export function throttleRules({
  attempts: { strangers, browsers, sessions },
  tellAtFailures,
  entropyBits,
  siteFailuresPerHour,
}: Policy): object {
  return {
    attempts: { strangers, browsers, sessions },
    waits: {
      strangers: waitsOf('strangers'),
      browsers: waitsOf('browsers'),
      sessions: waitsOf('sessions'),
    },
    tellAt: tellAtFailures,
    siteFailures: entropyBits < THROTTLE_BELOW_BITS ? siteFailuresPerHour : null,
    siteWait: RETRY_AFTER_MAX_SECONDS,
  };
}
