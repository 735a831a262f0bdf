import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import type { SetId } from '../../../protocol/index.js';

/** That nothing is lost yet, for as long as a set is being renewed. */
export function oldCodesWork(replaces: SetId | null) {
  return replaces === null
    ? nothing
    : html`<p class="notice good" part="notice">
        ${msg('Your old codes still work. They stop when the new ones are switched on.', {
          id: 'bc-old-codes-work',
        })}
      </p>`;
}
