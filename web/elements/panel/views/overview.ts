import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import type { SetStatus } from '../../../protocol/index.js';
import type { OverviewTask, Standing, StateOf } from '../state.js';
import type { View, ViewContext } from '../view.js';
import { activeView } from './active.js';
import { otherButton } from './code-form.js';
import { outcomeNotice, problemNotice } from './notices.js';
import { pendingView } from './pending.js';
import { addView, renewView, startForm } from './start.js';

export const overviewView: View<'overview'> = (state, context) => {
  const { standing, task, problem, outcome } = state;
  if (task?.kind === 'renew') return renewView(task.set, problem, context);
  if (task?.kind === 'add') return addView(problem, context);
  return html`
    <h2 part="heading" tabindex="-1">${msg('Backup codes', { id: 'bc-title' })}</h2>
    ${problemNotice(problem)} ${outcomeNotice(outcome)} ${standingNotice(standing)}
    ${list(state, context)} ${foot(state, context)}
  `;
};

function list(state: StateOf<'overview'>, context: ViewContext) {
  const { active, pending } = setsOf(state);
  const own = ({ set }: SetStatus) => ownTask(state.task, set);
  const isLocked = state.standing === 'suspended';
  return active.length + pending.length === 0
    ? nothing
    : html`<ul class="sets" part="sets">
        ${pending.map((set) => pendingView(set, own(set), context))}
        ${active.map((set) => activeView(set, own(set), isLocked, context))}
      </ul>`;
}

function setsOf({ status }: StateOf<'overview'>) {
  const are = (wanted: SetStatus['state']) =>
    status.sets.filter(({ state }) => state === wanted);
  return { active: are('active'), pending: are('pending') };
}

function foot(state: StateOf<'overview'>, context: ViewContext) {
  const { active, pending } = setsOf(state);
  // New codes would take the place of those that are not switched on yet.
  if (pending.length > 0 || active.length >= context.maxSets) return nothing;
  if (active.length === 0) return startForm(context, { replaces: null, label: '' });
  return html`<div class="row">
    ${otherButton(msg('Make another set', { id: 'bc-add' }), false, () => {
      context.flow.open({ kind: 'add' });
    })}
  </div>`;
}

function ownTask(task: OverviewTask | undefined, set: string): OverviewTask | undefined {
  return task !== undefined && task.kind !== 'add' && task.set.set === set
    ? task
    : undefined;
}

function standingNotice(standing: Standing) {
  switch (standing) {
    case 'none':
      return html`<p>
        ${msg(
          'You have none yet. They let you sign in when your phone or security key is gone, each of them once.',
          { id: 'bc-none' },
        )}
      </p>`;
    case 'exhausted':
      return html`<p class="notice bad" part="notice">
        ${msg('All your codes are used. Make new ones now, while you are signed in.', {
          id: 'bc-exhausted',
        })}
      </p>`;
    case 'low':
      return html`<p class="notice warning" part="notice">
        ${msg('Few codes are left. Renew them before you need the last one.', {
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
