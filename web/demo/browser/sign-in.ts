import { load } from 'backup-codes';
import 'backup-codes/elements/define';

// Where this site serves the two files that its bundler doesn't bundle.
const files = { wasmUrl: '/assets/backup-codes.wasm', workerUrl: '/assets/worker.js' };
// If this fails, the element says so to a person who needs it.
load(files).catch(() => undefined);

// The server accepted a code, and its answer has set the session cookie.
document.addEventListener('backup-codes-redeem', () => {
  location.assign('/account');
});
