/** Registers the panel and the entry under their names, unless the page has already done so. */

import { BackupCodesEntry, BackupCodesPanel } from './index.js';

if (customElements.get('backup-codes-panel') === undefined) {
  customElements.define('backup-codes-panel', BackupCodesPanel);
}
if (customElements.get('backup-codes-entry') === undefined) {
  customElements.define('backup-codes-entry', BackupCodesEntry);
}

// These bring the event types for document.addEventListener.
export type {
  ChangeEvent,
  ContinueEvent,
  NewCodesEvent,
  NewFactorEvent,
  RedeemEvent,
  StepUpEvent,
} from './events.js';
