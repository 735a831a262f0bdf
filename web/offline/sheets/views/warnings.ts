import { html, nothing } from 'lit';

import type { Draft } from '../draft.js';
import { planFrom } from '../validation.js';
import { refusedByDefault, repeatedSheets } from '../warnings.js';

/** Warns while the person types. A form with a fault gets no warnings. */
export function draftWarnings(draft: Draft) {
  const planned = planFrom(draft);
  if (!planned.ok) return nothing;
  const repeated = repeatedSheets(planned.plan);
  return html`${
    repeated === undefined
      ? nothing
      : html`<p class="notice warning repeated">
          Same as an earlier sheet: ${repeated}.
        </p>`
  }${refusalWarning(refusedByDefault(planned.plan))}`;
}

/** @param refused what a server refuses by default, from `refusedByDefault` */
export function refusalWarning(refused: readonly string[]) {
  if (refused.length === 0) return nothing;
  return html`<div class="notice warning refused">
    <p>By default, a server refuses:</p>
    <ul>
      ${refused.map((what) => html`<li>${what}</li>`)}
    </ul>
  </div>`;
}
