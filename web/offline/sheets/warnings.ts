/** Finds sheets that a server refuses, or that are there by mistake. */

import type { DocumentError } from '../../protocol/errors.js';
import type { Kdf } from '../../protocol/kdf.js';
import { ACTIVE_SETS_MAX, KDF_MEMORY_DEFAULT_MAX_BYTES } from '../../protocol/scheme.js';
import { DEFAULT_SET_POLICY, refusalsOf } from '../../protocol/set-policy.js';
import type { Plan } from './plan.js';

/**
 * What a server with the default policy refuses to import, and why. The page can't know
 * how many sets an account already has there. It says nothing about PHC strings, because
 * no such server imports them.
 */
export function refusedByDefault(plan: Plan): readonly string[] {
  const { output, format, kdf, sheets } = plan;
  if (output !== 'import') return [];
  const refusals = sheets.map(({ count }) =>
    refusalsOf(DEFAULT_SET_POLICY, { codes: count, format, kdf }),
  );
  const reasons = refusals.flat().map((refusal) => {
    if (refusal.field !== 'verifiers') return costText(refusal, kdf);
    const few = indicesOf(refusals, ([first]) => first?.field === 'verifiers');
    const have = few.length === 1 ? 'has' : 'have';
    return `${named(few)} ${have} fewer than ${refusal.limit} codes`;
  });
  const beyond = beyondLimit(plan);
  return [
    ...Array.from(new Set(reasons), (reason) => `the whole file, because ${reason}`),
    ...(beyond.length === 0
      ? []
      : [
          `${named(beyond)}, because an account can have ${ACTIVE_SETS_MAX} sheets at most`,
        ]),
  ];
}

/** The sheets that exceed the limit of their account. */
function beyondLimit({ sheets }: Plan): readonly number[] {
  const perAccount = new Map<string, number>();
  return indicesOf(sheets, ({ account }) => {
    const nth = (perAccount.get(account) ?? 0) + 1;
    perAccount.set(account, nth);
    return nth > ACTIVE_SETS_MAX;
  });
}

function costText({ field, limit = 0 }: DocumentError, kdf: Kdf): string {
  if (field === 'kdf') return `${WORK[kdf.name]} more than ${grouped(limit)}`;
  const most = KDF_MEMORY_DEFAULT_MAX_BYTES;
  const size = `${most / 2 ** 20} MiB (${grouped(most / 2 ** 10)} KiB)`;
  return `hashing takes more than ${size} of memory`;
}

const WORK = {
  argon2id: 'memory in KiB times passes is',
  scrypt: 'n times r times p is',
  'pbkdf2-sha256': 'the iterations are',
  'hmac-sha256': 'its work is',
} as const;

/**
 * Sheets with the same account, name and number of codes as an earlier sheet, for example
 * because a row was pasted twice.
 */
export function repeatedSheets({ sheets }: Plan): string | undefined {
  const seen = new Set<string>();
  const repeated = indicesOf(sheets, ({ account, label, count }) => {
    const key = JSON.stringify([account, label, count]);
    const isSeen = seen.has(key);
    seen.add(key);
    return isSeen;
  });
  return repeated.length === 0 ? undefined : named(repeated);
}

function indicesOf<Item>(
  items: readonly Item[],
  isMeant: (item: Item) => boolean,
): readonly number[] {
  return items.flatMap((item, index) => (isMeant(item) ? [index] : []));
}

/** `sheet 3`, `2 sheets (the first is sheet 3)`. */
function named(indices: readonly number[]): string {
  const first = `sheet ${(indices[0] ?? 0) + 1}`;
  return indices.length === 1
    ? first
    : `${indices.length} sheets (the first is ${first})`;
}

function grouped(number: number): string {
  return number.toLocaleString('en');
}
