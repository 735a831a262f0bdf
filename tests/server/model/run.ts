import assert from 'node:assert/strict';

import fc from 'fast-check';

import type { Answer, Session } from 'backup-codes/server';

import { wait, type Stage } from '../fixtures/party.js';
import { makeSheet, verifierOf, writeTime, type Sheet } from '../fixtures/sheet.js';
import { ReferenceAccount } from './reference.js';

/** The kit's side of a run. */
interface Real {
  stage: Stage;
  account: string;
  /** Only a few sheets, so that commands concern the same ones. */
  sheets: Sheet[];
  /** The latest confirm token of each set. */
  tokens: Map<string, string>;
  startedAt: Date;
}

type Command = fc.AsyncCommand<ReferenceAccount, Real>;

const RUNS = 25;
const COMMANDS = 120;
const CODES = 5;
const SHEETS = 9;

/**
 * Runs random sequences of commands on the kit and the model, and compares every answer.
 */
export async function runModel(stage: Stage, account: string): Promise<void> {
  let run = 0;
  const startedAt = stage.clock.now;
  await fc.assert(
    fc.asyncProperty(lives, async (list) => {
      run += 1;
      stage.clock.now = startedAt;
      const sheets = Array.from({ length: SHEETS }, () => makeSheet({ codes: CODES }));
      const tokens = new Map<string, string>();
      const real = { stage, account: `${account} ${run}`, sheets, tokens, startedAt };
      await fc.asyncModelRun(() => ({ model: new ReferenceAccount(), real }), list);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
}

const sheet = fc.nat(SHEETS - 1);
const position = fc.nat(CODES - 1);
const signIn = fc.nat(60).map((at) => `sign-in ${at}`);
const session = fc.constantFrom('the laptop', 'the phone');
const steppedUp = fc.boolean();
const device = fc.constantFrom(
  undefined,
  undefined,
  'a browser of the holder, on a laptop',
  'another browser, on a telephone',
);
const use = fc.record({ signIn, device });

// Commands of a careful user are drawn more often. A life of nothing but mistakes ends
// early.
const commands = [
  fc
    .tuple(sheet, fc.option(sheet, { freq: 1 }), session, fc.boolean())
    .map(([at, old, by, discards]) => enrol(at, old, by, discards)),
  fc.tuple(sheet, session, steppedUp).map(([at, by, up]) => confirm(at, at, by, up)),
  session.map((by) => confirmPending(by)),
  session.map((by) => confirmPending(by)),
  fc
    .tuple(sheet, sheet, session, steppedUp)
    .map(([at, other, by, up]) => confirm(at, other, by, up)),
  fc.tuple(sheet, sheet, steppedUp).map(([at, other, up]) => checkTyped(at, other, up)),
  fc.tuple(sheet, steppedUp).map(([at, up]) => checkTyped(at, at, up)),
  fc.tuple(sheet, position, use).map(([at, code, by]) => redeem(at, code, by)),
  fc.tuple(sheet, position, use).map(([at, code, by]) => redeem(at, code, by)),
  fc.tuple(sheet, position, use).map(([at, code, by]) => redeemActive(at, code, by)),
  fc.tuple(sheet, position, use).map(([at, code, by]) => redeemActive(at, code, by)),
  sheet.map(revoke),
  sheet.map(importSheet),
  fc.constantFrom(1, 5, 60, 299).map(pass),
  fc.constantFrom(300, 900).map(pass),
  fc.constantFrom(3_600, 86_400, 40 * 86_400, 90 * 86_400).map(pass),
  device.map(signInOtherwise),
  fc.constant(changePassword()),
  fc.constant(lift()),
];

// The default size would end most lives after ten commands.
const lives = fc.commands(commands, { maxCommands: COMMANDS, size: 'max' });

/**
 * A command that may always run. Afterwards the kit and the model must have the same
 * status.
 */
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
      await compareTold(model, real);
    },
  };
}

function enrol(
  at: number,
  replacing: number | null,
  by: string,
  discards: boolean,
): Command {
  const name = `enrol ${at} for ${String(replacing)} by ${by}${discards ? ', discards' : ''}`;
  return command(name, async (model, real) => {
    const made = sheetAt(real, at);
    const old = replacing === null ? null : sheetAt(real, replacing);
    if (old === made) return;
    const known = old === null ? null : model.of(old);
    const given = discards ? model.begun?.sheet : undefined;
    const expected =
      known === undefined ? 'not_found' : model.enrol(made, known, by, given);
    const answer = await real.stage.party.enrol(sessionIn(real, by, true), {
      enrolment: { ...made.enrolment, created: writeTime(real.stage.clock.now) },
      replaces: old?.enrolment.set ?? null,
      ...(given !== undefined && { discards: given.enrolment.set }),
    });
    if (answer.ok) real.tokens.set(answer.value.set, answer.value.confirmToken);
    assert.equal(
      told(answer, ({ state }) => state),
      expected,
    );
  });
}

