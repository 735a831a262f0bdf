import { html, nothing, type TemplateResult } from 'lit';

import type { CodeFormat } from '../../../protocol/index.js';
import { problemText, type Problem } from '../../problems.js';
import { problemNotice } from './notices.js';
import type { ViewContext } from './view.js';

/** Problems with the code itself. The form shows them next to the field. */
const CODE_PROBLEMS = ['wrong_code', 'not_of_this_set'];

export interface CodeFormOptions {
  /** The label of the field. */
  label: string;
  format: CodeFormat;
  problem: Problem | undefined;
  /** While the code is sent, the field is read-only and keeps the focus. */
  isSending: boolean;
  /** The text of the button that sends the code. */
  send: string;
  /** Receives the typed code, in canonical form. */
  submit: (code: string) => Promise<void>;
  /** Further buttons. */
  others: TemplateResult;
}

/** A field for a code of one set, with its buttons. */
export function codeForm(
  { field }: ViewContext,
  { label, format, problem, isSending, send, submit, others }: CodeFormOptions,
) {
  const isOfCode = problem !== undefined && CODE_PROBLEMS.includes(problem.error);
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const code = await field.take();
    if (code !== undefined) await submit(code);
  };
  return html`
    ${problemNotice(isOfCode ? undefined : problem)}
    <form novalidate @submit=${onSubmit}>
      ${field.render({
        label,
        formats: [format],
        problem: isOfCode ? problemText(problem) : undefined,
        isLocked: isSending,
      })}
      <div class="row after-field">
        <button
          type="submit"
          class="primary"
          part="button primary"
          aria-disabled=${isSending ? 'true' : nothing}
        >
          ${send}
        </button>
        ${others}
      </div>
    </form>
  `;
}

/** A secondary button. It does nothing while `isWaiting`. */
export function otherButton(text: string, isWaiting: boolean, press: () => unknown) {
  return html`<button
    type="button"
    part="button"
    aria-disabled=${isWaiting ? 'true' : nothing}
    @click=${() => {
      if (!isWaiting) press();
    }}
  >
    ${text}
  </button>`;
}
