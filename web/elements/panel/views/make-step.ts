import { msg, str } from '@lit/localize';
import { html } from 'lit';

import { oldCodesWork } from './notices.js';
import type { View } from './view.js';

/** Step 1: the codes are being made. */
export const makeStep: View<'generating'> = (
  { done, total, replaces },
  { actions },
) => html`
  <h2 part="heading" tabindex="-1">
    ${msg('Making your codes', { id: 'bc-generating-title' })}
  </h2>
  <p id="progress">
    ${
      done < total
        ? msg(str`On this device: ${done} of ${total} are done.`, { id: 'bc-generating' })
        : msg('Handing their hashes, not the codes, to the site…', { id: 'bc-enrolling' })
    }
  </p>
  <progress
    part="progress"
    aria-labelledby="progress"
    max=${total}
    .value=${done}
  ></progress>
  ${oldCodesWork(replaces)}
  <div class="row">
    <button type="button" part="button" @click=${actions.refresh}>
      ${msg('Cancel', { id: 'bc-cancel' })}
    </button>
  </div>
`;
