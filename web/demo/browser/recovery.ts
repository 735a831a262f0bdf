import { load } from 'backup-codes';
import 'backup-codes/elements/define';
import 'backup-codes/elements/recovery/define';

import { followDemoClock } from './clock.js';

followDemoClock();

// Where this site serves the two files that its bundler doesn't bundle.
const files = { wasmUrl: '/assets/backup-codes.wasm', workerUrl: '/assets/worker.js' };
// If this fails, the element says so to a person who needs it.
load(files).catch(() => undefined);

// This browser may recover the account now. The new phone comes first, because it starts to
// work together with the new codes.
document.addEventListener('backup-codes-recovery', ({ detail }) => {
  if (detail.step === 'permitted') location.assign('/recovery/new-phone');
});

// The codes are on. Recovering signs nobody in, so the person signs in as usual.
document.addEventListener('backup-codes-continue', () => {
  location.assign('/');
});
