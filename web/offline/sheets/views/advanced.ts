import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { hasPhcForm, type KdfName } from '../../../protocol/kdf.js';
import { KDF_DEFAULT, KDF_MEMORY_DEFAULT_MAX_BYTES } from '../../../protocol/scheme.js';
import { kdfNames } from '../../format-names.js';
import type { Output } from '../plan.js';
import type { Fault } from '../validation.js';
import { selectField, textField } from './fields.js';
import type { FormContext } from './form-context.js';

/** The choices that most people never change. */
export function advancedFields(fault: Fault | undefined, context: FormContext) {
  const { draft, change, isAdvancedOpen, openAdvanced } = context;
  const { kdf, costs, output } = draft;
  const mebibytes = KDF_MEMORY_DEFAULT_MAX_BYTES / 2 ** 20;
  return html`<details
    class="advanced"
    ?open=${isAdvancedOpen}
    @toggle=${({ currentTarget }: Event) => {
      openAdvanced((currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary>${msg('Advanced: hashing and output', { id: 'page-advanced' })}</summary>
    ${selectField({
      id: 'output',
      label: msg('File for the server', { id: 'page-output' }),
      options: outputNames(),
      value: output,
      fault,
      change: (chosen) => {
        change({ output: chosen, ...(!canHold(chosen, kdf) && { kdf: KDF_DEFAULT }) });
      },
    })}
    ${output === 'import' ? nothing : phcWarning()}
    ${selectField({
      id: 'kdf.name',
      label: msg('Hashing', { id: 'page-kdf' }),
      options: kdfsFor(output),
      value: kdf,
      fault,
      change: (chosen) => {
        change({ kdf: chosen });
      },
    })}
    ${Object.entries(costs[kdf]).map(([name, value]) =>
      textField({
        id: `kdf.${name}`,
        label: costName(name),
        value,
        fault,
        isNumber: true,
        change: (text) => {
          change({ costs: { ...costs, [kdf]: { ...costs[kdf], [name]: text } } });
        },
      }),
    )}
    <p class="muted">
      ${msg(
        str`The numbers are what OWASP recommends, at first. Higher numbers slow down everyone who guesses codes, but also you and everyone who signs in. By default, a server refuses what’s too much for a phone, such as more than ${mebibytes} MiB.`,
        { id: 'page-cost' },
      )}
    </p>
  </details>`;
}

function outputNames(): Record<Output, string> {
  return {
    import: msg('Import file (recommended)', { id: 'page-output-import' }),
    phc: msg('PHC strings', { id: 'page-output-phc' }),
    django: msg('PHC strings for Django', { id: 'page-output-django' }),
  };
}

/** The label of a number of a KDF. */
function costName(parameter: string): string {
  switch (parameter) {
    case 'm':
      return msg('Memory in KiB', { id: 'page-cost-m' });
    case 't':
      return msg('Passes', { id: 'page-cost-t' });
    case 'n':
      return msg('Cost n, a power of two', { id: 'page-cost-n' });
    case 'r':
      return msg('Block size r', { id: 'page-cost-r' });
    case 'p':
      return msg('Parallelism', { id: 'page-cost-p' });
    case 'iterations':
      return msg('Iterations', { id: 'page-cost-iterations' });
    default:
      return parameter;
  }
}

function phcWarning() {
  return html`<p class="notice warning">
    ${msg(
      'Only for a server that already verifies plaintext codes. It sees each code that is used. Before it verifies a typed code, it must change it to capitals, remove spaces and dashes, and change O to 0 and I and L to 1. Use the import file if you can.',
      { id: 'page-phc-warning' },
    )}
  </p>`;
}

/** The KDFs whose hashes a file for the server can hold, each with its text. */
function kdfsFor(output: Output): Record<KdfName, string> {
  const names = Object.entries(kdfNames()) as [KdfName, string][];
  return Object.fromEntries(names.filter(([name]) => canHold(output, name))) as Record<
    KdfName,
    string
  >;
}

function canHold(output: Output, kdf: KdfName): boolean {
  return output === 'import' || hasPhcForm(kdf, output);
}
