/** The state of an account in words. */

import type { AccountOverview } from 'backup-codes/server';

import type { StateTexts } from './texts/administration.js';

/** The state of an account, as short sentences without a full stop. */
export function wordsFor(
  { state, remaining, review, neverTurnedOn }: AccountOverview,
  texts: StateTexts,
): string[] {
  const states: Record<AccountOverview['state'], string> = {
    none: texts.none,
    active: texts.active({ count: remaining }),
    low: texts.low({ count: remaining }),
    exhausted: texts.exhausted,
    suspended: texts.suspended({ count: remaining }),
  };
  const reviews: Record<AccountOverview['review'], string | undefined> = {
    none: undefined,
    ask: texts.reviewAsk,
    due: texts.reviewDue,
    overdue: texts.reviewOverdue,
  };
  const words = [
    states[state],
    reviews[review],
    neverTurnedOn ? texts.neverTurnedOn : undefined,
  ];
  return words.filter((one) => one !== undefined);
}
