import { documentError, type DocumentError } from './errors.js';
import { LABEL_MAX } from './limits.js';

// Such characters can forge a line of a log or a sheet, or turn its text round; half a
// surrogate pair cannot be stored as UTF-8.
const NOT_PRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u;

/** Whether a text can stand on one line of a sheet, a log and a database. */
export function isPrintable(text: string): boolean {
  return !NOT_PRINTABLE.test(text);
}

/** What is wrong with the label of a set: 0 to 64 code points, printable. */
export function checkLabel(label: string, field = 'label'): DocumentError | undefined {
  if (Array.from(label).length > LABEL_MAX) {
    return documentError('too_long', field, LABEL_MAX);
  }
  return isPrintable(label) ? undefined : documentError('not_printable', field);
}
