import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import type { OverviewTask } from '../state.js';
import type { ViewContext } from '../view.js';
import { otherButton } from './code-form.js';

/** Asks before a set is removed. */
export function removeView(
  { set, isSending }: Extract<OverviewTask, { kind: 'remove' }>,
  { flow }: ViewContext,
) {
  return html`
    <p class="notice warning lead" part="notice" tabindex="-1">
      ${
        set.state === 'pending'
          ? msg('They can then not be switched on any more, also from paper.', {
              id: 'bc-discard-what',
            })
          : msg('Its codes stop working at once, also those on paper.', {
              id: 'bc-remove-what',
            })
      }
    </p>
    <div class="row">
      <button
        type="button"
        class="primary"
        part="button primary"
        aria-disabled=${isSending ? 'true' : nothing}
        @click=${flow.remove}
      >
        ${msg('Remove this set', { id: 'bc-remove-now' })}
      </button>
      ${otherButton(msg('Close', { id: 'bc-close' }), isSending, () => {
        flow.open(undefined);
      })}
    </div>
  `;
}
