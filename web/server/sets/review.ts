/** When the holder should look for a sheet again. */

import type { Review } from '../../protocol/messages/status.js';
import { daysFrom } from '../time.js';
import type { SetRow } from './set-row.js';

/** After five months without a look, the page asks whether the sheet is still there. */
const ASK_AFTER_DAYS = 150;

const OVERDUE_AFTER_DAYS = 30;

type Seen = Pick<SetRow, 'state' | 'confirmed_at' | 'checked_at'>;

/**
 * When an active set is due for a look. Counted from the last time the holder had the
 * sheet in hand: when it was confirmed or checked. `null` if never.
 *
 * @param reviewDays see `Policy`
 */
export function reviewDate(row: Seen, reviewDays: number | null): Date | null {
  const seen = row.checked_at ?? row.confirmed_at;
  if (row.state !== 'active' || seen === null || reviewDays === null) return null;
  return daysFrom(seen, reviewDays);
}

/** How urgent the look is. */
export function reviewOf(row: Seen, reviewDays: number | null, now: Date): Review {
  const due = reviewDate(row, reviewDays);
  const seen = row.checked_at ?? row.confirmed_at;
  if (due === null || seen === null) return 'none';
  if (daysFrom(due, OVERDUE_AFTER_DAYS) <= now) return 'overdue';
  if (due <= now) return 'due';
  return daysFrom(seen, ASK_AFTER_DAYS) <= now ? 'ask' : 'none';
}
