/** What people and the clock do to an account that is recovered. */

import assert from 'node:assert/strict';

import type fc from 'fast-check';

import type { Answer, Session } from 'backup-codes/server';

import { redeemCode, wait } from '../fixtures/party.js';
import { signInOf } from '../fixtures/recovery.js';
import { makeSheet, verifierOf } from '../fixtures/sheet.js';
import { compare, momentOf, secondsOf, type Real } from './recovery-compare.js';
import type { ReferenceRecovery } from './recovery.js';

export type Command = fc.AsyncCommand<ReferenceRecovery, Real>;
type Run = (model: ReferenceRecovery, real: Real) => Promise<void>;

/** Seconds on the test's clock. */
const LONG_AGO = -3_600;

/** A command that may always run. Afterwards the kit and the model must agree. */
function command(name: string, run: Run): Command {
  return {
    check: () => true,
    toString: () => name,
    run: async (model, real) => {
      model.now = secondsOf(real, real.stage.clock.now);
      const { length } = model.told;
      await run(model, real);
      // Sends the letters. It takes long, so it is left out when there should be none.
      if (model.told.length > length) await real.stage.party.keepHouse();
      await compare(model, real);
    },
  };
}

/** Does what a person in this browser does next to recover the account. */
export function goOn(by: string): Command {
  return command(`go on in the ${by}`, async (model, real) => {
    await nextStep(by, model, real).run(model, real);
  });
}

function nextStep(by: string, model: ReferenceRecovery, real: Real): Command {
  const { open, links } = model;
  if (model.hadTooMany) return pass(31 * 86_400);
  if (open === undefined) {
    return links.approve.at(-1)?.works === true ? approve(0) : ask(by);
  }
  // Whoever asks from the phone looks too early.
  const share = by === 'phone' ? 0.6 : 1;
  if (open.state === 'waiting') {
    // Whole seconds, because the protocol writes moments to the second.
    return pass(Math.max(60, Math.ceil(share * (open.readyAt - model.now))));
  }
  if (model.mayRecover(by)) {
    const sheet = real.made.get(by)?.sheet;
    const isPending = sheet !== undefined && model.pending?.sheet === sheet;
    return isPending ? confirmByPermission(by, true) : enrolByPermission(by);
  }
  return links.finish.at(-1)?.works === true ? finish(by, 0) : ask(by);
}

export function ask(by: string): Command {
  return command(`ask in the ${by}`, async (model, { stage, account }) => {
    const answer = await stage.party.recover(signInOf(account, by), { digits: null });
    assert.equal(
      told(answer, () => 'asked'),
      model.ask(),
    );
  });
}

export function approve(back: number): Command {
  return command(`approve by link ${back} from the end`, async (model, real) => {
    const { token, at } = linkOf(real, 'approve', back);
    const answer = await real.stage.party.approve(null, { token });
    assert.equal(
      told(answer, ({ ready }) => `ready at ${secondsOf(real, new Date(ready))}`),
      model.approve(at),
    );
  });
}

export function finish(by: string, back: number): Command {
  return command(`finish in the ${by} by link ${back} from the end`, async (...sides) => {
    const [model, real] = sides;
    const { token, at } = linkOf(real, 'finish', back);
    const answer = await real.stage.party.finish(signInOf(real.account, by), { token });
    assert.equal(
      told(answer, () => 'permitted'),
      model.finish(by, at),
    );
  });
}

export function stop(back: number): Command {
  return command(`stop by link ${back} from the end`, async (model, real) => {
    const { token, at } = linkOf(real, 'stop', back);
    const answer = await real.stage.party.stop(null, { token });
    assert.equal(
      told(answer, () => 'stopped'),
      model.stop(at),
    );
  });
}

export function dispute(isNew: boolean): Command {
  return command(`dispute in a session, new: ${isNew}`, async (model, real) => {
    const { session, startedAt } = sessionIn(model, real, isNew);
    const answer = await real.stage.party.dispute(session, {});
    assert.equal(
      told(answer, () => 'stopped'),
      model.dispute(startedAt),
    );
  });
}

export function cancelByOperator(): Command {
  return command('an operator cancels', async (model, { stage, account }) => {
    const cancelled = await stage.party.cancelRecovery(account, { operator: 'grace' });
    assert.equal(cancelled, model.cancelByOperator());
  });
}

export function unfreeze(): Command {
  return command('an operator unlocks', async (model, { stage, account }) => {
    const unlocked = await stage.party.unfreeze(account, { operator: 'grace' });
    assert.equal(unlocked, model.unfreeze());
  });
}