function confirm(at: number, typed: number, by: string, up: boolean): Command {
  return command(`confirm ${at} with ${typed} by ${by}, ${up}`, async (model, real) => {
    const [set, code] = [sheetAt(real, at), sheetAt(real, typed)];
    const answer = await real.stage.party.confirm(sessionIn(real, by, up), {
      set: set.enrolment.set,
      verifier: verifierOf(code.proofs[0] ?? ''),
      confirmToken: real.tokens.get(set.enrolment.set) ?? null,
    });
    const expected = model.confirm(set, code, by, up);
    assert.equal(
      told(answer, ({ state }) => state),
      expected,
    );
  });
}

/** Confirms the pending set with a correct code. */
function confirmPending(by: string): Command {
  return command(`confirm the pending set by ${by}`, async (model, real) => {
    const pending = model.in('pending')[0];
    if (pending === undefined) return;
    const at = real.sheets.indexOf(pending.sheet);
    await confirm(at, at, by, true).run(model, real);
  });
}

function checkTyped(at: number, typed: number, up: boolean): Command {
  return command(`check ${at} with ${typed}, ${up}`, async (model, real) => {
    const [set, code] = [sheetAt(real, at), sheetAt(real, typed)];
    const answer = await real.stage.party.check(sessionIn(real, 'the laptop', up), {
      set: set.enrolment.set,
      verifier: verifierOf(code.proofs[0] ?? ''),
    });
    assert.equal(
      told(answer, ({ usedOn }) => (usedOn === null ? 'unused' : 'used')),
      model.check(set, code, up),
    );
  });
}

/** A sign-in and the browser that it comes from. */
interface Use {
  signIn: string;
  device: string | undefined;
}

/** Redeems a code of one of the active sets. */
function redeemActive(choice: number, code: number, by: Use): Command {
  const name = `redeem active ${choice}.${code} by ${by.signIn} in ${String(by.device)}`;
  return command(name, async (model, real) => {
    const active = model.in('active');
    const chosen = active[choice % active.length];
    if (chosen === undefined) return;
    await redeem(real.sheets.indexOf(chosen.sheet), code, by).run(model, real);
  });
}

function redeem(at: number, code: number, { signIn: id, device }: Use): Command {
  return command(
    `redeem ${at}.${code} by ${id} in ${String(device)}`,
    async (model, real) => {
      const { party } = real.stage;
      const pending = {
        account: real.account,
        id,
        ...(device !== undefined && { device }),
      };
      const set = sheetAt(real, at);
      const challenge = await party.challenge(pending, {});
      if (!challenge.ok) {
        assert.equal(challenge.error.error, 'suspended');
        assert.ok(model.throttle.isClosed(model.throttle.doorOf(device)));
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
        model.redeem(set, code, id, device),
      );
    },
  );
}

function revoke(at: number): Command {
  return command(`revoke ${at}`, async (model, real) => {
    const { enrolment } = sheetAt(real, at);
    const session = sessionIn(real, 'the laptop', true);
    const answer = await real.stage.party.revoke(session, { set: enrolment.set });
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

function signInOtherwise(device: string | undefined): Command {
  return command(`sign in otherwise in ${String(device)}`, async (model, real) => {
    const options = device === undefined ? {} : { device };
    await real.stage.party.signedInOtherwise(real.account, options);
    model.throttle.signedInOtherwise(device);
  });
}

function changePassword(): Command {
  return command('change the password', async (model, real) => {
    await real.stage.party.passwordChanged(real.account);
    model.throttle.passwordChanged();
  });
}

function lift(): Command {
  return command('lift', async (model, real) => {
    const lifted = await real.stage.party.lift(real.account);
    assert.equal(lifted, model.throttle.clear());
  });
}

function sessionIn({ account }: Real, id: string, steppedUp: boolean): Session {
  return { account, id, steppedUp };
}

async function compareStatus(model: ReferenceAccount, real: Real): Promise<void> {
  const { sets, suspendedOn } = await real.stage.party.statusOf(real.account);
  const found = sets.map(({ set, state, remaining }) => `${set} ${state} ${remaining}`);
  const expected = model.sets.map(({ sheet: made, state, used }) => {
    return `${made.enrolment.set} ${state} ${CODES - used.size}`;
  });
  assert.deepEqual(found.sort(), expected.sort());
  assert.equal(suspendedOn !== null, model.throttle.isSuspended);
}

async function compareTold({ throttle }: ReferenceAccount, real: Real): Promise<void> {
  const events = await real.stage.party.eventsOf(real.account, 1_000);
  const words = events.reverse().flatMap((event) => {
    if (event.kind === 'failures') return [`${event.share} ${event.count}`];
    if (event.kind === 'suspended') return [`${event.share} closed`];
    return event.kind === 'lifted' ? ['open'] : [];
  });
  assert.deepEqual(words, throttle.told);
}

function sheetAt({ sheets }: Real, at: number): Sheet {
  const found = sheets[at];
  if (found === undefined) throw new RangeError('no such sheet');
  return found;
}

/** A word for a granted answer, or the error code of a refusal. */
function told<T>(answer: Answer<T>, word: (value: T) => string): string {
  return answer.ok ? word(answer.value) : answer.error.error;
}
