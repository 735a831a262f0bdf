import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import type { PanelState } from '../state.js';
import { checkStep } from './check-step.js';
import { makeStep } from './make-step.js';
import { outcomeNotice, problemNotice } from './notices.js';
import { overviewView } from './overview.js';
import { saveStep } from './save-step.js';
import type { View, ViewContext } from './view.js';

/** The view of a state. */
export function panelView(state: PanelState, context: ViewContext): TemplateResult {
  switch (state.kind) {
    case 'loading':
      return loadingView(state, context);
    case 'error':
      return errorView(state, context);
    case 'overview':
      return overviewView(state, context);
    case 'generating':
      return makeStep(state, context);
    case 'codes':
      return saveStep(state, context);
    case 'prove':
    case 'confirming':
      return checkStep(state, context);
  }
}

const loadingView: View<'loading'> = () => html`
  <h2 part="heading" tabindex="-1">${msg('Backup codes', { id: 'bc-title' })}</h2>
  <p class="muted">${msg('Looking up your codes…', { id: 'bc-loading' })}</p>
`;

const errorView: View<'error'> = ({ problem, outcome }, { actions }) => html`
  <h2 part="heading" tabindex="-1">${msg('Backup codes', { id: 'bc-title' })}</h2>
  ${outcomeNotice(outcome)} ${problemNotice(problem)}
  <div class="row">
    <button type="button" class="primary" part="button primary" @click=${actions.refresh}>
      ${msg('Try again', { id: 'bc-retry' })}
    </button>
  </div>
`;
