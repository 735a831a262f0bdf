import { msg, str } from '@lit/localize';

import { showSetId } from '../../protocol/set-id.js';
import { toPrintable } from '../../protocol/text.js';
import { showDate } from '../dates.js';
import { isolated } from '../localize.js';
import { sheetPlace, type Sheet } from '../sheet/sheet.js';

/** The codes as a note for a password manager: short, and found by the site's name. */
export function noteText(sheet: Sheet): string {
  const { service, address } = sheetPlace(sheet);
  const title =
    service === ''
      ? msg('Backup codes', { id: 'bc-sheet-title' })
      : msg(str`${isolated(service)} backup codes`, { id: 'bc-note-title' });
  const names = [toPrintable(sheet.account), toPrintable(sheet.label), address];
  const made = msg(
    str`Set ${isolated(showSetId(sheet.set))}, made on ${showDate(sheet.created)}`,
    {
      id: 'bc-note-set',
    },
  );
  const codes = sheet.codes.map((code, index) => `${index + 1}. ${code}`);
  return [title, ...names.filter(Boolean), made, '', ...codes, ''].join('\n');
}
