import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import type { SetId } from '../../../protocol/index.js';
import { problemText, type Problem } from '../../problems.js';
import type { Outcome } from '../state.js';

/** Says what went wrong, if something did. Screen readers read it out at once. */
export function problemNotice(problem: Problem | undefined) {
  if (problem === undefined) return nothing;
  const isError = problem.error !== 'step_up_declined';
  return html`<p
    class="notice ${isError ? 'bad' : ''}"
    part="notice"
    role=${isError ? 'alert' : 'status'}
  >
    ${problemText(problem)}
  </p>`;
}

/** While a set is being replaced: says that the old codes still work. */
export function oldCodesWork(replaces: SetId | null) {
  return replaces === null
    ? nothing
    : html`<p class="notice good" part="notice">
        ${msg(
          'Your old codes still work. They stop working when you turn on the new ones.',
          { id: 'bc-old-codes-work' },
        )}
      </p>`;
}

/** Says what the person has achieved. The panel's live region reads it out. */
export function outcomeNotice(outcome: Outcome | undefined) {
  return outcome === undefined
    ? nothing
    : html`<p class="notice good" part="notice">${outcomeText(outcome)}</p>`;
}

export function outcomeText(outcome: Outcome): string {
  switch (outcome) {
    case 'switched-on':
      return msg('Your backup codes are on.', { id: 'bc-outcome-on' });
    case 'replaced':
      return msg('Your new codes are on. The old ones no longer work.', {
        id: 'bc-outcome-replaced',
      });
    case 'unlocked':
      return msg('Your backup codes work again.', { id: 'bc-outcome-unlocked' });
    case 'recovery-stopped':
      return msg(
        'The recovery is stopped. Change your password now, because somebody else knows it.',
        { id: 'bc-outcome-recovery-stopped' },
      );
    case 'removed':
      return msg('The set is removed. Its codes no longer work.', {
        id: 'bc-outcome-removed',
      });
  }
}
