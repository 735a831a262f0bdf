import type { SetStatus } from '../../protocol/index.js';
import type { Reply } from '../client.js';
import { isStale, problemOf, type Problem } from '../problems.js';
import { outcomeOf } from './drafting.js';
import { verifierFor } from './proving.js';
import type { Run } from './run.js';
import { isChanging, type CodeTask, type OverviewTask } from './state.js';

/** What a person does with the sets of the list. */
export interface Tasks {
  /** Opens a task beside the list, or closes the one that is open. */
  open: (task: OverviewTask | undefined) => void;
  /** Sends what the open task is about, with the code that was typed for it. */
  sendCode: (code: string) => Promise<void>;
  remove: () => Promise<void>;
}

const STEP_UP_REQUIRED = { ok: false, error: { error: 'step_up_required' } } as const;

export function tasks(run: Run): Tasks {
  const { host, send } = run;

  function show(task: OverviewTask | undefined): void {
    const state = host.state();
    if (state.kind !== 'overview') return;
    const { standing, status } = state;
    host.show({ kind: 'overview', standing, status, ...(task && { task }) });
  }

  function openTask(): OverviewTask | undefined {
    const state = host.state();
    return state.kind === 'overview' ? state.task : undefined;
  }

  async function sendCode(code: string): Promise<void> {
    const task = openTask();
    if (task?.kind !== 'finish' && task?.kind !== 'check') return;
    if (task.isSending) return;
    const { kind, set } = task;
    const sending: CodeTask = { kind, set, isSending: true };
    show(sending);
    const isOpen = () => openTask() === sending;
    const done = (next: Partial<CodeTask>) => {
      show({ kind, set, isSending: false, ...next });
    };
    const act = kind === 'finish' ? finish : check;
    try {
      const verifier = await verifierFor(code, set, host.proofLimits());
      await act(verifier, set, isOpen, done);
    } catch (error) {
      if (isOpen()) done({ problem: problemOf(error) });
    }
  }

  type Act = (
    verifier: string,
    set: SetStatus,
    /** Whether the answer still has somewhere to be shown. */
    isOpen: () => boolean,
    done: (next: Partial<CodeTask>) => void,
  ) => Promise<void>;

  const finish: Act = async (verifier, set, isOpen, done) => {
    const request = { set: set.set, verifier, confirmToken: null };
    const reply = await send(() => host.client().confirm(request));
    if (reply.ok) host.changed('confirmed', set.set);
    if (!isOpen()) return;
    if (reply.ok) await run.refresh({ outcome: outcomeOf(set) });
    else await refused(reply.error, done);
  };

  const check: Act = async (verifier, set, isOpen, done) => {
    const ask = () => host.client().check({ set: set.set, verifier });
    const reply = await ask();
    if (!isOpen()) return;
    if (!reply.ok) await refused(reply.error, done);
    else if (isLocked() && reply.value.usedOn === null) await unlock(ask, isOpen, done);
    else done({ found: reply.value });
  };

  /** A right code unlocks all where the session is stepped up; it may be that already. */
  async function unlock(
    ask: () => Promise<Reply<unknown>>,
    isOpen: () => boolean,
    done: (next: Partial<CodeTask>) => void,
  ): Promise<void> {
    const status = await host.client().status();
    if (!isOpen()) return;
    if (!status.ok) {
      done({ problem: status.error });
      return;
    }
    if (status.value.suspendedOn !== null) {
      const steppedUp = await run.stepUp();
      if (!isOpen()) return;
      const again = steppedUp ? await ask() : STEP_UP_REQUIRED;
      if (!isOpen()) return;
      if (!again.ok) {
        await refused(again.error, done);
        return;
      }
    }
    await run.refresh({ outcome: 'unlocked' });
  }

  function isLocked(): boolean {
    const state = host.state();
    return state.kind === 'overview' && state.standing === 'suspended';
  }

  async function refused(
    problem: Problem,
    done: (next: Partial<CodeTask>) => void,
  ): Promise<void> {
    if (isStale(problem)) await run.refresh({ problem });
    else done({ problem });
  }

  async function remove(): Promise<void> {
    const task = openTask();
    if (task?.kind !== 'remove' || task.isSending) return;
    const { set } = task;
    const sending = { kind: 'remove', set, isSending: true } as const;
    show(sending);
    const reply: Reply<unknown> = await send(() =>
      host.client().revoke({ set: set.set }),
    );
    if (reply.ok) host.changed('revoked', set.set);
    if (openTask() !== sending) return;
    await run.refresh(reply.ok ? { outcome: 'removed' } : { problem: reply.error });
  }

  return {
    sendCode,
    remove,
    open(task) {
      // What is sent is not to be called back by looking away.
      if (isChanging(openTask())) return;
      // It was warmed for codes that are not made now.
      run.pool.end();
      show(task);
    },
  };
}
