/** What happened to an account's codes, in words, for its holder and for administrators. */

import { showSetId, type SetId } from 'backup-codes/protocol';
import { html } from 'hono/html';
import type { HistoryEntry } from 'backup-codes/server';

import { localTime, type Html } from './layout.js';

/** For whom a history is shown. */
export interface Reader {
  /** What the holder is called: `You`, or the name of the account. */
  holder: string;
  timeZone: string;
}

/** The events, newest first. */
export function historyList(history: readonly HistoryEntry[], reader: Reader): Html {
  if (history.length === 0) return html`<p class="muted">Nothing has happened yet.</p>`;
  return html`<ul class="history">
    ${history.map(
      (entry) =>
        html`<li>
          <span class="muted">
            <time datetime="${entry.at}">${localTime(entry.at, reader.timeZone)}</time>,
            ${whoIn(entry, reader)}
          </span>
          ${sentenceOf(entry)}
        </li>`,
    )}
  </ul>`;
}

function whoIn(entry: HistoryEntry, { holder }: Reader): string {
  const operator = 'operator' in entry ? entry.operator : undefined;
  const from = 'from' in entry ? `, ${entry.from}` : '';
  switch (entry.actor) {
    case 'holder':
      return `${holder}${from}`;
    case 'operator':
      return operator === undefined ? 'An administrator' : `${operator}, administrator`;
    case 'somebody':
      return 'Somebody';
    case 'system':
      return 'Postbox';
  }
}

/** Where somebody typed wrong codes. */
const WHERE = {
  strangers: 'in an unknown browser',
  browsers: 'in a known browser',
  sessions: 'while signed in',
} as const;

function sentenceOf(entry: HistoryEntry): string {
  switch (entry.kind) {
    case 'enrolled':
      return `Made set ${named(entry)}, not turned on yet.`;
    case 'confirmed':
      return `Turned on set ${named(entry)}.`;
    case 'used':
      return entry.purpose === 'step-up'
        ? `Confirmed with code ${entry.position + 1} of set ${named(entry)}. ${left(entry)}`
        : `Signed in with code ${entry.position + 1} of set ${named(entry)}. ${left(entry)}`;
    case 'low':
      return `Few codes left in set ${named(entry)}.`;
    case 'exhausted':
      return `No codes left in set ${named(entry)}.`;
    case 'revoked':
      return entry.reason === 'replaced'
        ? `Set ${named(entry)} was replaced.`
        : entry.was === 'pending'
          ? `Discarded set ${named(entry)} before it was turned on.`
          : `Removed set ${named(entry)}.`;
    case 'failures':
      return `${entry.count} wrong codes ${WHERE[entry.share]}.`;
    case 'suspended':
      return `Locked after ${entry.failures} wrong codes ${WHERE[entry.share]}.`;
    case 'lifted':
      return 'Unlocked.';
    case 'imported':
      return `Imported set ${named(entry)}${entry.active ? ' and turned it on' : ''}.`;
    case 'review_due':
      return `Asked to look for the sheet of set ${named(entry)}.`;
    case 'never_confirmed':
      return entry.until === null
        ? `Set ${named(entry)} was never turned on, and is gone.`
        : `Set ${named(entry)} was not turned on for a day.`;
    case 'recovery_asked':
      return 'Asked to recover the account.';
    case 'recovery_opened':
      return 'Approved the recovery of the account.';
    case 'recovery_halfway':
      return 'Half of the wait for the recovery is over.';
    case 'recovery_shortened':
      return 'Shortened the wait for the recovery.';
    case 'recovery_ready':
      return 'The wait for the recovery is over.';
    case 'recovery_finish_asked':
      return 'Asked for the link that finishes the recovery.';
    case 'recovery_cancelled':
      return 'Stopped the recovery of the account.';
    case 'recovery_used':
      return 'Recovered the account.';
    case 'recovery_frozen':
      return 'Froze the account, because somebody else had recovered it.';
    case 'recovery_unfrozen':
      return 'Unlocked the account.';
  }
}

function left({ remaining, total }: { remaining: number; total: number }): string {
  return `${remaining} of ${total} left.`;
}

/** A set as its holder knows it. */
function named({ set, label }: { set: SetId; label: string }): string {
  return label === '' ? showSetId(set) : `${showSetId(set)} (${label})`;
}
