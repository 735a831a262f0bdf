import { drafting, type Drafting } from './drafting.js';
import { createRun, type FlowHost } from './run.js';
import { tasks, type Tasks } from './tasks.js';

/** What a person can do, whatever shows the buttons. Nothing here rejects. */
export interface Flow extends Drafting, Tasks {
  /** Asks the relying party anew; what runs ends, and codes not yet confirmed go. */
  refresh: () => Promise<void>;
  /** Another relying party is asked from now on; codes on their way stay with theirs. */
  release: () => void;
  /** Another code is typed now: what was said of the last one goes. */
  typed: () => void;
  /** Ends all that runs and wipes the codes. */
  end: () => void;
}

/** The story of the panel: from one state to the next, by what the relying party says. */
export function createFlow(host: FlowHost): Flow {
  const run = createRun(host);
  return {
    ...drafting(run),
    ...tasks(run),
    refresh() {
      const state = host.state();
      const outcome = state.kind === 'error' ? state.outcome : undefined;
      return run.refresh(outcome && { outcome });
    },
    end: run.giveUp,
    release: run.release,
    typed() {
      const state = host.state();
      if (state.kind === 'prove') {
        host.show({ kind: 'prove', draft: state.draft });
      } else if (
        state.kind === 'overview' &&
        (state.task?.kind === 'finish' || state.task?.kind === 'check') &&
        !state.task.isSending
      ) {
        const { kind, set } = state.task;
        host.show({ ...state, task: { kind, set, isSending: false } });
      }
    },
  };
}
