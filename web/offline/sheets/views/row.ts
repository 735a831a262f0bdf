import { html, nothing } from 'lit';

import type { Row } from '../draft.js';
import { withPasted } from '../pasted-rows.js';
import type { Fault } from '../validation.js';
import { textField, type TextField } from './fields.js';
import type { FormContext } from './form-context.js';

/** The fields of one sheet. */
export function rowFields(
  index: number,
  fault: Fault | undefined,
  { draft: { rows }, change, focus }: FormContext,
) {
  const field = (name: keyof Row, label: string, more: Partial<TextField> = {}) =>
    textField({
      id: `rows[${index}].${name}`,
      label,
      value: rows[index]?.[name] ?? '',
      fault,
      change: (value) => {
        change({
          rows: rows.map((row, at) => (at === index ? { ...row, [name]: value } : row)),
        });
      },
      ...more,
    });
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const pasted = withPasted(rows, index, text);
    if (pasted === undefined) return;
    event.preventDefault();
    change(pasted);
  };
  const number = index + 1;
  return html`<fieldset class="holder">
    <legend>${rows.length === 1 ? 'The sheet' : `Sheet ${number}`}</legend>
    ${field('account', 'Account', { onPaste })} ${field('label', 'Name (optional)')}
    ${field('count', 'Number of codes', { isNumber: true })}
    ${
      rows.length === 1
        ? nothing
        : html`<button
            type="button"
            aria-label="Remove sheet ${number}"
            @click=${() => {
              change({ rows: rows.filter((_, at) => at !== index) });
              focus(`rows[${Math.min(index, rows.length - 2)}].account`);
            }}
          >
            Remove
          </button>`
    }
  </fieldset>`;
}
