import { msg, str } from '@lit/localize';
import { html } from 'lit';

import { oldCodesWork } from './notices.js';
import type { View } from '../view.js';

export const loadingView: View<'loading'> = () => html`
  <h2 part="heading" tabindex="-1">${msg('Backup codes', { id: 'bc-title' })}</h2>
  <p class="muted">${msg('Looking up your codes…', { id: 'bc-loading' })}</p>
`;

export const generatingView: View<'generating'> = (
  { done, total, replaces },
  { flow },
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
    <button type="button" part="button" @click=${flow.refresh}>
      ${msg('Cancel', { id: 'bc-cancel' })}
    </button>
  </div>
`;
