import { msg } from '@lit/localize';

import { acceptedText } from './accepted-view.js';
import type { EntryPhase, EntryState } from './state.js';

/** What screen readers should read out when a scan has put a code into the field. */
export function scannedText(): string {
  return msg('The code is in the field. Compare it with your sheet, then go on.', {
    id: 'bc-entry-scanned',
  });
}

/**
 * What screen readers should read out when the entry reaches another phase; empty if the
 * view has live text of its own.
 */
export function announcement(
  before: EntryPhase,
  { phase, challenge }: EntryState,
): string {
  switch (phase.kind) {
    case 'sending':
      return msg('Checking the code…', { id: 'bc-entry-sending' });
    case 'throttled':
      return msg('Too many tries. Wait until the time shown is up.', {
        id: 'bc-entry-wait',
      });
    case 'accepted':
      return acceptedText(phase.answer, challenge);
    case 'ready':
      return before.kind === 'throttled'
        ? msg('You can try again now.', { id: 'bc-entry-again' })
        : '';
    default:
      return '';
  }
}
