/** Sheets that can be made, but that a server refuses or that nobody meant. */

import { kdfMemoryBytes, kdfWork, type Kdf } from '../../protocol/kdf.js';
import {
  ACTIVE_SETS_MAX,
  CODES_DEFAULT_MIN,
  KDF_MEMORY_DEFAULT_MAX_BYTES,
  KDF_WORK_DEFAULT_MAX,
} from '../../protocol/scheme.js';
import type { Plan } from './plan.js';

/**
 * What a server with the default policy refuses to import, and why. The page can't know of
 * sets that an account already has there, and says nothing about PHC strings, which no such
 * server imports.
 */
export function refusedByDefault({ output, kdf, sheets }: Plan): readonly string[] {
  if (output !== 'import') return [];
  const few = indicesOf(sheets, ({ count }) => count < CODES_DEFAULT_MIN);
  const perAccount = new Map<string, number>();
  const beyond = indicesOf(sheets, ({ account }) => {
    const nth = (perAccount.get(account) ?? 0) + 1;
    perAccount.set(account, nth);
    return nth > ACTIVE_SETS_MAX;
  });
  const have = few.length === 1 ? 'has' : 'have';
  return [
    ...(few.length === 0
      ? []
      : [
          `the whole file, because ${named(few)} ${have} fewer than ${CODES_DEFAULT_MIN} codes`,
        ]),
    ...costsRefused(kdf).map((cost) => `the whole file, because ${cost}`),
    ...(beyond.length === 0
      ? []
      : [
          `${named(beyond)}, because an account can have ${ACTIVE_SETS_MAX} sheets at most`,
        ]),
  ];
}

function costsRefused(kdf: Kdf): readonly string[] {
  const most = KDF_MEMORY_DEFAULT_MAX_BYTES;
  const size = `${most / 2 ** 20} MiB (${grouped(most / 2 ** 10)} KiB)`;
  return [
    ...(kdfMemoryBytes(kdf) > most ? [`hashing takes more than ${size} of memory`] : []),
    ...(kdfWork(kdf) > KDF_WORK_DEFAULT_MAX[kdf.name]
      ? [`${WORK[kdf.name]} more than ${grouped(KDF_WORK_DEFAULT_MAX[kdf.name])}`]
      : []),
  ];
}

const WORK = {
  argon2id: 'memory in KiB times passes is',
  scrypt: 'n times r times p is',
  'pbkdf2-sha256': 'the iterations are',
  'hmac-sha256': 'its work is',
} as const;

/**
 * Sheets with the account, name and number of codes of an earlier one, as after a row was
 * pasted twice.
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
