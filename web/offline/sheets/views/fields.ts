/** Labelled fields that show their hints and faults. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import type { Fault } from '../validation.js';
import { faultText } from './faults.js';

interface Field<Value> {
  /** The ID of the element; faults use it too. */
  id: string;
  label: string;
  /** Stands below the field before anything is wrong. */
  hint?: string;
  value: Value;
  fault: Fault | undefined;
  change: (value: Value) => void;
}

export interface TextField extends Field<string> {
  isNumber?: boolean;
  onPaste?: (event: ClipboardEvent) => void;
}

export function textField({ id, label, hint, value, fault, change, ...more }: TextField) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      class=${more.isNumber ? 'number' : ''}
      type="text"
      inputmode=${more.isNumber ? 'numeric' : 'text'}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      dir=${directionOf(value, more)}
      .value=${live(value)}
      aria-invalid=${fault?.field === id ? 'true' : 'false'}
      aria-describedby=${describers(id, hint, fault)}
      @input=${({ currentTarget }: Event) => {
        change((currentTarget as HTMLInputElement).value);
      }}
      @paste=${more.onPaste ?? nothing}
    />
    ${hintOf(id, hint)} ${faultOf(id, fault)}
  </div>`;
}

/** An empty field has the direction of the page. With `auto`, it would go from left to right. */
function directionOf(value: string, { isNumber }: Pick<TextField, 'isNumber'>) {
  return isNumber === true || value === '' ? nothing : 'auto';
}

interface SelectField<Name extends string> extends Field<Name> {
  /** The choices, each with its text. */
  options: Readonly<Record<Name, string>>;
}

export function selectField<Name extends string>({
  id,
  label,
  hint,
  value,
  fault,
  change,
  options,
}: SelectField<Name>) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-invalid=${fault?.field === id ? 'true' : 'false'}
      aria-describedby=${describers(id, hint, fault)}
      @change=${({ currentTarget }: Event) => {
        change((currentTarget as HTMLSelectElement).value as Name);
      }}
    >
      ${(Object.entries(options) as [Name, string][]).map(
        ([name, text]) =>
          html`<option value=${name} ?selected=${name === value}>${text}</option>`,
      )}
    </select>
    ${hintOf(id, hint)} ${faultOf(id, fault)}
  </div>`;
}

function describers(id: string, hint: string | undefined, fault: Fault | undefined) {
  const ids = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(fault?.field === id ? [`${id}-fault`] : []),
  ];
  return ids.length === 0 ? nothing : ids.join(' ');
}

function hintOf(id: string, hint: string | undefined) {
  return hint === undefined
    ? nothing
    : html`<p class="muted" id="${id}-hint">${hint}</p>`;
}

/** Shows the fault if it belongs to this field. */
export function faultOf(field: string, fault: Fault | undefined) {
  return fault?.field === field
    ? html`<p class="notice bad problem" id="${field}-fault" role="alert">
        ${faultText(fault)}
      </p>`
    : nothing;
}
