import assert from 'node:assert/strict';

import fc from 'fast-check';

import type { Stage } from '../fixtures/party.js';
import {
  approve,
  ask,
  cancelByOperator,
  confirmByPermission,
  dispute,
  enrolByPermission,
  enrolInSession,
  finish,
  goOn,
  lockOrUnlock,
  pass,
  redeem,
  signInOtherwise,
  stop,
  unfreeze,
  type Command,
} from './recovery-commands.js';
import { ReferenceRecovery } from './recovery.js';

const RUNS = 5;
const COMMANDS = 100;

/** Runs random lives of an account on the kit and the model, and compares every answer. */
export async function runRecoveryModel(stage: Stage, account: string): Promise<void> {
  let run = 0;
  const startedAt = stage.clock.now;
  const live = async (list: Iterable<Command>) => {
    run += 1;
    stage.clock.now = startedAt;
    const own = `${account} ${run}`;
    const real = { stage, account: own, startedAt, made: new Map(), count: 0 };
    const model = new ReferenceRecovery();
    await fc.asyncModelRun(() => ({ model, real }), list);
    return model;
  };
  const { told } = await live(story);
  assert.equal(new Set(told).size, 9, 'the story has each kind of event');
  await fc.assert(
    fc.asyncProperty(lives, async (list) => {
      await live(list);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
}

const browser = fc.constantFrom('laptop', 'phone');
/** A person uses one browser, with few exceptions. */
const person = fc.constantFrom('laptop', 'laptop', 'laptop', 'laptop', 'phone');
/** Which link of those that were sent, counted from the latest. */
const back = fc.constantFrom(0, 0, 0, 1, 2, 5);
const since = fc.constantFrom('unsaid', 'old', 'new');

// The right next step is drawn more often. Mistakes alone never recover an account.
const commands = [
  ...Array.from({ length: 30 }, () => person.map(goOn)),
  browser.map(ask),
  back.map(approve),
  fc.tuple(browser, back).map(([by, at]) => finish(by, at)),
  back.map(stop),
  fc.boolean().map(dispute),
  fc.constant(cancelByOperator()),
  fc.constant(unfreeze()),
  fc.constant(lockOrUnlock()),
  fc.constant(lockOrUnlock()),
  fc.constant(lockOrUnlock()),
  since.map(signInOtherwise),
  fc.nat(4).map(redeem),
  fc.boolean().map(enrolInSession),
  browser.map(enrolByPermission),
  fc.tuple(browser, fc.boolean()).map(([by, is]) => confirmByPermission(by, is)),
  fc.constantFrom(60, 3_600, 43_200, 86_400).map(pass),
  fc.constantFrom(-3_600, 3 * 86_400, 7 * 86_400, 31 * 86_400).map(pass),
];

// The default size would end most lives after ten commands.
const lives = fc.commands(commands, { maxCommands: COMMANDS, size: 'max' });

/** Goes through everything, so that no run of the test is without it. */
const story = [
  ...['laptop', 'laptop', 'phone'].map(goOn),
  ...Array.from({ length: 5 }, () => goOn('laptop')),
  // It is locked, unlocked, and then the link locks it no more.
  ...Array.from({ length: 3 }, lockOrUnlock),
  ...['laptop', 'laptop'].map(goOn),
  cancelByOperator(),
];
