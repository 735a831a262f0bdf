import { html, nothing } from 'lit';

import { showDate } from '../../elements/dates.js';
import { showSetId } from '../../protocol/set-id.js';
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

/**
 * Tells the person the result of a check.
 *
 * @param fileName of the open file, if there is one
 */
export function outcomeView(state: CheckState, fileName: string | undefined) {
  switch (state.kind) {
    case 'typing':
      return nothing;
    case 'checking':
      return html`<p class="after-field">${progressText(state)}</p>`;
    case 'well-formed':
      return html`<p class="notice good">
        No typos: its check characters match. Only the site can tell whether it works.
      </p>`;
    case 'found':
      return html`<p class="notice good">${matchText(state.match)}</p>`;
    case 'foreign':
      return html`<p class="notice bad">
        A valid code, but not from ${isolated(fileName)}.
      </p>`;
    case 'failed':
      return html`<p class="notice bad">
        This code couldn’t be checked (${state.code}).
      </p>`;
  }
}

/** A file name, isolated so that it can't reverse the text around it. */
export function isolated(name: string | undefined) {
  return html`<bdi>${name}</bdi>`;
}

/** Changes once per quarter, because screen readers announce every change. */
function progressText({ done, total }: { done: number; total: number }): string {
  const quarters = Math.floor((4 * done) / total);
  const sets = `Trying ${total} ${total === 1 ? 'set' : 'sets'}`;
  return 0 < quarters && quarters < 4 ? `${sets}, ${25 * quarters}% done.` : `${sets}.`;
}

function matchText({ entry: { account, enrolment }, position }: Match): string {
  const { set, label, created } = enrolment;
  const names = [account, label].filter(Boolean).join(', ');
  const holder = names === '' ? '' : ` for ${names}`;
  return `This is code ${position + 1} of set ${showSetId(set)}${holder}, made on ${showDate(created)}.`;
}
