import { outcomeOf } from './enrolment-wizard.js';
import type { PanelState } from './state.js';
import { foundText } from './views/check-form.js';
import { outcomeText } from './views/notices.js';

/** What the live region says: what the person has achieved or found. */
export function spokenIn(state: PanelState): string {
  if (state.kind === 'done') return outcomeText(outcomeOf(state.newSet));
  if (state.kind !== 'overview') return '';
  if (state.form?.kind === 'check') return foundText(state.form) ?? '';
  return state.outcome ? outcomeText(state.outcome) : '';
}
