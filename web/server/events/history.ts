import type { Query } from '../store/store.js';
import type { BackupCodesEvent } from './event.js';
import { latestEvents } from './read.js';

/**
 * Who is behind an event:
 *
 * - `holder`: somebody who was signed in, or signed in with a code
 * - `operator`: an operator of the site, named in `operator` if the site gave a name
 * - `somebody`: a person who typed wrong codes, or who recovers the account
 * - `system`: nobody; time has passed, or a limit was reached
 */
export type HistoryActor = 'holder' | 'operator' | 'somebody' | 'system';

/** An event, and who is behind it. */
export type HistoryEntry = BackupCodesEvent & { actor: HistoryActor };

/** What happened to an account's codes, newest first, at most `limit` events. */
export async function historyOf(
  query: Query,
  account: string,
  limit: number,
): Promise<HistoryEntry[]> {
  const events = await latestEvents(query, account, limit);
  return events.map((event) => ({ ...event, actor: actorOf(event) }));
}

function actorOf(event: BackupCodesEvent): HistoryActor {
  switch (event.kind) {
    case 'revoked':
    case 'lifted':
    case 'recovery_shortened':
    case 'recovery_cancelled':
    case 'recovery_frozen':
    case 'recovery_unfrozen':
      return event.by;
    case 'imported':
      return 'operator';
    case 'enrolled':
    case 'confirmed':
    case 'used':
      return 'holder';
    case 'failures':
    case 'recovery_asked':
    case 'recovery_opened':
    case 'recovery_finish_asked':
    case 'recovery_used':
      return 'somebody';
    case 'low':
    case 'exhausted':
    case 'suspended':
    case 'review_due':
    case 'never_confirmed':
    case 'recovery_halfway':
    case 'recovery_ready':
      return 'system';
  }
}
