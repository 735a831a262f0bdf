import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import type { OpenForm } from '../state.js';
import { otherButton } from './code-form.js';
import type { ViewContext } from './view.js';

/** Asks before a set is removed. */
export function removeForm(
  { set, isSending }: Extract<OpenForm, { kind: 'remove' }>,
  { actions }: ViewContext,
) {
  return html`
    <p class="notice warning lead" part="notice" tabindex="-1">
      ${
        set.state === 'pending'
          ? msg('You won’t be able to use these codes, even if you printed them.', {
              id: 'bc-discard-what',
            })
          : msg('These codes stop working right away, including printed ones.', {
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
        @click=${actions.remove}
      >
        ${msg('Remove this set', { id: 'bc-remove-now' })}
      </button>
      ${otherButton(msg('Close', { id: 'bc-close' }), isSending, () => {
        actions.open(undefined);
      })}
    </div>
  `;
}
