import { msg, str } from '@lit/localize';

import { showSetId, type SetId } from '../../protocol/set-id.js';
import { toPrintable } from '../../protocol/text.js';
import { showDate, sortableDate } from '../dates.js';

/** What the person keeps: the codes of one set, and what they are for. */
export interface Sheet {
  /** The site's name. Like account and label, it is made printable when it is shown. */
  service: string;
  /** The name that the person signs in with. */
  account: string;
  label: string;
  /** When the codes were made, as an RFC 3339 time. */
  created: string;
  set: SetId;
  /** The codes in groups, in the order of the sheet. */
  codes: readonly string[];
}

/** The lines above the codes, each with a name and a value. Empty ones are left out. */
export function sheetFields(sheet: Sheet): [name: string, value: string][] {
  const fields: [string, string][] = [
    [msg('Service', { id: 'bc-sheet-service' }), toPrintable(sheet.service)],
    [msg('Account', { id: 'bc-sheet-account' }), toPrintable(sheet.account)],
    [msg('Name', { id: 'bc-sheet-label' }), toPrintable(sheet.label)],
    [msg('Made on', { id: 'bc-sheet-made' }), showDate(sheet.created)],
    [msg('Set', { id: 'bc-sheet-set' }), showSetId(sheet.set)],
  ];
  return fields.filter(([, value]) => value !== '');
}

export function sheetTitle(sheet: Sheet): string {
  const service = toPrintable(sheet.service);
  return service === ''
    ? msg('Backup codes', { id: 'bc-sheet-title' })
    : msg(str`Backup codes for ${service}`, { id: 'bc-sheet-title-for' });
}

/** How to use and keep the codes, in a few sentences. */
export function sheetAdvice(sheet: Sheet): string[] {
  const service = toPrintable(sheet.service);
  const once =
    service === ''
      ? msg('Each code signs you in once when you can’t use your usual second step.', {
          id: 'bc-advice-once',
        })
      : msg(
          str`Each code signs you in to ${service} once when you can’t use your usual second step.`,
          { id: 'bc-advice-once-to' },
        );
  return [
    once,
    msg('Tick off each code when you’ve used it.', { id: 'bc-advice-tick' }),
    msg('Keep this where only you can get to it, and keep a copy somewhere else.', {
      id: 'bc-advice-keep',
    }),
    msg(
      'If you replace this set, its codes stop working when you turn on the new ones.',
      { id: 'bc-advice-new' },
    ),
    msg('We’ll never ask you for a code by phone, email or chat.', {
      id: 'bc-advice-never',
    }),
  ];
}

/** The whole sheet as the text of a file. */
export function sheetText(sheet: Sheet): string {
  const fields = sheetFields(sheet);
  const width = Math.max(...fields.map(([name]) => name.length));
  const lines = [
    sheetTitle(sheet),
    '',
    ...fields.map(([name, value]) => `${name.padEnd(width)}  ${value}`),
    '',
    ...sheet.codes.map((code, index) => `${String(index + 1).padStart(4)}  [ ]  ${code}`),
    '',
    ...sheetAdvice(sheet),
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

/** `<service>-backup-codes-<account>-<date>`, without the parts that are empty. */
export function fileName({
  service,
  account,
  created,
}: Pick<Sheet, 'service' | 'account' | 'created'>): string {
  const parts = [service, 'backup-codes', account, sortableDate(created)];
  return parts.map(forFileName).filter(Boolean).join('-');
}

/**
 * The most bytes in one part of a file name. File systems allow 255 in total. Two such
 * parts, the date, our own words and an extension stay below 240.
 */
const NAME_PART_MAX_BYTES = 90;

/** Keeps the characters that are safe in file systems and shells, in any script. */
function forFileName(text: string): string {
  const printable = toPrintable(text).normalize('NFC');
  const name = printable.replace(/[^\p{L}\p{M}\p{N}@._+-]+/gu, '-');
  const room = new Uint8Array(NAME_PART_MAX_BYTES);
  const { read } = new TextEncoder().encodeInto(name, room);
  return name.slice(0, read).replace(/^[-.]+|[-.]+$/g, '');
}
