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
        ? msg(str`Made ${done} of ${total} on this device.`, { id: 'bc-generating' })
        : msg('Finishing. Your codes stay on this device.', { id: 'bc-enrolling' })
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
