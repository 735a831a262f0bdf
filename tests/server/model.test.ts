import { onEachStore } from './fixtures/each-store.js';
import { SUSPEND_AT, runModel } from './model/run.js';

const check = await onEachStore({ policy: { suspendAtFailures: SUSPEND_AT } });

check('an account does what the reference model does, whatever is sent', runModel);
