import { html, nothing } from 'lit';

import {
  ACTIVE_SETS_MAX,
  CODES_DEFAULT_MIN,
  CODES_MAX,
} from '../../../protocol/scheme.js';
import { doubtfulRow, withoutRows, withRow, type Draft, type Row } from '../draft.js';
import type { StateOf } from '../state.js';
import type { Fault } from '../validation.js';
import { advancedFields } from './advanced.js';
import { faultOf, selectField, textField } from './fields.js';
import type { FormContext } from './form-context.js';
import { rowFields } from './row.js';
import { draftWarnings } from './warnings.js';

const PROFILES: Record<Draft['profile'], string> = {
  standard: 'Standard: 16 characters',
  numeric: 'Digits only: 24 digits',
  long: 'Long: 25 characters',
};

/** The whole form. */
export function formView(state: StateOf<'form'>, context: FormContext) {
  const { draft, change, focus, make } = context;
  const { fault, problem } = state;
  return html`
    <h2 id="title" tabindex="-1">Make backup codes</h2>
    ${
      problem === undefined
        ? nothing
        : html`<p class="notice bad" role="alert">${problem}</p>`
    }
    <form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void make();
      }}
    >
      ${textField({
        id: 'service',
        label: 'Service (optional)',
        value: draft.service,
        fault,
        change: (service) => {
          change({ service });
        },
      })}
      <div role="status">${headingQuestion(fault, context)}</div>
      ${draft.rows.map((_, index) => rowFields(index, fault, context))}
      ${faultOf('rows', fault)}
      <div class="row">
        <button
          type="button"
          id="add-row"
          @click=${() => {
            change({ rows: withRow(draft.rows) });
            focus(`rows[${draft.rows.length}].account`);
          }}
        >
          Add a sheet
        </button>
        ${
          draft.rows.length === 1
            ? nothing
            : html`<button
                type="button"
                id="remove-all"
                @click=${() => {
                  change({ rows: withoutRows() });
                  focus('rows[0].account');
                }}
              >
                Remove all
              </button>`
        }
      </div>
      <p class="muted">
        To make many sheets, paste rows from a spreadsheet or a CSV file into “Account”:
        account, name, number of codes. By default, a server accepts ${CODES_DEFAULT_MIN}
        to ${CODES_MAX} codes per sheet and ${ACTIVE_SETS_MAX} sheets per account.
      </p>
      ${selectField({
        id: 'profile',
        label: 'Type of code',
        options: PROFILES,
        value: draft.profile,
        fault,
        change: (profile) => {
          change({ profile });
        },
      })}
      ${advancedFields(fault, context)}
      <div id="warnings" role="status">${draftWarnings(draft)}</div>
      <div class="row">
        <button type="submit" class="primary">
          ${draft.rows.length === 1 ? 'Make the codes' : `Make ${draft.rows.length} sheets`}
        </button>
      </div>
    </form>
  `;
}

/** Only the person knows whether a word is a heading or the name of an account. */
function headingQuestion(fault: Fault | undefined, context: FormContext) {
  const { draft, change, focus } = context;
  const row = doubtfulRow(draft);
  if (row === undefined) return nothing;
  const answer = (rows: readonly Row[]) => {
    change({ rows, doubtful: undefined });
    focus('rows[0].account');
  };
  return html`<div class="notice warning">
    <p>Is the first pasted row, “<bdi>${row.account}</bdi>”, a heading?</p>
    <div class="row">
      <button
        type="button"
        id="heading"
        @click=${() => {
          answer(draft.rows.filter((other) => other !== row));
        }}
      >
        Yes, remove it
      </button>
      <button
        type="button"
        id="no-heading"
        @click=${() => {
          answer(draft.rows);
        }}
      >
        No, it’s an account
      </button>
    </div>
    ${faultOf('heading', fault)}
  </div>`;
}