/** After a recovery, the holder locks the account. Then an operator unlocks it. */
export function lockOrUnlock(): Command {
  return command('lock the account, or unlock it', async (model, real) => {
    const { frozenAt, open, epoch } = model;
    if (frozenAt !== null) await unfreeze().run(model, real);
    else if (epoch !== null && open === undefined) await stop(0).run(model, real);
  });
}

export function signInOtherwise(factor: string): Command {
  return command(`sign in otherwise, factor ${factor}`, async (model, real) => {
    const at = factor === 'old' ? LONG_AGO : model.now;
    const options = factor === 'unsaid' ? {} : { factorSince: momentOf(real, at) };
    await real.stage.party.signedInOtherwise(real.account, options);
    model.signInOtherwise(factor === 'unsaid' ? undefined : at);
  });
}

export function redeem(choice: number): Command {
  return command(`redeem a code of set ${choice}`, async (model, real) => {
    const set = model.active[choice % model.active.length];
    if (set === undefined) return;
    real.count += 1;
    const id = `sign-in ${real.count}`;
    const answer = await redeemCode(real.stage, real.account, id, set.sheet, set.used);
    assert.equal(
      told(answer, ({ position }) => `code ${position}`),
      model.redeem(set),
    );
  });
}

export function enrolInSession(isNew: boolean): Command {
  return command(`new codes in a session, new: ${isNew}`, async (model, real) => {
    const { party } = real.stage;
    const { session, startedAt } = sessionIn(model, real, isNew);
    const sheet = makeSheet();
    const { enrolment, proofs } = sheet;
    const made = await party.enrol(session, { enrolment, replaces: null });
    const answer = !made.ok
      ? made
      : await party.confirm(session, {
          set: enrolment.set,
          verifier: verifierOf(proofs[0] ?? ''),
          confirmToken: made.value.confirmToken,
        });
    assert.equal(
      told(answer, ({ state }) => state),
      model.enrolInSession(sheet, session.id, startedAt),
    );
  });
}

export function enrolByPermission(by: string): Command {
  return command(`new codes by the permission of the ${by}`, async (model, real) => {
    const sheet = makeSheet();
    const { enrolment } = sheet;
    const request = { enrolment, replaces: null, recovery: true };
    const answer = await real.stage.party.enrol(signInOf(real.account, by), request);
    assert.equal(
      told(answer, ({ state }) => state),
      model.enrolByPermission(sheet, by),
    );
    if (!answer.ok) return;
    real.made.set(by, { sheet, confirmToken: answer.value.confirmToken });
  });
}

export function confirmByPermission(by: string, isRight: boolean): Command {
  const name = `confirm by the permission of the ${by}, right: ${isRight}`;
  return command(name, async (model, { stage, account, made }) => {
    const own = made.get(by);
    if (own === undefined) return;
    const { sheet, confirmToken } = own;
    const typed = isRight ? sheet : makeSheet();
    const answer = await stage.party.confirm(signInOf(account, by), {
      set: sheet.enrolment.set,
      verifier: verifierOf(typed.proofs[0] ?? ''),
      confirmToken,
      recovery: true,
    });
    assert.equal(
      told(answer, ({ state }) => state),
      model.confirmByPermission(sheet, by, isRight),
    );
  });
}

export function pass(seconds: number): Command {
  return command(`pass ${seconds} s`, async (model, { stage }) => {
    wait(stage.clock, { seconds });
    model.now += seconds;
    model.tidy();
    await stage.party.keepHouse();
  });
}

/** The token of a link that was sent, and its place among those of its kind. */
function linkOf(
  { stage, account }: Real,
  what: 'approve' | 'finish' | 'stop',
  back: number,
) {
  const tokens = stage.events
    .filter((event) => event.account === account)
    .flatMap(({ letters }) => letters?.[0]?.[what] ?? []);
  const at = tokens.length - 1 - back;
  return { at, token: tokens[at] ?? neverSent(account) };
}

/** A token that looks right. */
function neverSent(account: string): string {
  return `${Buffer.from(account).toString('base64url')}.${'A'.repeat(22)}`;
}

function sessionIn({ now }: ReferenceRecovery, real: Real, isNew: boolean) {
  const startedAt = isNew ? now : LONG_AGO;
  const session: Session = {
    account: real.account,
    id: isNew ? 'a new session' : 'an old session',
    steppedUp: true,
    startedAt: momentOf(real, startedAt),
  };
  return { session, startedAt };
}

/** A word for a granted answer, or the error code of a refusal. */
function told<T>(answer: Answer<T>, word: (value: T) => string): string {
  return answer.ok ? word(answer.value) : answer.error.error;
}
