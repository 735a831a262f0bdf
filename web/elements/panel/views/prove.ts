import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import type { StateOf } from '../state.js';
import type { ViewContext } from '../view.js';
import { codeForm, otherButton } from './code-form.js';
import { oldCodesWork } from './notices.js';

/** The same for both states, so that what was typed stays where it is while it is sent. */
export function proveView(state: StateOf<'prove' | 'confirming'>, context: ViewContext) {
  const { draft } = state;
  const { flow } = context;
  const isSending = state.kind === 'confirming';
  return html`
    <h2 part="heading" tabindex="-1">
      ${msg('Type one of your codes', { id: 'bc-prove-title' })}
    </h2>
    <p>
      ${msg('Any one, from where you saved them. It is compared here and stays unused.', {
        id: 'bc-prove-why',
      })}
    </p>
    ${oldCodesWork(draft.replaces)}
    ${codeForm(context, {
      label: msg('One of your new codes', { id: 'bc-prove-label' }),
      format: draft.enrolment.format,
      problem: state.kind === 'prove' ? state.problem : undefined,
      isSending,
      send: msg('Switch them on', { id: 'bc-confirm' }),
      submit: flow.confirm,
      others: otherButton(
        msg('Show the codes again', { id: 'bc-back-to-codes' }),
        isSending,
        flow.toCodes,
      ),
    })}
    <p class="muted" role="status">
      ${isSending ? msg('Switching your codes on…', { id: 'bc-confirming' }) : nothing}
    </p>
  `;
}
