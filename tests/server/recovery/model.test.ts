// slow: runs long random sequences of messages
import { onEachStore } from '../fixtures/each-store.js';
import { recoveryOn } from '../fixtures/recovery.js';
import { runRecoveryModel } from '../model/recovery-run.js';

const check = await onEachStore({ ...recoveryOn(), policy: { pendingPerHour: 1_000 } });

check(
  'an account behaves like the reference model of recovery for any sequence of messages',
  runRecoveryModel,
);
