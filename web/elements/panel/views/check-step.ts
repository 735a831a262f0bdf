import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import type { StateOf } from '../state.js';
import { button } from './buttons.js';
import { codeCard } from './code-form.js';
import { oldCodesWork } from './notices.js';
import { steps } from './steps.js';
import type { ViewContext } from './view.js';

/**
 * Step 2: the person types one of the codes. Both states have the same view, so that the
 * typed code stays in the field while it is sent.
 */
export function checkStep(state: StateOf<'prove' | 'confirming'>, context: ViewContext) {
  const { newSet } = state;
  const { actions } = context;
  const isSending = state.kind === 'confirming';
  return codeCard(context, {
    before: html`
      ${steps('check')}
      <h2 part="heading" tabindex="-1">
        ${msg('Check what you saved', { id: 'bc-prove-title' })}
      </h2>
      <p>
        ${msg('Open what you saved and type any code. This doesn’t use it up.', {
          id: 'bc-prove-why',
        })}
      </p>
      ${oldCodesWork(newSet.replaces)}
    `,
    label: msg('One of your new codes', { id: 'bc-prove-label' }),
    formats: [newSet.enrolment.format],
    problem: state.kind === 'prove' ? state.problem : undefined,
    isSending,
    send: msg('Turn on backup codes', { id: 'bc-confirm' }),
    submit: actions.confirm,
    after: html`<p class="muted" role="status">
      ${isSending ? msg('Turning on your codes…', { id: 'bc-confirming' }) : nothing}
    </p>`,
    others: button({
      text: msg('Back to the codes', { id: 'bc-back-to-codes' }),
      weight: 'text',
      isWaiting: isSending,
      press: actions.backToCodes,
    }),
  });
}
