import assert from 'node:assert/strict';

import type { Stage } from '../fixtures/party.js';
import { happened, signInOf } from '../fixtures/recovery.js';
import type { Sheet } from '../fixtures/sheet.js';
import type { ReferenceRecovery } from './recovery.js';

/** The kit's side of a run. */
export interface Real {
  stage: Stage;
  account: string;
  startedAt: Date;
  /** The latest set that each sign-in has enrolled with its permission. */
  made: Map<string, { sheet: Sheet; confirmToken: string }>;
  /** Makes the names of sign-ins. */
  count: number;
}

/** Checks that the kit's account is as the model's. */
export async function compare(model: ReferenceRecovery, real: Real): Promise<void> {
  const { account, stage } = real;
  const { open, epoch, frozen } = await stage.party.recoveryOf(account);
  const seconds = (time: string | null) =>
    time === null ? null : secondsOf(real, new Date(time));
  assert.deepEqual(
    { state: open?.state, epoch: seconds(epoch), frozen: seconds(frozen) },
    { state: model.open?.state, epoch: model.epoch, frozen: model.frozenAt },
  );
  for (const by of ['laptop', 'phone']) {
    const may = await stage.party.mayRecover(signInOf(account, by));
    assert.equal(may, model.mayRecover(by));
  }
  const { sets } = await stage.party.statusOf(account);
  const alive = ({ state }: { state: string }) => ['pending', 'active'].includes(state);
  assert.deepEqual(
    sets
      .filter(alive)
      .map(({ set, state }) => `${set} ${state}`)
      .sort(),
    model.sets
      .filter(alive)
      .map(({ sheet, state }) => `${sheet.enrolment.set} ${state}`)
      .sort(),
  );
  assert.deepEqual(happened(stage, account), model.told);
}

/** Seconds on the test's clock. */
export function secondsOf({ startedAt }: Real, moment: Date): number {
  return (moment.getTime() - startedAt.getTime()) / 1_000;
}

export function momentOf({ startedAt }: Real, seconds: number): Date {
  return new Date(startedAt.getTime() + seconds * 1_000);
}
