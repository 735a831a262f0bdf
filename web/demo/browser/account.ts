import { load } from 'backup-codes';
import 'backup-codes/elements/define';

import { followDemoClock } from './clock.js';
import { stepUp } from './step-up.js';

followDemoClock();

// Where this site serves the two files that its bundler doesn't bundle.
const files = { wasmUrl: '/assets/backup-codes.wasm', workerUrl: '/assets/worker.js' };
// If this fails, the element says so to a person who needs it.
load(files).catch(() => undefined);

// Before the panel changes anything, it asks for a second factor. A dialog keeps the codes
// on the screen; another page would lose them.
document.addEventListener('backup-codes-step-up', (event) => {
  event.respondWith(stepUp());
});
