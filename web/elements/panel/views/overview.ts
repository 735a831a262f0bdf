import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { SetStatus } from '../../../protocol/index.js';
import type { Availability, OpenForm, StateOf } from '../state.js';
import { activeSet } from './active-set.js';
import { otherButton } from './code-form.js';
import { outcomeNotice, problemNotice } from './notices.js';
import { pendingSet } from './pending-set.js';
import { addView, renewView, startForm } from './start-form.js';
import type { View, ViewContext } from './view.js';

/** The sets of the account, or the offer to make the first. */
export const overviewView: View<'overview'> = (state, context) => {
  const { availability, form, problem, outcome } = state;
  if (form?.kind === 'renew') return renewView(form.set, problem, context);
  if (form?.kind === 'add') return addView(problem, context);
  return html`
    <h2 part="heading" tabindex="-1">${msg('Backup codes', { id: 'bc-title' })}</h2>
    ${problemNotice(problem)} ${outcomeNotice(outcome)}
    ${availabilityNotice(availability, context)} ${setList(state, context)}
    ${addSet(state, context)}
  `;
};

function setList(state: StateOf<'overview'>, context: ViewContext) {
  const { active, pending } = setsOf(state);
  const formOf = ({ set }: SetStatus) => formFor(set, state.form);
  const isLocked = state.availability === 'suspended';
  return active.length + pending.length === 0
    ? nothing
    : html`<ul class="sets" part="sets">
        ${pending.map((set) => pendingSet(set, formOf(set), context))}
        ${active.map((set) => activeSet(set, formOf(set), isLocked, context))}
      </ul>`;
}

function setsOf({ status }: StateOf<'overview'>) {
  const setsIn = (wanted: SetStatus['state']) =>
    status.sets.filter(({ state }) => state === wanted);
  return { active: setsIn('active'), pending: setsIn('pending') };
}

function addSet(state: StateOf<'overview'>, context: ViewContext) {
  const { active, pending } = setsOf(state);
  // The account can have one pending set, and new codes would replace it.
  if (pending.length > 0 || active.length >= context.maxSets) return nothing;
  if (active.length === 0) return startForm(context, { replaces: null, label: '' });
  return html`<div class="row">
    ${otherButton(msg('Get another set', { id: 'bc-add' }), false, () => {
      context.actions.open({ kind: 'add' });
    })}
  </div>`;
}

function formFor(set: string, form: OpenForm | undefined): OpenForm | undefined {
  return form !== undefined && form.kind !== 'add' && form.set.set === set
    ? form
    : undefined;
}

function availabilityNotice(availability: Availability, { count }: ViewContext) {
  switch (availability) {
    case 'none':
      return html`<p>
        ${msg(
          str`Lost your phone? A backup code gets you in. You get ${count}, and each works once.`,
          { id: 'bc-none' },
        )}
      </p>`;
    case 'exhausted':
      return html`<p class="notice bad" part="notice">
        ${msg('You’ve used all your codes. Get new ones now, while you’re signed in.', {
          id: 'bc-exhausted',
        })}
      </p>`;
    case 'low':
      return html`<p class="notice warning" part="notice">
        ${msg('You have few codes left. Get new ones before you need the last one.', {
          id: 'bc-low',
        })}
      </p>`;
    case 'suspended':
      return html`<p class="notice bad" part="notice">
          ${msg(
            'Backup codes are locked after too many wrong tries. Type one of your codes here to unlock them, or get new ones.',
            { id: 'bc-suspended' },
          )}
        </p>
        <slot name="other-ways"></slot>`;
    case 'active':
      return nothing;
  }
}
