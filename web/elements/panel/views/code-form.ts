import { html, nothing, type TemplateResult } from 'lit';

import type { CodeFormat } from '../../../protocol/index.js';
import { problemText, type Problem } from '../../problems.js';
import type { ViewContext } from '../view.js';
import { problemNotice } from './notices.js';

/** What is wrong with the code itself, and is said at the field. */
const CODE_PROBLEMS = ['wrong_code', 'not_of_this_set'];

export interface CodeFormOptions {
  /** Whose code it is, as the label of the field. */
  label: string;
  format: CodeFormat;
  problem: Problem | undefined;
  /** What was typed is on its way: it stays as it is, and keeps the focus. */
  isSending: boolean;
  /** What the button says that sends it. */
  send: string;
  /** Gets what was typed once it is a code. */
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

/** A button beside the one that sends, which waits while that does. */
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
