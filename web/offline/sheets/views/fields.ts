/** Labelled fields that show their faults. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import type { Fault } from '../validation.js';

interface Field<Value> {
  /** The ID of the element; faults use it too. */
  id: string;
  label: string;
  value: Value;
  fault: Fault | undefined;
  change: (value: Value) => void;
}

export interface TextField extends Field<string> {
  isNumber?: boolean;
  onPaste?: (event: ClipboardEvent) => void;
}

export function textField({ id, label, value, fault, change, ...more }: TextField) {
  const isBad = fault?.field === id;
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
      .value=${live(value)}
      aria-invalid=${isBad ? 'true' : 'false'}
      aria-describedby=${isBad ? `${id}-fault` : nothing}
      @input=${({ currentTarget }: Event) => {
        change((currentTarget as HTMLInputElement).value);
      }}
      @paste=${more.onPaste ?? nothing}
    />
    ${faultOf(id, fault)}
  </div>`;
}

interface SelectField<Name extends string> extends Field<Name> {
  /** The choices, each with its text. */
  options: Readonly<Record<Name, string>>;
}

export function selectField<Name extends string>({
  id,
  label,
  value,
  fault,
  change,
  options,
}: SelectField<Name>) {
  const isBad = fault?.field === id;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-invalid=${isBad ? 'true' : 'false'}
      aria-describedby=${isBad ? `${id}-fault` : nothing}
      @change=${({ currentTarget }: Event) => {
        change((currentTarget as HTMLSelectElement).value as Name);
      }}
    >
      ${(Object.entries(options) as [Name, string][]).map(
        ([name, text]) =>
          html`<option value=${name} ?selected=${name === value}>${text}</option>`,
      )}
    </select>
    ${faultOf(id, fault)}
  </div>`;
}

/** Shows the fault if it belongs to this field. */
export function faultOf(field: string, fault: Fault | undefined) {
  return fault?.field === field
    ? html`<p class="problem" id="${field}-fault" role="alert">${fault.text}</p>`
    : nothing;
}
