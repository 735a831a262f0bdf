import { load } from 'backup-codes';
import 'backup-codes/elements/define';

// Where this site has the two files that its bundler leaves alone.
const files = { wasmUrl: '/assets/backup-codes.wasm', workerUrl: '/assets/worker.js' };
// A person who needs a code hears of a failure from the element.
load(files).catch(() => undefined);

// A code was taken and the session is there.
document.addEventListener('backup-codes-redeem', () => {
  location.assign('/account');
});
