/** Finds sheets that a server refuses, or that are there by mistake. */

import type { DocumentError } from '../../protocol/errors.js';
import type { CodeFormat } from '../../protocol/formats.js';
import type { Kdf, KdfName } from '../../protocol/kdf.js';
import { ACTIVE_SETS_MAX, KDF_MEMORY_DEFAULT_MAX_BYTES } from '../../protocol/scheme.js';
import { DEFAULT_SET_POLICY, refusalsOf } from '../../protocol/set-policy.js';
import type { Plan } from './plan.js';

/** What a server looks at in a sheet, planned or made. */
export interface SheetMeasures {
  account: string;
  /** The number of codes. */
  count: number;
  format: CodeFormat;
  kdf: Kdf;
}

/** What a server with the default policy refuses to import. `indices` count from 0. */
export type Refusal =
  /** The whole file, because these sheets have fewer codes than the limit. */
  | { kind: 'few-codes'; indices: readonly number[]; limit: number }
  /** The whole file, because its codes have fewer bits than the limit. */
  | { kind: 'weak-codes'; limit: number }
  /** The whole file, because hashing takes more bytes of memory than the limit. */
  | { kind: 'memory'; limit: number }
  /** The whole file, because hashing takes more work than the limit, in the KDF's unit. */
  | { kind: 'work'; kdf: KdfName; limit: number }
  /** Only these sheets, because their account has more than the limit. */
  | { kind: 'many-sheets'; indices: readonly number[]; limit: number };

/** The sheets of a plan as a server sees them; none if it gets PHC strings. */
export function measuresOf({ output, format, kdf, sheets }: Plan): SheetMeasures[] {
  // No such server imports PHC strings, so there is nothing to say about them.
  if (output !== 'import') return [];
  return sheets.map(({ account, count }) => ({ account, count, format, kdf }));
}

/**
 * What a server with the default policy refuses to import. The page can't know how many sets
 * an account already has there.
 */
export function refusedByDefault(sheets: readonly SheetMeasures[]): readonly Refusal[] {
  const errors = sheets.map(({ count, format, kdf }) =>
    refusalsOf(DEFAULT_SET_POLICY, { codes: count, format, kdf }),
  );
  const few = indicesOf(errors, ([first]) => first?.field === 'verifiers');
  const refusals = errors.flatMap((found, index) =>
    found.map((error) => refusalFrom(error, few, sheets[index]?.kdf.name ?? 'argon2id')),
  );
  const beyond = beyondLimit(sheets);
  return [
    ...distinct(refusals),
    ...(beyond.length === 0
      ? []
      : [{ kind: 'many-sheets' as const, indices: beyond, limit: ACTIVE_SETS_MAX }]),
  ];
}

function refusalFrom(
  { field, limit = 0 }: DocumentError,
  few: readonly number[],
  kdf: KdfName,
): Refusal {
  switch (field) {
    case 'verifiers':
      return { kind: 'few-codes', indices: few, limit };
    case 'format':
      return { kind: 'weak-codes', limit };
    case 'kdf':
      return { kind: 'work', kdf, limit };
    default:
      return { kind: 'memory', limit: KDF_MEMORY_DEFAULT_MAX_BYTES };
  }
}

function distinct(refusals: readonly Refusal[]): readonly Refusal[] {
  const byText = new Map(refusals.map((refusal) => [JSON.stringify(refusal), refusal]));
  return Array.from(byText.values());
}

/** The sheets that exceed the limit of their account. */
function beyondLimit(sheets: readonly SheetMeasures[]): readonly number[] {
  const perAccount = new Map<string, number>();
  return indicesOf(sheets, ({ account }) => {
    const nth = (perAccount.get(account) ?? 0) + 1;
    perAccount.set(account, nth);
    return nth > ACTIVE_SETS_MAX;
  });
}

/**
 * The sheets with the same account, name and number of codes as an earlier sheet, for example
 * because a row was pasted twice.
 */
export function repeatedSheets({ sheets }: Plan): readonly number[] {
  return repeated(sheets, ({ account, label, count }) =>
    JSON.stringify([account, label, count]),
  );
}

/** The items with the same key as an earlier item. */
export function repeated<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly number[] {
  const seen = new Set<string>();
  return indicesOf(items, (item) => {
    const key = keyOf(item);
    const isSeen = seen.has(key);
    seen.add(key);
    return isSeen;
  });
}

/** The places of the items that are meant. */
export function indicesOf<Item>(
  items: readonly Item[],
  isMeant: (item: Item) => boolean,
): readonly number[] {
  return items.flatMap((item, index) => (isMeant(item) ? [index] : []));
}
