import { msg, str } from '@lit/localize';
import { html } from 'lit';

import { showSetId } from '../../../protocol/set-id.js';
import type { SetStatus } from '../../../protocol/index.js';
import { showDate } from '../../dates.js';
import type { OverviewTask } from '../state.js';
import type { ViewContext } from '../view.js';
import { codeForm, otherButton } from './code-form.js';
import { oldCodesWork } from './notices.js';
import { removeView } from './remove.js';

/** A set in the list that was made and never switched on. */
export function pendingView(
  set: SetStatus,
  task: OverviewTask | undefined,
  context: ViewContext,
) {
  return html`<li class="set" part="set">
    <h3>${msg('Finish switching your codes on', { id: 'bc-pending-title' })}</h3>
    <p>
      ${msg(
        str`Codes were made on ${showDate(set.created)} (set ${showSetId(set.set)}), but not yet switched on. If you saved them, type any one; otherwise start again.`,
        { id: 'bc-pending' },
      )}
    </p>
    ${oldCodesWork(set.replaces)} ${taskView(set, task, context)}
  </li>`;
}

function taskView(set: SetStatus, task: OverviewTask | undefined, context: ViewContext) {
  const { flow } = context;
  const discard = (isWaiting: boolean) =>
    otherButton(msg('Discard them', { id: 'bc-discard' }), isWaiting, () => {
      flow.open({ kind: 'remove', set, isSending: false });
    });
  if (task?.kind === 'remove') return removeView(task, context);
  if (task?.kind !== 'finish') {
    return html`<div class="row">
      ${otherButton(msg('Finish', { id: 'bc-finish' }), false, () => {
        flow.open({ kind: 'finish', set, isSending: false });
      })}
      ${discard(false)}
    </div>`;
  }
  const { isSending, problem } = task;
  return codeForm(context, {
    label: msg('One of those codes', { id: 'bc-pending-label' }),
    format: set.format,
    problem,
    isSending,
    send: msg('Switch them on', { id: 'bc-confirm' }),
    submit: flow.sendCode,
    others: html`
      ${otherButton(
        msg('Start again with new codes', { id: 'bc-start-again' }),
        isSending,
        () => flow.generate(set.label, set.replaces, set.set),
      )}
      ${discard(isSending)}
    `,
  });
}
