import { followDemoClock } from './clock.js';
import { defineElements } from './elements.js';
import { showNextStep } from './guide.js';
import { stepUp } from './step-up.js';

followDemoClock();

// Before the panel changes anything, it asks for a second factor. A dialog keeps the codes
// on the screen; another page would lose them.
document.addEventListener('backup-codes-step-up', (event) => {
  event.respondWith(stepUp());
});

document.addEventListener('backup-codes-change', ({ detail }) => {
  if (detail.change === 'confirmed') showNextStep();
});

await defineElements();

// The person wants a new phone, and has signed in too long ago for that.
if (location.hash === '#new-phone') {
  history.replaceState(history.state, '', location.pathname);
  if (await stepUp()) location.assign('/new-phone');
}
