import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { showDate } from '../../elements/dates.js';
import { counted, isolated } from '../../elements/localize.js';
import { showSetId } from '../../protocol/set-id.js';
import { showNumber } from '../languages.js';
import type { Match } from './search.js';

/**
 * How far a check is. Typing or another file always leads back to `typing`:
 *
 *     typing ── no file is open ──────────> well-formed
 *       └────── a file is open ─> checking ─> found | foreign | failed
 */
export type CheckState =
  | { kind: 'typing' }
  | { kind: 'checking'; done: number; total: number }
  /** The code has no typos. Without a file, that is all the page can say. */
  | { kind: 'well-formed' }
  | { kind: 'found'; match: Match }
  /** The code has no typos, and belongs to no set of the file. */
  | { kind: 'foreign' }
  /** `code` is the code of a `BackupCodesError`. */
  | { kind: 'failed'; code: string };

/** Tells the person the result of a check. */
export function outcomeView(state: CheckState) {
  switch (state.kind) {
    case 'typing':
      return nothing;
    case 'checking':
      return html`<p class="after-field">${progressText(state)}</p>`;
    case 'well-formed':
      return html`<p class="notice good">
        ${msg(
          'No typos: its check characters match. Only the site can tell whether it works.',
          { id: 'page-well-formed' },
        )}
      </p>`;
    case 'found':
      return matchView(state.match);
    case 'foreign':
      return html`<p class="notice bad">
        ${msg('A valid code, but not from this file.', { id: 'page-foreign' })}
      </p>`;
    case 'failed':
      return html`<p class="notice bad">
        ${msg(str`This code couldn’t be checked (${isolated(state.code)}).`, {
          id: 'page-not-checked',
        })}
      </p>`;
  }
}

/** Changes once per quarter, because screen readers announce every change. */
function progressText({ done, total }: { done: number; total: number }): string {
  const quarters = Math.floor((4 * done) / total);
  const sets = showNumber(total);
  if (quarters === 0 || quarters === 4) {
    return counted(total, {
      id: 'page-trying',
      one: str`Trying ${sets} set.`,
      other: str`Trying ${sets} sets.`,
    });
  }
  const part = showNumber(quarters / 4, 'percent');
  return counted(total, {
    id: 'page-trying-part',
    one: str`Trying ${sets} set, ${part} done.`,
    other: str`Trying ${sets} sets, ${part} done.`,
  });
}

function matchView({ entry: { account, enrolment }, position }: Match) {
  const { set, label, created } = enrolment;
  const number = position + 1;
  return html`<div class="notice good">
    <p>
      ${msg(
        str`This is code ${number} of set ${isolated(showSetId(set))}, made on ${showDate(created)}.`,
        { id: 'page-found' },
      )}
    </p>
    ${[account, label].filter(Boolean).map((name) => html`<p><bdi>${name}</bdi></p>`)}
  </div>`;
}
