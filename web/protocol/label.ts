import { documentError, type DocumentError } from './errors.js';
import { LABEL_MAX } from './scheme.js';
import { isPrintable } from './text.js';

/** Checks the label of a set: 0 to 64 printable code points. */
export function checkLabel(label: string, field = 'label'): DocumentError | undefined {
  if (Array.from(label).length > LABEL_MAX) {
    return documentError('too_long', field, LABEL_MAX);
  }
  return isPrintable(label) ? undefined : documentError('not_printable', field);
}
