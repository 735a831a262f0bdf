import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { counted } from '../../../elements/localize.js';
import { button, submitButton } from '../../../elements/panel/views/buttons.js';
import { heading, pill } from '../../../elements/panel/views/heading.js';
import {
  ACTIVE_SETS_MAX,
  CODES_DEFAULT_MIN,
  CODES_MAX,
} from '../../../protocol/scheme.js';
import { formatNames } from '../../format-names.js';
import { doubtfulRow, withoutRows, withRow, type Row } from '../draft.js';
import type { StateOf } from '../state.js';
import type { Fault } from '../validation.js';
import { advancedFields } from './advanced.js';
import { problemText } from './faults.js';
import { faultOf, selectField, textField } from './fields.js';
import type { FormContext } from './form-context.js';
import { rowFields } from './row.js';
import { draftWarnings } from './warnings.js';

/** The whole form. */
export function formView({ fault, problem }: StateOf<'form'>, context: FormContext) {
  const { draft, change, make } = context;
  const { length } = draft.rows;
  return html`<form
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      void make();
    }}
  >
    <div class="body">
      ${heading({
        title: msg('Make backup codes', { id: 'page-make-title' }),
        status: pill(
          counted(length, {
            id: 'page-sheets',
            one: str`${length} sheet`,
            other: str`${length} sheets`,
          }),
        ),
      })}
      ${
        problem === undefined
          ? nothing
          : html`<p class="notice bad" role="alert">${problemText(problem)}</p>`
      }
      <div role="status">${headingQuestion(fault, context)}</div>
      ${draft.rows.map((_, index) => rowFields(index, fault, context))}
      ${faultOf('rows', fault)} ${rowButtons(context)}
      ${textField({
        id: 'service',
        label: msg('Service (optional)', { id: 'page-service' }),
        hint: msg('The name of the site. It stands on each sheet.', {
          id: 'page-service-hint',
        }),
        value: draft.service,
        fault,
        change: (service) => {
          change({ service });
        },
      })}
      ${selectField({
        id: 'profile',
        label: msg('Type of code', { id: 'page-profile' }),
        options: formatNames(),
        value: draft.profile,
        fault,
        change: (profile) => {
          change({ profile });
        },
      })}
      ${manySheets()} ${advancedFields(fault, context)}
      <div id="warnings" role="status">${draftWarnings(draft)}</div>
    </div>
    <div class="foot">
      ${submitButton(
        length === 1
          ? msg('Make the codes', { id: 'page-make' })
          : counted(length, {
              id: 'page-make-sheets',
              one: str`Make ${length} sheet`,
              other: str`Make ${length} sheets`,
            }),
      )}
    </div>
  </form>`;
}

function rowButtons({ draft: { rows }, change, focus }: FormContext) {
  return html`<div class="row">
    <button
      type="button"
      id="add-row"
      @click=${() => {
        change({ rows: withRow(rows) });
        focus(`rows[${rows.length}].account`);
      }}
    >
      ${msg('Add a sheet', { id: 'page-add' })}
    </button>
    ${
      rows.length === 1
        ? nothing
        : html`<button
            type="button"
            class="text"
            id="remove-all"
            @click=${() => {
              change({ rows: withoutRows() });
              focus('rows[0].account');
            }}
          >
            ${msg('Remove all', { id: 'page-remove-all' })}
          </button>`
    }
  </div>`;
}

function manySheets() {
  return html`<details>
    <summary>${msg('Many sheets at once', { id: 'page-many' })}</summary>
    <p class="muted">
      ${msg(
        'Copy rows from a spreadsheet or a CSV file and paste them into “Account”: account, name, number of codes.',
        { id: 'page-many-paste' },
      )}
    </p>
    <p class="muted">
      ${msg(
        str`By default, a server accepts ${CODES_DEFAULT_MIN} to ${CODES_MAX} codes on a sheet, and at most ${ACTIVE_SETS_MAX} sheets for an account.`,
        { id: 'page-many-limits' },
      )}
    </p>
  </details>`;
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
    <p>${msg('Is the first pasted row a heading?', { id: 'page-heading' })}</p>
    <p><bdi>${row.account}</bdi></p>
    <div class="row">
      <button
        type="button"
        id="heading"
        @click=${() => {
          answer(draft.rows.filter((other) => other !== row));
        }}
      >
        ${msg('Yes, remove it', { id: 'page-heading-yes' })}
      </button>
      ${button({
        text: msg('No, it’s an account', { id: 'page-heading-no' }),
        press: () => {
          answer(draft.rows);
        },
      })}
    </div>
    ${faultOf('heading', fault)}
  </div>`;
}
