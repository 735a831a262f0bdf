/** Registers both elements under their names, unless the page has done so already. */

import { BackupCodesEntry, BackupCodesPanel } from './index.js';

if (customElements.get('backup-codes-panel') === undefined) {
  customElements.define('backup-codes-panel', BackupCodesPanel);
}
if (customElements.get('backup-codes-entry') === undefined) {
  customElements.define('backup-codes-entry', BackupCodesEntry);
}

// With them come the types of what document.addEventListener hears.
export type { ChangeEvent, RedeemEvent, StepUpEvent } from './events.js';
