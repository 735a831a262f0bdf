import type {} from 'backup-codes/elements/jsx';
import { clientAt, type BackupCodesPanel } from 'backup-codes/elements';

export function prepare(panel: BackupCodesPanel): void {
  panel.client = clientAt('/codes');
  panel.addEventListener('backup-codes-step-up', (event) => {
    event.respondWith(false);
  });
}
