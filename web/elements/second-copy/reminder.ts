import { msg, str } from '@lit/localize';

import { showSetId } from '../../protocol/set-id.js';
import { sortableDate } from '../dates.js';
import { isolated } from '../localize.js';
import { sheetPlace, type Sheet } from '../sheet/sheet.js';

/**
 * A calendar entry (RFC 5545) that asks after a year whether the sheet is still there: the
 * whole day, with an alarm a week before. Its UID comes from the set ID, so importing it twice
 * makes one entry. It contains no code.
 */
export function reminderFile(sheet: Sheet): string {
  const { service, address } = sheetPlace(sheet);
  const day = yearAfter(sheet.created);
  const set = isolated(showSetId(sheet.set));
  const summary =
    service === ''
      ? msg('Check your backup codes', { id: 'bc-reminder-title' })
      : msg(str`Check your backup codes for ${isolated(service)}`, {
          id: 'bc-reminder-title-for',
        });
  const text = msg(
    str`Do you still have the sheet of set ${set}? If not, get new codes in your account settings.`,
    { id: 'bc-reminder-text' },
  );
  const stamp = `${sheet.created.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//backup-codes//EN',
    'BEGIN:VEVENT',
    `UID:${sheet.set}@backup-codes`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped([text, address].filter(Boolean).join(' '))}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P7D',
    `DESCRIPTION:${escaped(summary)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** The same day a year later, as `20271126`; after 29 February comes 1 March. */
function yearAfter(time: string): string {
  const day = new Date(time);
  day.setFullYear(day.getFullYear() + 1);
  return sortableDate(day.toISOString()).replaceAll('-', '');
}

/** RFC 5545 section 3.3.11. Names on a sheet have no line breaks. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (character) => `\\${character}`);
}

/** Lines of at most 75 octets, broken between characters (RFC 5545 section 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let folds = '';
  let room = 75;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (length > room) {
      folds += '\r\n ';
      // The space that starts a continued line counts.
      room = 74;
    }
    folds += character;
    room -= length;
  }
  return folds;
}
