import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { CODES_DEFAULT_MIN } from '../../../protocol/scheme.js';
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
  const isOnly = rows.length === 1;
  return html`<fieldset class="holder ${isOnly ? '' : 'framed'}">
    <legend class=${isOnly ? 'unseen' : ''}>
      ${
        isOnly
          ? msg('The sheet', { id: 'page-row-only' })
          : msg(str`Sheet ${number}`, { id: 'page-row' })
      }
    </legend>
    ${field('account', msg('Account', { id: 'page-account' }), {
      onPaste,
      ...(isOnly && {
        hint: msg('The name that signs in on the site.', { id: 'page-account-hint' }),
      }),
    })}
    ${field('label', msg('Name (optional)', { id: 'page-label' }), {
      ...(isOnly && {
        hint: msg('To tell this sheet from others, such as “Home safe”.', {
          id: 'page-label-hint',
        }),
      }),
    })}
    ${field('count', msg('Number of codes', { id: 'page-count' }), {
      isNumber: true,
      hint: msg(str`At least ${CODES_DEFAULT_MIN}, as servers ask`, {
        id: 'page-count-hint',
      }),
    })}
    ${
      isOnly
        ? nothing
        : html`<button
            type="button"
            class="text"
            aria-label=${msg(str`Remove sheet ${number}`, { id: 'page-row-remove-named' })}
            @click=${() => {
              change({ rows: rows.filter((_, at) => at !== index) });
              focus(`rows[${Math.min(index, rows.length - 2)}].account`);
            }}
          >
            ${msg('Remove', { id: 'page-row-remove' })}
          </button>`
    }
  </fieldset>`;
}
