import { followDemoClock } from './clock.js';
import { defineElements } from './elements.js';

followDemoClock();

// This browser may recover the account now. The new phone comes first, because it starts to
// work together with the new codes.
document.addEventListener('backup-codes-recovery', ({ detail }) => {
  if (detail.step === 'permitted') location.assign('/recovery/new-phone');
});

// The codes are on. Recovering signs nobody in, so the person signs in as usual.
document.addEventListener('backup-codes-continue', () => {
  location.assign('/');
});

await defineElements();
await import('backup-codes/elements/recovery/define');
