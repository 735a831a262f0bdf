import assert from 'node:assert/strict';

import fc from 'fast-check';

import type { Answer } from 'backup-codes/server';

import { sessionOf, wait, type Stage } from '../fixtures/party.js';
import { makeSheet, verifierOf, type Sheet } from '../fixtures/sheet.js';
import { ReferenceAccount } from './reference.js';

/** The kit's side of a run. */
interface Real {
  stage: Stage;
  account: string;
  /** Few sheets, so that commands meet. */
  sheets: Sheet[];
  startedAt: Date;
}

type Command = fc.AsyncCommand<ReferenceAccount, Real>;

const RUNS = 25;
const COMMANDS = 100;
const CODES = 5;
/** Low, so that lives reach it. */
export const SUSPEND_AT = 6;
const SHEETS = 9;

/** Runs random lives of accounts beside the model and compares every answer. */
export async function runModel(stage: Stage, account: string): Promise<void> {
  let run = 0;
  const startedAt = stage.clock.now;
  await fc.assert(
    fc.asyncProperty(lives, async (list) => {
      run += 1;
      stage.clock.now = startedAt;
      const sheets = Array.from({ length: SHEETS }, () => makeSheet({ codes: CODES }));
      const real = { stage, account: `${account} ${run}`, sheets, startedAt };
      await fc.asyncModelRun(
        () => ({ model: new ReferenceAccount(SUSPEND_AT), real }),
        list,
      );
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
}

const sheet = fc.nat(SHEETS - 1);
const position = fc.nat(CODES - 1);
const signIn = fc.constantFrom('one', 'two');

// What a careful user does is drawn more often: a life of nothing but mistakes ends early.
const commands = [
  fc.tuple(sheet, fc.option(sheet, { freq: 1 })).map(([at, old]) => enrol(at, old)),
  sheet.map((at) => confirm(at, at)),
  fc.constant(confirmPending()),
  fc.constant(confirmPending()),
  fc.tuple(sheet, sheet).map(([at, other]) => confirm(at, other)),
  fc.tuple(sheet, position, signIn).map(([at, code, id]) => redeem(at, code, id)),
  fc.tuple(sheet, position, signIn).map(([at, code, id]) => redeemActive(at, code, id)),
  fc.tuple(sheet, position, signIn).map(([at, code, id]) => redeemActive(at, code, id)),
  fc.tuple(sheet, position, signIn).map(([at, code, id]) => redeemActive(at, code, id)),
  sheet.map(revoke),
  sheet.map(importSheet),
  fc.constantFrom(1, 5, 60, 299).map(pass),
  fc.constantFrom(300, 900).map(pass),
  fc.constantFrom(86_400, 40 * 86_400, 90 * 86_400).map(pass),
  fc.constant(lift()),
];

// Long lives: the default size would end most of them after ten commands.
const lives = fc.commands(commands, { maxCommands: COMMANDS, size: 'max' });

/** A command that may always run; afterwards the kit's status is the model's. */
function command(
  name: string,
  run: (model: ReferenceAccount, real: Real) => Promise<void>,
): Command {
  return {
    check: () => true,
    toString: () => name,
    run: async (model, real) => {
      model.now = (real.stage.clock.now.getTime() - real.startedAt.getTime()) / 1_000;
      model.tidy();
      await run(model, real);
      await compareStatus(model, real);
    },
  };
}

function enrol(at: number, replacing: number | null): Command {
  return command(`enrol ${at} for ${String(replacing)}`, async (model, real) => {
    const made = sheetAt(real, at);
    const old = replacing === null ? null : sheetAt(real, replacing);
    if (old === made) return;
    const replaces = old?.enrolment.set ?? null;
    const known = old === null ? null : model.of(old);
    const expected = known === undefined ? 'not_found' : model.enrol(made, known);
    const request = { enrolment: made.enrolment, replaces };
    const answer = await real.stage.party.enrol(sessionOf(real.account), request);
    assert.equal(
      told(answer, ({ state }) => state),
      expected,
    );
  });
}

function confirm(at: number, typed: number): Command {
  return command(`confirm ${at} with ${typed}`, async (model, real) => {
    const [set, code] = [sheetAt(real, at), sheetAt(real, typed)];
    const answer = await real.stage.party.confirm(sessionOf(real.account), {
      set: set.enrolment.set,
      verifier: verifierOf(code.proofs[0] ?? ''),
      confirmToken: null,
    });
    const expected = model.confirm(set, code);
    assert.equal(
      told(answer, ({ state }) => state),
      expected,
    );
  });
}

/** Confirms whatever is pending, rightly. */
function confirmPending(): Command {
  return command('confirm what is pending', async (model, real) => {
    const pending = model.in('pending')[0];
    if (pending === undefined) return;
    const at = real.sheets.indexOf(pending.sheet);
    await confirm(at, at).run(model, real);
  });
}

/** Redeems a code of one of the active sets. */
function redeemActive(choice: number, code: number, id: string): Command {
  return command(`redeem active ${choice}.${code} by ${id}`, async (model, real) => {
    const active = model.in('active');
    const chosen = active[choice % active.length];
    if (chosen === undefined) return;
    await redeem(real.sheets.indexOf(chosen.sheet), code, id).run(model, real);
  });
}

function redeem(at: number, code: number, id: string): Command {
  return command(`redeem ${at}.${code} by ${id}`, async (model, real) => {
    const { party } = real.stage;
    const pending = { account: real.account, id };
    const set = sheetAt(real, at);
    const challenge = await party.challenge(pending, {});
    if (!challenge.ok) {
      assert.equal(challenge.error.error, 'suspended');
      assert.ok(model.suspended);
      return;
    }
    const listed = challenge.value.sets.map((listedSet) => listedSet.set).sort();
    const active = model.in('active').map((one) => one.sheet.enrolment.set);
    assert.deepEqual(listed, active.sort());
    const answer = await party.redeem(pending, {
      signIn: challenge.value.signIn,
      proofs: [{ set: set.enrolment.set, proof: set.proofs[code] }],
    });
    assert.equal(
      told(answer, (value) => `${value.position} ${value.remaining}`),
      model.redeem(set, code, id),
    );
  });
}

function revoke(at: number): Command {
  return command(`revoke ${at}`, async (model, real) => {
    const { enrolment } = sheetAt(real, at);
    const request = { set: enrolment.set };
    const answer = await real.stage.party.revoke(sessionOf(real.account), request);
    assert.equal(
      told(answer, ({ state }) => state),
      model.revoke(sheetAt(real, at)),
    );
  });
}

function importSheet(at: number): Command {
  return command(`import ${at}`, async (model, real) => {
    const { enrolment } = sheetAt(real, at);
    const file = { version: 1, enrolments: [{ account: real.account, enrolment }] };
    const imported = await real.stage.party.importSets(JSON.stringify(file));
    assert.ok(imported.ok);
    assert.equal(imported.value[0]?.state, model.import(sheetAt(real, at)));
  });
}

function pass(seconds: number): Command {
  return command(`pass ${seconds} s`, async (model, real) => {
    wait(real.stage.clock, { seconds });
    model.now += seconds;
    model.tidy();
    if (seconds > 900) await real.stage.party.keepHouse();
  });
}

function lift(): Command {
  return command('sign in otherwise', async (model, real) => {
    const lifted = await real.stage.party.signedInOtherwise(real.account);
    assert.equal(lifted, model.suspended);
    model.lift();
  });
}

async function compareStatus(model: ReferenceAccount, real: Real): Promise<void> {
  const { sets, suspendedOn } = await real.stage.party.statusOf(real.account);
  const found = sets.map(({ set, state, remaining }) => `${set} ${state} ${remaining}`);
  const expected = model.sets.map(({ sheet: made, state, used }) => {
    return `${made.enrolment.set} ${state} ${CODES - used.size}`;
  });
  assert.deepEqual(found.sort(), expected.sort());
  assert.equal(suspendedOn !== null, model.suspended);
}

function sheetAt({ sheets }: Real, at: number): Sheet {
  const found = sheets[at];
  if (found === undefined) throw new RangeError('no such sheet');
  return found;
}

/** What was granted, in a word, or the code of the refusal. */
function told<T>(answer: Answer<T>, word: (value: T) => string): string {
  return answer.ok ? word(answer.value) : answer.error.error;
}
