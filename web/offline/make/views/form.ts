import { html, nothing } from 'lit';

import {
  ACTIVE_SETS_MAX,
  CODES_DEFAULT_MIN,
  CODES_MAX,
} from '../../../protocol/limits.js';
import { doubtfulRow, withoutRows, withRow, type Draft, type Row } from '../draft.js';
import { planFrom, type Fault } from '../plan.js';
import { refusedByDefault, sheetsTwice } from '../server-limits.js';
import type { StateOf } from '../state.js';
import { advancedFields } from './advanced.js';
import { faultOf, selectField, textField } from './fields.js';
import { refusedView } from './refused.js';
import { rowFields } from './row.js';

/** What the form shows, and what it does with what is typed. */
export interface FormContext {
  draft: Draft;
  isAdvancedOpen: boolean;
  openAdvanced: (isOpen: boolean) => void;
  change: (changed: Partial<Draft>) => void;
  /** Goes to what has this ID, once it is there. */
  focus: (id: string) => void;
  make: () => Promise<void>;
}

const PROFILES = {
  standard: 'Standard: 16 characters',
  numeric: 'For phones: 24 digits',
  long: 'Long: 25 characters',
} as const;

/** Everything that is asked for. */
export function formView(state: StateOf<'form'>, context: FormContext) {
  const { draft, change, focus, make } = context;
  const { fault, problem } = state;
  return html`
    <h2 id="title" tabindex="-1">Make sheets of backup codes</h2>
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
        To make many at once, paste rows from a spreadsheet or a CSV file into “Account”:
        account, name, number of codes. By default, a server takes ${CODES_DEFAULT_MIN} to
        ${CODES_MAX} codes a sheet and ${ACTIVE_SETS_MAX} sheets an account.
      </p>
      ${selectField({
        id: 'profile',
        label: 'Kind of codes',
        options: PROFILES,
        value: draft.profile,
        fault,
        change: (profile) => {
          change({ profile });
        },
      })}
      ${advancedFields(fault, context)}
      <div id="warnings" role="status">${warnings(draft)}</div>
      <div class="row">
        <button type="submit" class="primary">
          ${draft.rows.length === 1 ? 'Make the codes' : `Make ${draft.rows.length} sheets`}
        </button>
      </div>
    </form>
  `;
}

/** Asks what only the person knows: nothing tells a heading from the name of an account. */
function headingQuestion(fault: Fault | undefined, context: FormContext) {
  const { draft, change, focus } = context;
  const row = doubtfulRow(draft);
  if (row === undefined) return nothing;
  const answer = (rows: readonly Row[]) => {
    change({ rows, doubtful: undefined });
    focus('rows[0].account');
  };
  return html`<div class="notice warning">
    <p>Is the first row that you pasted, “<bdi>${row.account}</bdi>”, a heading?</p>
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

/** What can be made as it is, and is perhaps not meant. */
function warnings(draft: Draft) {
  const planned = planFrom(draft);
  if (!planned.ok) return nothing;
  const twice = sheetsTwice(planned.plan);
  return html`${
    twice === undefined
      ? nothing
      : html`<p class="notice warning twice">The same as an earlier one: ${twice}.</p>`
  }${refusedView(refusedByDefault(planned.plan))}`;
}
