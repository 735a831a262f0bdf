import type { CheckAnswer, SetStatus } from '../../protocol/index.js';
import { isStale, problemOf, type Problem } from '../problems.js';
import type { AccountSession, Sent } from './account-session.js';
import { outcomeOf } from './enrolment-wizard.js';
import { forgetPending, isRemembered } from './pending-memory.js';
import {
  isSendingChange,
  type CheckForm,
  type FinishForm,
  type OpenForm,
  type SentForm,
  unanswered,
} from './state.js';
import { verifierFor, verifiersFor } from './verifiers.js';

/** What a person can do with the sets of the overview: check, finish, unlock, remove. */
export interface SetManagement {
  /** Opens a form. `undefined` closes the open one. */
  open: (form: OpenForm | undefined) => void;
  /** Sends the verifier of a typed code, as the open form asks: to finish or to check. */
  sendCode: (code: string) => Promise<void>;
  /** Revokes the set that the open form asks about. */
  remove: () => Promise<void>;
  /** Stops the recovery that the open form asks about. */
  dispute: () => Promise<void>;
}

/** A form that was sent and waits for its answer. */
interface Sending {
  /** Whether the form is still there to show the answer. */
  isOpen: () => boolean;
  /** Shows the form again, with what got in the way. */
  fail: (problem: Problem) => Promise<void>;
}

export function setManagement(session: AccountSession): SetManagement {
  const { host, send } = session;

  function show(form: OpenForm | undefined): void {
    const state = host.state();
    if (state.kind !== 'overview') return;
    const { availability, status } = state;
    host.show({ kind: 'overview', availability, status, ...(form && { form }) });
  }

  function openForm(): OpenForm | undefined {
    const state = host.state();
    return state.kind === 'overview' ? state.form : undefined;
  }

  /** Shows that a form is being sent. */
  function begin(form: SentForm): Sending {
    const asked = unanswered(form);
    const sending = { ...asked, isSending: true };
    show(sending);
    const isOpen = () => openForm() === sending;
    return {
      isOpen,
      async fail(problem) {
        if (!isOpen()) return;
        if (isStale(problem)) await session.refresh({ problem });
        else show({ ...asked, problem });
      },
    };
  }

  async function sendCode(code: string): Promise<void> {
    const form = openForm();
    if (form?.kind !== 'finish' && form?.kind !== 'check') return;
    if (form.isSending) return;
    const sending = begin(form);
    try {
      if (form.kind === 'finish') await finish(code, form, sending);
      else await check(code, form, sending);
    } catch (error) {
      await sending.fail(problemOf(error));
    }
  }

  async function finish(code: string, { set }: FinishForm, sending: Sending) {
    const refused = await session.stepUpFirst('turn-on');
    if (refused !== undefined) return sending.fail(refused);
    const verifier = await verifierFor(code, set, host.proofLimits());
    const request = { set: set.set, verifier, confirmToken: null };
    const reply = await send(() => host.client().confirm(request), 'turn-on');
    if (!reply.ok) return sending.fail(reply.error);
    forgetPending();
    host.changed('confirmed', set.set);
    if (sending.isOpen()) await session.refresh({ outcome: outcomeOf(set) });
  }

  async function check(code: string, form: CheckForm, sending: Sending) {
    const isLocked = isSuspended();
    const refused = isLocked ? await session.stepUpFirst('unlock') : undefined;
    if (refused !== undefined) return sending.fail(refused);
    const lookUp = await lookUpOf(code, form.sets);
    if (lookUp === undefined) return sending.fail({ error: 'not_of_this_set' });
    const reply = await lookUp();
    if (!sending.isOpen()) return;
    if (!reply.ok) return sending.fail(reply.error);
    const { set, position, usedOn } = reply.value;
    if (isLocked && usedOn === null) return unlock(lookUp, sending);
    const { kind, sets } = form;
    show({ kind, sets, isSending: false, found: { set, position, usedOn } });
  }

  /** A message that looks a code up in all sets whose format it has, as one attempt. */
  async function lookUpOf(code: string, sets: readonly SetStatus[]) {
    const [first, ...others] = await verifiersFor(code, sets, host.proofLimits());
    if (first === undefined) return undefined;
    const request = { ...first, ...(others.length > 0 && { others }) };
    return () => host.client().check(request);
  }

  /**
   * A right code unlocks all codes if the session is stepped up. If it was, the check has
   * already unlocked them. If not, this steps up and checks once more.
   */
  async function unlock(
    lookUp: () => Promise<Sent<CheckAnswer>>,
    sending: Sending,
  ): Promise<void> {
    const status = await host.client().status();
    if (!sending.isOpen()) return;
    if (!status.ok) return sending.fail(status.error);
    if (status.value.suspendedOn !== null) {
      const refused = await session.stepUp('unlock');
      if (!sending.isOpen()) return;
      if (refused !== undefined) return sending.fail(refused);
      const again = await lookUp();
      if (!sending.isOpen()) return;
      if (!again.ok) return sending.fail(again.error);
    }
    await session.refresh({ outcome: 'unlocked' });
  }

  function isSuspended(): boolean {
    const state = host.state();
    return state.kind === 'overview' && state.availability === 'suspended';
  }

  async function remove(): Promise<void> {
    const form = openForm();
    if (form?.kind !== 'remove' || form.isSending) return;
    const { set } = form;
    const sending = begin(form);
    // A session may withdraw what it has enrolled itself without a step-up.
    const refused =
      set.madeHere === true ? undefined : await session.stepUpFirst('remove');
    if (refused !== undefined) return sending.fail(refused);
    const reply = await send(() => host.client().revoke({ set: set.set }), 'remove');
    if (reply.ok) {
      if (isRemembered(set.set)) forgetPending();
      host.changed('revoked', set.set);
    }
    if (!sending.isOpen()) return;
    if (reply.ok) await session.refresh({ outcome: 'removed' });
    else if (reply.error.error === 'step_up_declined') await sending.fail(reply.error);
    else await session.refresh({ problem: reply.error });
  }

  async function dispute(): Promise<void> {
    const form = openForm();
    if (form?.kind !== 'dispute' || form.isSending) return;
    const sending = begin(form);
    const reply = await host.client().dispute();
    if (!sending.isOpen()) return;
    if (reply.ok) await session.refresh({ outcome: 'recovery-stopped' });
    else await sending.fail(reply.error);
  }

  return {
    sendCode,
    remove,
    dispute,
    open(form) {
      const before = openForm();
      // Closing a form doesn't take back what was sent.
      if (isSendingChange(before)) return;
      // These workers started for new codes, which the person isn't making now.
      session.pool.end();
      // A successful check has changed what the overview says.
      if (form === undefined && before?.kind === 'check' && before.found) {
        void session.refresh();
      } else show(form);
    },
  };
}
