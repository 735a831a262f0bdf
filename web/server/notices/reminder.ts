import type { AccountOverview } from '../overview.js';
import { closing, textOf, type Notice } from './notice.js';
import type { NoticeTexts, ReminderTexts } from './texts.js';
import { valuesOf, type NoticeOptions } from './values.js';

/**
 * The reminder to the holder of an account that needs something: to turn codes on, to get
 * new ones, to unlock them or to look for the sheet.
 *
 * @param overview from `relyingParty.overviewOf`
 * @param texts from `noticeTexts`, or your own
 * @returns `undefined` if nothing is wrong
 */
export function reminderOf(
  overview: AccountOverview,
  texts: NoticeTexts,
  options: NoticeOptions,
): Notice | undefined {
  const advice = adviceFor(overview, texts.reminder);
  if (advice === undefined) return undefined;
  const { subject, where } = texts.reminder;
  const values = valuesOf(texts, options);
  return { subject, text: textOf([advice, where], closing(texts, values)) };
}

function adviceFor(
  { state, remaining, review, neverTurnedOn }: AccountOverview,
  texts: ReminderTexts,
): string | undefined {
  if (neverTurnedOn) return texts.notTurnedOn;
  switch (state) {
    case 'none':
      return texts.none;
    case 'exhausted':
      return texts.usedUp;
    case 'low':
      return texts.low({ remaining });
    case 'suspended':
      return texts.locked;
    case 'active':
      return review === 'none' ? undefined : texts.review;
  }
}
