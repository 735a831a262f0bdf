import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { counted } from '../../../elements/localize.js';
import { KDF_MEMORY_DEFAULT_MAX_BYTES } from '../../../protocol/scheme.js';
import { showNumber } from '../../languages.js';
import type { Draft } from '../draft.js';
import {
  measuresOf,
  refusedByDefault,
  repeatedSheets,
  type Refusal,
} from '../refusals.js';
import { planFrom } from '../validation.js';

/** Warns while the person types. A form with a fault gets no warnings. */
export function draftWarnings(draft: Draft) {
  const planned = planFrom(draft);
  if (!planned.ok) return nothing;
  const repeated = repeatedSheets(planned.plan);
  return html`${
    repeated.length === 0
      ? nothing
      : html`<p class="notice warning repeated">${repeatedText(repeated)}</p>`
  }${refusalWarning(refusedByDefault(measuresOf(planned.plan)))}`;
}

function repeatedText(indices: readonly number[]): string {
  const { length } = indices;
  const first = firstOf(indices);
  return counted(length, {
    id: 'page-repeated',
    one: str`${length} sheet repeats an earlier one (it’s sheet ${first}).`,
    other: str`${length} sheets repeat earlier ones. The first is sheet ${first}.`,
  });
}

/** @param refused what a server refuses by default, from `refusedByDefault` */
export function refusalWarning(refused: readonly Refusal[]) {
  if (refused.length === 0) return nothing;
  return html`<div class="notice warning refused">
    <p>
      ${msg('A server with the usual settings won’t import this:', {
        id: 'page-refused',
      })}
    </p>
    <ul>
      ${refused.map((refusal) => html`<li>${refusalText(refusal)}</li>`)}
    </ul>
  </div>`;
}

/** A refusal as a sentence. */
export function refusalText(refusal: Refusal): string {
  const limit = showNumber(refusal.limit);
  switch (refusal.kind) {
    case 'few-codes': {
      const { length } = refusal.indices;
      const first = firstOf(refusal.indices);
      return counted(length, {
        id: 'page-refused-few',
        one: str`The whole file: ${length} sheet has fewer than ${limit} codes (sheet ${first}).`,
        other: str`The whole file: ${length} sheets have fewer than ${limit} codes (the first is sheet ${first}).`,
      });
    }
    case 'many-sheets': {
      const { length } = refusal.indices;
      const first = firstOf(refusal.indices);
      return counted(length, {
        id: 'page-refused-many',
        one: str`${length} sheet, because an account can have at most ${limit} (sheet ${first}).`,
        other: str`${length} sheets, because an account can have at most ${limit} (the first is sheet ${first}).`,
      });
    }
    case 'weak-codes':
      return msg(
        str`The whole file: its codes have less than ${limit} bits of randomness.`,
        {
          id: 'page-refused-weak',
        },
      );
    case 'memory': {
      const mebibytes = showNumber(KDF_MEMORY_DEFAULT_MAX_BYTES / 2 ** 20);
      const kibibytes = showNumber(KDF_MEMORY_DEFAULT_MAX_BYTES / 2 ** 10);
      return msg(
        str`The whole file: hashing takes more than ${mebibytes} MiB (${kibibytes} KiB) of memory.`,
        { id: 'page-refused-memory' },
      );
    }
    case 'work':
      return workText(refusal, limit);
  }
}

function workText({ kdf }: Refusal & { kind: 'work' }, limit: string): string {
  switch (kdf) {
    case 'argon2id':
      return msg(str`The whole file: memory in KiB times passes is more than ${limit}.`, {
        id: 'page-refused-argon2id',
      });
    case 'scrypt':
      return msg(str`The whole file: n times r times p is more than ${limit}.`, {
        id: 'page-refused-scrypt',
      });
    case 'pbkdf2-sha256':
    case 'hmac-sha256':
      return msg(str`The whole file: hashing takes more than ${limit} iterations.`, {
        id: 'page-refused-iterations',
      });
  }
}

/** The number of the first sheet, as people count. */
function firstOf([first = 0]: readonly number[]): string {
  return showNumber(first + 1);
}
