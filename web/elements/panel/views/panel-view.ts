import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import type { PanelState } from '../state.js';
import { button } from './buttons.js';
import { checkStep } from './check-step.js';
import { doneStep } from './done-step.js';
import { heading } from './heading.js';
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
    case 'done':
      return doneStep(state, context);
  }
}

const loadingView: View<'loading'> = () => html`
  <div class="body">
    ${heading({ title: msg('Backup codes', { id: 'bc-title' }) })}
    <p class="muted">${msg('Looking up your codes…', { id: 'bc-loading' })}</p>
  </div>
`;

const errorView: View<'error'> = ({ problem, outcome }, { actions }) => html`
  <div class="body">
    ${heading({
      title: msg('Backup codes', { id: 'bc-title' }),
      emblem: 'warning',
      tone: 'bad',
    })}
    ${outcomeNotice(outcome)} ${problemNotice(problem)}
  </div>
  <div class="foot" part="foot">
    ${button({
      text: msg('Try again', { id: 'bc-retry' }),
      weight: 'primary',
      press: actions.refresh,
    })}
  </div>
`;
