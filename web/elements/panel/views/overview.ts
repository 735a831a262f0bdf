import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import type { OverviewTask, Standing } from '../state.js';
import type { View, ViewContext, StateOf } from '../view.js';
import { problemNotice } from './error.js';
import { setView } from './set.js';
import { addView, renewView, startForm } from './start.js';

export const overviewView: View<'overview'> = (state, context) => {
  const { standing, status, task, problem } = state;
  if (task?.kind === 'renew') return renewView(task.set, context);
  if (task?.kind === 'add') return addView(context);
  const active = status.sets.filter((set) => set.state === 'active');
  return html`
    <h2 part="heading" tabindex="-1">${msg('Backup codes', { id: 'bc-title' })}</h2>
    ${problemNotice(problem)} ${standingNotice(standing)}
    ${
      active.length === 0
        ? nothing
        : html`<ul class="sets" part="sets">
            ${active.map((set) => setView(set, ownTask(task, set.set), state, context))}
          </ul>`
    }
    ${foot(state, active.length, context)}
  `;
};

function foot({ standing }: StateOf<'overview'>, active: number, context: ViewContext) {
  if (standing === 'suspended') return html`<slot name="other-ways"></slot>`;
  if (active === 0) return startForm(context, { replaces: null, label: '' });
  if (active >= context.maxSets) return nothing;
  return html`<div class="row">
    <button
      type="button"
      part="button"
      @click=${() => {
        context.flow.open({ kind: 'add' });
      }}
    >
      ${msg('Make another set', { id: 'bc-add' })}
    </button>
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
          'After too many wrong codes, none is taken until you sign in with another second step.',
          { id: 'bc-suspended' },
        )}
      </p>`;
    case 'active':
      return nothing;
  }
}
