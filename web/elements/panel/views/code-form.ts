import { html, nothing, type TemplateResult } from 'lit';

import type { CodeFormat } from '../../../protocol/index.js';
import { problemText, type Problem } from '../../problems.js';
import { submitButton } from './buttons.js';
import { problemNotice } from './notices.js';
import type { ViewContext } from './view.js';

/** Problems with the code itself. The form shows them next to the field. */
const CODE_PROBLEMS = ['wrong_code', 'not_of_this_set'];

/** Anything that stands in a view. */
type Part = TemplateResult | typeof nothing;

export interface CodeFormOptions {
  /** The label of the field. */
  label: string;
  /** The formats that the code can have, at least one. */
  formats: readonly CodeFormat[];
  problem: Problem | undefined;
  /** While the code is sent, the field is read-only and keeps the focus. */
  isSending: boolean;
  /** The text of the button that sends the code. */
  send: string;
  /** Receives the typed code, in canonical form. */
  submit: (code: string) => Promise<void>;
  /** What came of the code before, in place of the field's hint. */
  notice?: TemplateResult | undefined;
  /** Further buttons. */
  others: Part;
}

/** A field for a code, with its buttons below it. */
export function codeForm(context: ViewContext, options: CodeFormOptions) {
  return html`
    <form novalidate @submit=${submitOf(context, options)}>
      ${fieldOf(context, options)}
      <div class="row after-field">${buttonsOf(options)}</div>
    </form>
  `;
}

/** The same as the whole card: the buttons are in its footer. */
export function codeCard(
  context: ViewContext,
  { before, after, ...options }: CodeFormOptions & { before: Part; after: Part },
) {
  return html`
    <form novalidate @submit=${submitOf(context, options)}>
      <div class="body">${before} ${fieldOf(context, options)} ${after}</div>
      <div class="foot" part="foot">${buttonsOf(options)}</div>
    </form>
  `;
}

function submitOf({ field }: ViewContext, { submit }: CodeFormOptions) {
  return async (event: SubmitEvent) => {
    event.preventDefault();
    const code = await field.take();
    if (code !== undefined) await submit(code);
  };
}

function fieldOf({ field }: ViewContext, options: CodeFormOptions) {
  const { label, formats, problem, isSending, notice } = options;
  const isOfCode = problem !== undefined && CODE_PROBLEMS.includes(problem.error);
  return html`
    ${problemNotice(isOfCode ? undefined : problem)}
    ${field.render({
      label,
      formats,
      problem: isOfCode ? problemText(problem) : undefined,
      isLocked: isSending,
      ...(notice && { notice }),
    })}
  `;
}

function buttonsOf({ send, isSending, others }: CodeFormOptions) {
  return html`${submitButton(send, isSending)} ${others}`;
}
