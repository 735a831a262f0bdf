// slow: runs long random sequences of messages
import { onEachStore } from './fixtures/each-store.js';
import { PENDING_PER_HOUR } from './model/reference.js';
import { runModel } from './model/run.js';
import { ATTEMPTS, TOLD_AT } from './model/throttle.js';

const check = await onEachStore({
  policy: {
    attempts: ATTEMPTS,
    pendingPerHour: PENDING_PER_HOUR,
    tellAtFailures: TOLD_AT,
  },
});

check(
  'an account behaves like the reference model for any sequence of messages',
  runModel,
);
