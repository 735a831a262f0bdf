import { msg } from '@lit/localize';
import { html } from 'lit';

import type { View } from '../view.js';
import { outcomeNotice, problemNotice } from './notices.js';

export const errorView: View<'error'> = ({ problem, outcome }, { flow }) => html`
  <h2 part="heading" tabindex="-1">${msg('Backup codes', { id: 'bc-title' })}</h2>
  ${outcomeNotice(outcome)} ${problemNotice(problem)}
  <div class="row">
    <button type="button" class="primary" part="button primary" @click=${flow.refresh}>
      ${msg('Try again', { id: 'bc-retry' })}
    </button>
  </div>
`;
