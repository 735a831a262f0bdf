import { openAccountSession, type PanelHost } from './account-session.js';
import { enrolmentWizard, type EnrolmentWizard } from './enrolment-wizard.js';
import { unanswered } from './state.js';
import { setManagement, type SetManagement } from './set-management.js';

/** Everything that a person can do in the panel. None of these functions rejects. */
export interface PanelActions extends EnrolmentWizard, SetManagement {
  /** Asks the relying party for the sets. Ends running work, drops unconfirmed codes. */
  refresh: () => Promise<void>;
  /** Another relying party answers from now on. A new set stays with the old one. */
  relyingPartyChanged: () => void;
  /** The person changed the typed code, so a message about the old one goes. */
  codeEdited: () => void;
  /** Ends running work and wipes the codes. */
  end: () => void;
}

export function createPanelActions(host: PanelHost): PanelActions {
  const session = openAccountSession(host);
  return {
    ...enrolmentWizard(session),
    ...setManagement(session),
    refresh() {
      const state = host.state();
      const outcome = state.kind === 'error' ? state.outcome : undefined;
      return session.refresh(outcome && { outcome });
    },
    end: session.abandon,
    relyingPartyChanged: session.forgetHolder,
    codeEdited() {
      const state = host.state();
      if (state.kind === 'prove') {
        const { newSet, saved } = state;
        host.show({ kind: 'prove', newSet, saved });
      } else if (state.kind === 'overview') {
        const { form } = state;
        const isTyped = form?.kind === 'finish' || form?.kind === 'check';
        if (isTyped && !form.isSending) host.show({ ...state, form: unanswered(form) });
      }
    },
  };
}
