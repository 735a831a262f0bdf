import { load } from 'backup-codes';
import 'backup-codes/elements/define';

// The addresses of the two files that the bundler does not include.
const files = { wasmUrl: '/assets/backup-codes.wasm', workerUrl: '/assets/worker.js' };
// If loading fails, the element tells the people who need a code.
load(files).catch(() => undefined);

// The code was accepted and the session exists.
document.addEventListener('backup-codes-redeem', () => {
  location.assign('/account');
});
