import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import type { StateOf } from '../state.js';
import { codeForm, otherButton } from './code-form.js';
import { oldCodesWork } from './notices.js';
import type { ViewContext } from './view.js';

/**
 * Step 3: the person types one of the codes. Both states have the same view, so that the
 * typed code stays in the field while it is sent.
 */
export function checkStep(state: StateOf<'prove' | 'confirming'>, context: ViewContext) {
  const { newSet } = state;
  const { actions } = context;
  const isSending = state.kind === 'confirming';
  return html`
    <h2 part="heading" tabindex="-1">
      ${msg('Type one of your codes', { id: 'bc-prove-title' })}
    </h2>
    <p>
      ${msg('Open what you saved and type any code. This doesn’t use it up.', {
        id: 'bc-prove-why',
      })}
    </p>
    ${oldCodesWork(newSet.replaces)}
    ${codeForm(context, {
      label: msg('One of your new codes', { id: 'bc-prove-label' }),
      format: newSet.enrolment.format,
      problem: state.kind === 'prove' ? state.problem : undefined,
      isSending,
      send: msg('Turn on backup codes', { id: 'bc-confirm' }),
      submit: actions.confirm,
      others: otherButton(
        msg('Show the codes again', { id: 'bc-back-to-codes' }),
        isSending,
        actions.backToCodes,
      ),
    })}
    <p class="muted" role="status">
      ${isSending ? msg('Turning on your codes…', { id: 'bc-confirming' }) : nothing}
    </p>
  `;
}
