import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { problemText } from '../../problems.js';
import type { CodeField, FieldOptions } from '../../code-field/code-field.js';
import { problemNotice } from './error.js';
import { oldCodesWork } from './old-codes.js';
import type { StateOf, ViewContext } from '../view.js';

const CODE_PROBLEMS = ['wrong_code', 'not_of_this_set'];

/** The same for both states, so that what was typed stays where it is while it is sent. */
export function proveView(
  state: StateOf<'prove' | 'confirming'>,
  { flow, field }: ViewContext,
) {
  const { draft } = state;
  const isSending = state.kind === 'confirming';
  const problem = state.kind === 'prove' ? state.problem : undefined;
  const ofCode = problem !== undefined && CODE_PROBLEMS.includes(problem.error);
  const busy = isSending ? 'true' : nothing;
  return html`
    <h2 part="heading" tabindex="-1">
      ${msg('Type one of your codes', { id: 'bc-prove-title' })}
    </h2>
    <p>
      ${msg('Any one, from where you saved them. It is compared here and stays unused.', {
        id: 'bc-prove-why',
      })}
    </p>
    ${oldCodesWork(draft.replaces)} ${problemNotice(ofCode ? undefined : problem)}
    ${codeForm(
      field,
      {
        label: msg('One of your new codes', { id: 'bc-prove-label' }),
        formats: [draft.enrolment.format],
        problem: ofCode ? problemText(problem) : undefined,
        isLocked: isSending,
      },
      flow.confirm,
      html`
        <button type="submit" class="primary" part="button primary" aria-disabled=${busy}>
          ${msg('Switch them on', { id: 'bc-confirm' })}
        </button>
        <button type="button" part="button" aria-disabled=${busy} @click=${flow.toCodes}>
          ${msg('Show the codes again', { id: 'bc-back-to-codes' })}
        </button>
      `,
    )}
    <p class="muted" role="status">
      ${isSending ? msg('Switching your codes on…', { id: 'bc-confirming' }) : nothing}
    </p>
  `;
}

/** A field for a code with its buttons; `submit` gets what was typed once it is a code. */
export function codeForm(
  field: CodeField,
  options: FieldOptions,
  submit: (code: string) => Promise<void>,
  buttons: TemplateResult,
) {
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const code = await field.take();
    if (code !== undefined) await submit(code);
  };
  return html`
    <form novalidate @submit=${onSubmit}>
      ${field.render(options)}
      <div class="row after-field">${buttons}</div>
    </form>
  `;
}
