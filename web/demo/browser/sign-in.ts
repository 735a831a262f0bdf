import { load } from 'backup-codes';
import 'backup-codes/elements/define';

// Where this site serves the two files that its bundler doesn't bundle.
const files = { wasmUrl: '/assets/backup-codes.wasm', workerUrl: '/assets/worker.js' };
// If this fails, the element says so to a person who needs it.
load(files).catch(() => undefined);

// This site recovers accounts, so "I don't have any of these" leads there.
for (const entry of document.querySelectorAll('backup-codes-entry')) {
  entry.recovers = true;
}

// The server has accepted a code, and its answer has set the session cookie. The person has
// read which code to cross off.
document.addEventListener('backup-codes-continue', () => {
  location.assign('/account');
});

document.addEventListener('backup-codes-new-factor', (event) => {
  event.preventDefault();
  location.assign('/new-phone');
});
