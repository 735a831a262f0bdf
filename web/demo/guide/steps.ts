/** The account that the guide tells about. It leads nobody else, and loses no other phone. */
export const HERO = 'ada';

/**
 * The steps of the guide, in order. The last two share a number: `recover` follows once the
 * visitor has lost everything.
 */
export const STEPS = [
  'sign-in',
  'get-codes',
  'lose-phone',
  'use-code',
  'see-stored',
  'lose-everything',
  'recover',
] as const;

export type Step = (typeof STEPS)[number];

/** How many numbers the steps have. */
export const STEPS_COUNT = STEPS.length - 1;

/** The number of a step, from 1. */
export function numberOf(step: Step): number {
  return Math.min(STEPS.indexOf(step) + 1, STEPS_COUNT);
}
