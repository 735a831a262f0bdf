import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import { problemText, type Problem } from '../../problems.js';
import type { View } from '../view.js';

export const errorView: View<'error'> = ({ problem }, { flow }) => html`
  <h2 part="heading" tabindex="-1">${msg('Backup codes', { id: 'bc-title' })}</h2>
  ${problemNotice(problem)}
  <div class="row">
    <button type="button" class="primary" part="button primary" @click=${flow.refresh}>
      ${msg('Try again', { id: 'bc-retry' })}
    </button>
  </div>
`;

/** What went wrong, where something did; read out when it appears. */
export function problemNotice(problem: Problem | undefined) {
  return problem === undefined
    ? nothing
    : html`<p class="notice bad" part="notice" role="alert">${problemText(problem)}</p>`;
}
