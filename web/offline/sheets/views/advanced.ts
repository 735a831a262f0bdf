import { html, nothing } from 'lit';

import type { KdfName } from '../../../protocol/kdf.js';
import { KDF_MEMORY_DEFAULT_MAX_BYTES } from '../../../protocol/scheme.js';
import type { Output } from '../plan.js';
import type { Fault } from '../validation.js';
import { selectField, textField } from './fields.js';
import type { FormContext } from './form-context.js';

const OUTPUTS: Record<Output, string> = {
  import: 'Import file (recommended)',
  phc: 'PHC strings',
  'phc-django': 'PHC strings for Django',
};

const KDFS: Record<KdfName, string> = {
  argon2id: 'Argon2id (recommended)',
  scrypt: 'scrypt',
  'pbkdf2-sha256': 'PBKDF2-SHA-256 (NIST)',
  'hmac-sha256': 'HMAC, for long codes',
};

/** The KDFs that each output can hold: not every KDF has a PHC string. */
const KDFS_OF: Record<Output, readonly KdfName[]> = {
  import: ['argon2id', 'scrypt', 'pbkdf2-sha256', 'hmac-sha256'],
  phc: ['argon2id', 'scrypt'],
  'phc-django': ['argon2id'],
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
        const isKept = KDFS_OF[chosen].includes(kdf);
        change({ output: chosen, ...(!isKept && { kdf: 'argon2id' }) });
      },
    })}
    ${output === 'import' ? nothing : phcWarning()}
    ${selectField({
      id: 'kdf.name',
      label: 'Hashing',
      options: pick(KDFS, KDFS_OF[output]),
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

function pick(all: Record<KdfName, string>, names: readonly KdfName[]) {
  return Object.fromEntries(names.map((name) => [name, all[name]])) as Record<
    KdfName,
    string
  >;
}
