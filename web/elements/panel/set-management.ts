import type { SetStatus } from '../../protocol/index.js';
import type { Reply } from '../client.js';
import { isStale, problemOf, type Problem } from '../problems.js';
import type { AccountSession } from './account-session.js';
import { outcomeOf } from './enrolment-wizard.js';
import { isSendingChange, type OpenForm, type TypedCodeForm } from './state.js';
import { verifierFor } from './verifiers.js';

/** What a person can do with the sets of the overview: check, finish, unlock, remove. */
export interface SetManagement {
  /** Opens a form. `undefined` closes the open one. */
  open: (form: OpenForm | undefined) => void;
  /** Sends the verifier of a typed code, as the open form asks: to finish or to check. */
  sendCode: (code: string) => Promise<void>;
  /** Revokes the set that the open form asks about. */
  remove: () => Promise<void>;
}

/** A form that was sent and waits for its answer. */
interface SentForm {
  set: SetStatus;
  verifier: string;
  /** Whether the form is still there to show the answer. */
  isOpen: () => boolean;
  /** Shows the form again, with the answer. */
  answer: (answer: Pick<TypedCodeForm, 'problem' | 'found'>) => void;
}

const STEP_UP_REQUIRED = { ok: false, error: { error: 'step_up_required' } } as const;

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

  async function sendCode(code: string): Promise<void> {
    const form = openForm();
    if (form?.kind !== 'finish' && form?.kind !== 'check') return;
    if (form.isSending) return;
    const { kind, set } = form;
    const sending: TypedCodeForm = { kind, set, isSending: true };
    show(sending);
    const isOpen = () => openForm() === sending;
    const answer: SentForm['answer'] = (shown) => {
      show({ kind, set, isSending: false, ...shown });
    };
    try {
      const verifier = await verifierFor(code, set, host.proofLimits());
      await (kind === 'finish' ? finish : check)({ set, verifier, isOpen, answer });
    } catch (error) {
      if (isOpen()) answer({ problem: problemOf(error) });
    }
  }

  async function finish(form: SentForm): Promise<void> {
    const { set, verifier } = form;
    const request = { set: set.set, verifier, confirmToken: null };
    const reply = await send(() => host.client().confirm(request));
    if (reply.ok) host.changed('confirmed', set.set);
    if (!form.isOpen()) return;
    if (reply.ok) await session.refresh({ outcome: outcomeOf(set) });
    else await showProblem(reply.error, form);
  }

  async function check(form: SentForm): Promise<void> {
    const reply = await sendCheck(form);
    if (!form.isOpen()) return;
    if (!reply.ok) await showProblem(reply.error, form);
    else if (isLocked() && reply.value.usedOn === null) await unlock(form);
    else form.answer({ found: reply.value });
  }

  function sendCheck({ set, verifier }: SentForm) {
    return host.client().check({ set: set.set, verifier });
  }

  /**
   * A right code unlocks all codes if the session is stepped up. If it was, the check has
   * already unlocked them. If not, this steps up and checks once more.
   */
  async function unlock(form: SentForm): Promise<void> {
    const status = await host.client().status();
    if (!form.isOpen()) return;
    if (!status.ok) {
      form.answer({ problem: status.error });
      return;
    }
    if (status.value.suspendedOn !== null) {
      const isSteppedUp = await session.stepUp();
      if (!form.isOpen()) return;
      const again: Reply<unknown> = isSteppedUp
        ? await sendCheck(form)
        : STEP_UP_REQUIRED;
      if (!form.isOpen()) return;
      if (!again.ok) {
        await showProblem(again.error, form);
        return;
      }
    }
    await session.refresh({ outcome: 'unlocked' });
  }

  function isLocked(): boolean {
    const state = host.state();
    return state.kind === 'overview' && state.availability === 'suspended';
  }

  async function showProblem(problem: Problem, { answer }: SentForm): Promise<void> {
    if (isStale(problem)) await session.refresh({ problem });
    else answer({ problem });
  }

  async function remove(): Promise<void> {
    const form = openForm();
    if (form?.kind !== 'remove' || form.isSending) return;
    const { set } = form;
    const sending = { kind: 'remove', set, isSending: true } as const;
    show(sending);
    const request = { set: set.set };
    const reply: Reply<unknown> = await send(() => host.client().revoke(request));
    if (reply.ok) host.changed('revoked', set.set);
    if (openForm() !== sending) return;
    await session.refresh(reply.ok ? { outcome: 'removed' } : { problem: reply.error });
  }

  return {
    sendCode,
    remove,
    open(form) {
      // Closing a form doesn't take back what was sent.
      if (isSendingChange(openForm())) return;
      // These workers started for new codes, which the person isn't making now.
      session.pool.end();
      show(form);
    },
  };
}
