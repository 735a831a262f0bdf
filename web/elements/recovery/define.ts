/** Registers the element under its name, unless the page has already done so. */

import { BackupCodesRecovery } from './index.js';

if (customElements.get('backup-codes-recovery') === undefined) {
  customElements.define('backup-codes-recovery', BackupCodesRecovery);
}

// This brings the event type for document.addEventListener.
export type { RecoveryEvent } from '../events.js';
