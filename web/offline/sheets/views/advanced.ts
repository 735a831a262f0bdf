import { html, nothing } from 'lit';

import { hasPhcForm, type KdfName } from '../../../protocol/kdf.js';
import { KDF_DEFAULT, KDF_MEMORY_DEFAULT_MAX_BYTES } from '../../../protocol/scheme.js';
import type { Output } from '../plan.js';
import type { Fault } from '../validation.js';
import { selectField, textField } from './fields.js';
import type { FormContext } from './form-context.js';

const OUTPUTS: Record<Output, string> = {
  import: 'Import file (recommended)',
  phc: 'PHC strings',
  django: 'PHC strings for Django',
};

const KDFS: Record<KdfName, string> = {
  argon2id: 'Argon2id (recommended)',
  scrypt: 'scrypt',
  'pbkdf2-sha256': 'PBKDF2-SHA-256 (NIST)',
  'hmac-sha256': 'HMAC, for long codes',
};

const COSTS: Record<string, string> = {
  m: 'Memory in KiB',
  t: 'Passes',
  n: 'Cost n, a power of two',
  r: 'Block size r',
  p: 'Parallelism',
  iterations: 'Iterations',
};

/** The choices that most people never change. */
export function advancedFields(fault: Fault | undefined, context: FormContext) {
  const { draft, change, isAdvancedOpen, openAdvanced } = context;
  const { kdf, costs, output } = draft;
  return html`<details
    class="advanced"
    ?open=${isAdvancedOpen}
    @toggle=${({ currentTarget }: Event) => {
      openAdvanced((currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary>Advanced: hashing and output</summary>
    ${selectField({
      id: 'output',
      label: 'File for the server',
      options: OUTPUTS,
      value: output,
      fault,
      change: (chosen) => {
        change({ output: chosen, ...(!canHold(chosen, kdf) && { kdf: KDF_DEFAULT }) });
      },
    })}
    ${output === 'import' ? nothing : phcWarning()}
    ${selectField({
      id: 'kdf.name',
      label: 'Hashing',
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
        label: COSTS[name] ?? name,
        value,
        fault,
        isNumber: true,
        change: (text) => {
          change({ costs: { ...costs, [kdf]: { ...costs[kdf], [name]: text } } });
        },
      }),
    )}
    <p class="muted">
      The numbers start at what OWASP recommends. Higher numbers slow down everyone who
      guesses codes, but also you and everyone who signs in. By default, a server refuses
      what’s too much for a phone, such as more than
      ${KDF_MEMORY_DEFAULT_MAX_BYTES / 2 ** 20} MiB.
    </p>
  </details>`;
}

function phcWarning() {
  return html`<p class="notice warning">
    Only for a server that already verifies plaintext codes. It sees each code that is
    used. Before it verifies a typed code, it must change it to capitals, remove spaces
    and dashes, and change O to 0 and I and L to 1. Use the import file if you can.
  </p>`;
}

/** The KDFs whose hashes a file for the server can hold, each with its text. */
function kdfsFor(output: Output): Record<KdfName, string> {
  const names = Object.keys(KDFS) as KdfName[];
  return Object.fromEntries(
    names.filter((name) => canHold(output, name)).map((name) => [name, KDFS[name]]),
  ) as Record<KdfName, string>;
}

function canHold(output: Output, kdf: KdfName): boolean {
  return output === 'import' || hasPhcForm(kdf, output);
}
