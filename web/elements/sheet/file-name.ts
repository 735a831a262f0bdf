import { showSetId } from '../../protocol/set-id.js';
import { toPrintable } from '../../protocol/text.js';
import { sortableDate } from '../dates.js';
import type { Sheet } from './sheet.js';

/** `<service>-backup-codes-<account>-<date>`, without the parts that are empty. */
export function fileName({
  service,
  account,
  created,
}: Pick<Sheet, 'service' | 'account' | 'created'>): string {
  const parts = [service, 'backup-codes', account, sortableDate(created)];
  return parts
    .map((part) => forFileName(part, PART_MAX_BYTES))
    .filter(Boolean)
    .join('-');
}

/**
 * `<service>-backup-codes-<account>-<label>-<set ID>`, for one of several sheets: no two have
 * the same set ID, so no file overwrites another.
 */
export function fileNameOfSet({ service, account, label, set }: Sheet): string {
  const parts = [service, 'backup-codes', account, label, showSetId(set)];
  return parts
    .map((part) => forFileName(part, SHORT_PART_MAX_BYTES))
    .filter(Boolean)
    .join('-');
}

/**
 * The most bytes in one part of a file name. File systems allow 255 in total. Two or three
 * such parts, a date or a set ID, our own words and an extension stay below 240.
 */
const PART_MAX_BYTES = 90;
const SHORT_PART_MAX_BYTES = 60;

/** Keeps the characters that are safe in file systems and shells, in any script. */
function forFileName(text: string, maxBytes: number): string {
  const printable = toPrintable(text).normalize('NFC');
  const name = printable.replace(/[^\p{L}\p{M}\p{N}@._+-]+/gu, '-');
  const room = new Uint8Array(maxBytes);
  const { read } = new TextEncoder().encodeInto(name, room);
  return name.slice(0, read).replace(/^[-.]+|[-.]+$/g, '');
}
