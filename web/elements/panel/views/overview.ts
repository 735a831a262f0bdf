import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import type { SetStatus } from '../../../protocol/index.js';
import { checkableWith, setsIn, usedUpIn, type StateOf } from '../state.js';
import { activeSet, setButtons, type SetOptions } from './active-set.js';
import {
  availabilityHeading,
  availabilityNotice,
  hasRoom,
  nextAction,
} from './availability.js';
import { button } from './buttons.js';
import { checkCard, checkOptions } from './check-form.js';
import { codeCard } from './code-form.js';
import { outcomeNotice, problemNotice } from './notices.js';
import { pendingCard, pendingSet } from './pending-set.js';
import { disputeView, recoveryNotice } from './recovery.js';
import { addView, recoveryStartView, renewView, startForm } from './start-form.js';
import { usedUpSet } from './used-up-set.js';
import type { View, ViewContext } from './view.js';

type Overview = StateOf<'overview'>;

/** The sets of the account, the offer to make the first, or the form that is open. */
export const overviewView: View<'overview'> = (state, context) => {
  const { form, problem, availability } = state;
  if (context.isRecovering) return recoveryStartView(problem, context);
  const { active, pending } = setsOf(state);
  if (form?.kind === 'dispute') return disputeView(form, state.status, context);
  if (form?.kind === 'renew') return renewView(form.set, problem, context);
  if (form?.kind === 'add') return addView(problem, context);
  if (form?.kind === 'check') {
    return availability === 'suspended'
      ? lockedCard(state, form, context)
      : checkCard(form, context);
  }
  if (form?.kind === 'finish' && active.length === 0) {
    return pendingCard(form, headOf(state, context, false), context);
  }
  return active.length + pending.length === 0
    ? startForm(context, {
        replaces: null,
        label: setsIn(state.status, 'spent')[0]?.label ?? '',
        before: headOf(state, context),
      })
    : setsCard(state, context);
};

/** The sets that are shown. With only one, nothing needs to name it. */
function setsOf({ status }: Overview) {
  const active = setsIn(status, 'active');
  const pending = setsIn(status, 'pending');
  const usedUp = usedUpIn(status);
  const isOnly = active.length + pending.length + usedUp.length === 1;
  return { active, pending, usedUp, isOnly };
}

/** What the overview says above the sets. */
function headOf(state: Overview, context: ViewContext, hasHeading = true) {
  const { problem, outcome } = state;
  return html`
    ${hasHeading ? availabilityHeading(state, context) : nothing}
    ${problemNotice(problem)} ${outcomeNotice(outcome)}
    ${recoveryNotice(state.status, context)} ${availabilityNotice(state, context)}
  `;
}

/** All sets, and below them what a person can do. */
function setsCard(state: Overview, context: ViewContext) {
  const { active, isOnly } = setsOf(state);
  const [only] = active;
  const isOpen = state.form !== undefined;
  const buttons = [
    isOnly && only !== undefined && !isOpen
      ? setButtons(only, optionsOf(only, state, context), context)
      : nothing,
    commonCheck(state, context),
    addButton(state, context),
  ].filter((one) => one !== nothing);
  return html`
    <div class="body">${headOf(state, context)} ${setList(state, context)}</div>
    ${
      buttons.length === 0
        ? nothing
        : html`<div class="foot" part="foot">${buttons}</div>`
    }
  `;
}

function setList(state: Overview, context: ViewContext) {
  const { active, pending, usedUp, isOnly } = setsOf(state);
  const next = nextAction(state, context);
  return html`<ul class="sets" part="sets">
    ${pending.map((set) => pendingSet(set, formFor(set, state), isOnly, context))}
    ${usedUp.map((set) =>
      usedUpSet(
        set,
        { hasRoom: hasRoom(state, context), isNext: next?.set === set },
        context,
      ),
    )}
    ${active.map((set) => activeSet(set, optionsOf(set, state, context), context))}
  </ul>`;
}

function optionsOf(set: SetStatus, state: Overview, context: ViewContext): SetOptions {
  return {
    form: formFor(set, state),
    isOnly: setsOf(state).isOnly,
    isLocked: state.availability === 'suspended',
    next: nextAction(state, context),
    hasCommonCheck: hasCommonCheck(state),
  };
}

function formFor({ set }: SetStatus, { form }: Overview) {
  return form !== undefined && 'set' in form && form.set.set === set ? form : undefined;
}

/** With several sets, a typed code finds its own. */
function hasCommonCheck(state: Overview): boolean {
  const { active } = setsOf(state);
  return active.length > 1 && checkableWith(state.status, active).length > 1;
}

function commonCheck(state: Overview, context: ViewContext) {
  const { active } = setsOf(state);
  const isLocked = state.availability === 'suspended';
  if (!isLocked && !hasCommonCheck(state)) return nothing;
  const next = nextAction(state, context);
  return button({
    text: isLocked
      ? msg('Unlock backup codes', { id: 'bc-unlock' })
      : msg('Check a code', { id: 'bc-check' }),
    weight: next?.kind === 'check' ? 'primary' : 'usual',
    press: () => {
      const sets = checkableWith(state.status, active);
      context.actions.open({ kind: 'check', sets, isSending: false });
    },
  });
}

function addButton(state: Overview, context: ViewContext) {
  if (setsOf(state).active.length === 0 || !hasRoom(state, context)) return nothing;
  return button({
    text: msg('Get another set', { id: 'bc-add' }),
    weight: 'text',
    isApart: true,
    press: () => {
      context.actions.open({ kind: 'add' });
    },
  });
}

/** Locked codes, with the field that unlocks them. */
function lockedCard(
  state: Overview,
  form: Extract<Overview['form'], { kind: 'check' }>,
  context: ViewContext,
) {
  const { active, isOnly } = setsOf(state);
  const [only] = active;
  return codeCard(context, {
    ...checkOptions(form, context),
    before: headOf(state, context),
    send: msg('Unlock backup codes', { id: 'bc-unlock' }),
    after: setList(state, context),
    others:
      isOnly && only !== undefined
        ? setButtons(only, optionsOf(only, state, context), context)
        : nothing,
  });
}
