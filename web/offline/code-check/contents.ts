/** What a careful administrator wants to know about an import file before it is imported. */

import type { ImportEntry } from '../../protocol/import-file.js';
import {
  indicesOf,
  refusedByDefault,
  repeated,
  type Refusal,
} from '../sheets/refusals.js';

/** Sheets that were made longer ago may be lost, or replaced by others. */
export const OLD_AFTER_DAYS = 30;

export interface Contents {
  /** How many accounts there are. */
  accounts: number;
  /** What a server refuses by default. */
  refused: readonly Refusal[];
  /** How many accounts have more than one set. */
  sharedAccounts: number;
  /** The places of the sets whose ID an earlier set has. */
  repeatedIds: readonly number[];
  /** The places of the sets that are older than `OLD_AFTER_DAYS`. */
  old: readonly number[];
  /** The places of the sets from more than a day in the future. A server refuses the file. */
  future: readonly number[];
}

/** @param now milliseconds since 1970 */
export function contentsOf(entries: readonly ImportEntry[], now: number): Contents {
  const perAccount = new Map<string, number>();
  for (const { account } of entries) {
    perAccount.set(account, (perAccount.get(account) ?? 0) + 1);
  }
  const ages = entries.map(
    ({ enrolment }) => (now - Date.parse(enrolment.created)) / DAY_MS,
  );
  const measures = entries.map(({ account, enrolment }) => {
    const { verifiers, format, kdf } = enrolment;
    return { account, count: verifiers.length, format, kdf };
  });
  return {
    accounts: perAccount.size,
    refused: refusedByDefault(measures),
    sharedAccounts: Array.from(perAccount.values()).filter((sets) => sets > 1).length,
    repeatedIds: repeated(entries, ({ enrolment }) => enrolment.set),
    old: indicesOf(ages, (days) => days > OLD_AFTER_DAYS),
    future: indicesOf(ages, (days) => days < -1),
  };
}

const DAY_MS = 86_400_000;
