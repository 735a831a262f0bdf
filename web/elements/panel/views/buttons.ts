import { html, nothing, type TemplateResult } from 'lit';

/** `text` leads back or aside, `danger` can't be undone. */
export type Weight =
  'primary' | 'usual' | 'text' | 'danger' | 'danger primary' | 'danger text';

export interface ButtonOptions {
  text: string;
  press: () => unknown;
  weight?: Weight;
  /** What a screen reader adds, where buttons of several sets have the same text. */
  of?: string | undefined;
  /** Something is being sent, so the button does nothing, but keeps the focus. */
  isWaiting?: boolean;
  /** Moves to the end of its line, away from the others. */
  isApart?: boolean;
  icon?: TemplateResult;
}

/** A button that isn't the submit button of a form. */
export function button({
  text,
  press,
  weight = 'usual',
  of,
  isWaiting = false,
  isApart = false,
  icon,
}: ButtonOptions) {
  const isPrimary = weight.endsWith('primary');
  const look = weight === 'usual' ? '' : weight;
  return html`<button
    type="button"
    class="${look} ${isApart ? 'apart' : ''}"
    part=${isPrimary ? 'button primary' : 'button'}
    aria-disabled=${isWaiting ? 'true' : nothing}
    @click=${() => {
      if (!isWaiting) press();
    }}
  >
    ${icon ?? nothing}<span
      >${text}${
        of === undefined ? nothing : html`<span class="unseen"> (${of})</span>`
      }</span
    >
  </button>`;
}

/** The submit button of a form: the primary action of its view. */
export function submitButton(text: string, isWaiting = false) {
  return html`<button
    type="submit"
    class="primary"
    part="button primary"
    aria-disabled=${isWaiting ? 'true' : nothing}
  >
    ${text}
  </button>`;
}
