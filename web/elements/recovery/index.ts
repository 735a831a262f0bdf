/**
 * The page that links in letters of account recovery open: `<backup-codes-recovery>`. It is
 * apart from the other elements, because no other page needs it. It needs neither the module
 * nor workers.
 */

export { RecoveryEvent } from '../events.js';
export type { RecoveryStep } from '../events.js';
export { BackupCodesRecovery } from './recovery.js';
export type { RecoveryStateName } from './state.js';
