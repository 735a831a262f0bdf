import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { SetStatus } from '../../../protocol/index.js';
import { showSetId } from '../../../protocol/set-id.js';
import { isLow } from '../../../protocol/set-policy.js';
import { showDate } from '../../dates.js';
import { counted, isolated, textLanguage } from '../../localize.js';
import { reviewOf } from '../state.js';
import type { Tone } from './heading.js';

/** What people call a set. Sets without a label share one name unless there are several. */
export function setName({ label, set }: SetStatus, isOnly: boolean): string {
  if (label !== '') return label;
  return isOnly
    ? msg('Your codes', { id: 'bc-set-unnamed' })
    : msg(str`Set ${isolated(showSetId(set))}`, { id: 'bc-set-by-id' });
}

/** Who prepared a set for its holder; `undefined` if the holder made it. */
export function preparedText({ preparedBy, origin }: SetStatus): string | undefined {
  if (typeof preparedBy === 'string') {
    return msg(str`Prepared by ${isolated(preparedBy)}.`, { id: 'bc-set-prepared' });
  }
  return origin === 'imported'
    ? msg('Prepared by your administrator.', { id: 'bc-set-imported' })
    : undefined;
}

/** How many codes are left, in a tone that says whether that is enough. */
export function leftPill(set: SetStatus, lowMark: number, isLocked: boolean) {
  const { remaining, total } = set;
  return html`<span class="pill left ${isLocked ? '' : toneOf(set, lowMark)}" part="pill">
    ${
      isLocked
        ? counted(remaining, {
            id: 'bc-set-left-locked',
            other: str`${remaining} of ${total} left, locked`,
          })
        : counted(remaining, {
            id: 'bc-set-left',
            other: str`${remaining} of ${total} left`,
          })
    }
  </span>`;
}

function toneOf(set: SetStatus, lowMark: number): Tone {
  const isOverdue = ['due', 'overdue'].includes(reviewOf(set));
  return isLow(set, lowMark) || isOverdue ? 'warning' : 'good';
}

/** The codes by their numbers on the sheet, if the relying party tells which are used. */
export function usedChips(set: SetStatus, lowMark: number, isLocked: boolean) {
  const { used, total } = set;
  if (used === undefined) return nothing;
  const usedAt = new Set(used.map(({ position }) => position));
  const numbers = Array.from({ length: total }, (_, position) => position);
  return html`
    <div
      class="chips ${isLocked ? '' : toneOf(set, lowMark)}"
      part="chips"
      aria-hidden="true"
    >
      ${numbers.map(
        (position) =>
          html`<span class=${usedAt.has(position) ? 'used' : ''}>${position + 1}</span>`,
      )}
    </div>
    <p class="unseen">${usedText(numbers.filter((position) => usedAt.has(position)))}</p>
  `;
}

function usedText(positions: readonly number[]): string {
  if (positions.length === 0) {
    return msg('No code is used yet.', { id: 'bc-set-none-used' });
  }
  const numbers = positions.map((position) => String(position + 1));
  const list = new Intl.ListFormat(textLanguage()).format(numbers);
  return counted(positions.length, {
    id: 'bc-set-used',
    one: str`Code ${list} is used.`,
    other: str`Codes ${list} are used.`,
  });
}

/** When the set was made, last used and last checked, and its ID. */
export function setDates(set: SetStatus) {
  const { created, used = [], lastChecked } = set;
  const lastUsed = used
    .map(({ usedOn }) => usedOn)
    .sort()
    .at(-1);
  const facts = [
    msg(str`Made ${showDate(created)}`, { id: 'bc-set-made' }),
    lastUsed !== undefined &&
      msg(str`Last used ${showDate(lastUsed)}`, { id: 'bc-set-last-used' }),
    typeof lastChecked === 'string' &&
      msg(str`Last checked ${showDate(lastChecked)}`, { id: 'bc-set-last-checked' }),
    msg(str`Set ${isolated(showSetId(set.set))}`, { id: 'bc-set-by-id' }),
  ].filter((fact) => fact !== false);
  return html`<p class="muted facts">
    ${facts.map((fact) => html`<span>${fact}</span>`)}
  </p>`;
}

/** Whether the person should look for the sheet again, in words. */
export function reviewNotice(set: SetStatus) {
  const since = set.lastChecked ?? set.confirmed ?? set.created;
  switch (reviewOf(set)) {
    case 'ask':
      return html`<p class="notice" part="notice">
        ${msg('Do you still have them? To make sure, check a code.', {
          id: 'bc-review-ask',
        })}
      </p>`;
    case 'due':
      return html`<p class="notice warning" part="notice">
        ${msg('It’s time to check that you still have this sheet.', {
          id: 'bc-review-due',
        })}
      </p>`;
    case 'overdue':
      return html`<p class="notice bad" part="notice">
        ${msg(
          str`You haven’t checked this sheet since ${showDate(since)}. If it’s lost, get new codes.`,
          { id: 'bc-review-overdue' },
        )}
      </p>`;
    case 'none':
      return set.reviewBy === null
        ? nothing
        : html`<p class="muted">
            ${msg(
              str`Check that you still have your sheet by ${showDate(set.reviewBy)}`,
              {
                id: 'bc-set-review',
              },
            )}
          </p>`;
  }
}
