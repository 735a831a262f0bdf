import { msg, str } from '@lit/localize';
import { html } from 'lit';

import { showSetId } from '../../../protocol/set-id.js';
import type { SetStatus } from '../../../protocol/index.js';
import { showDate } from '../../dates.js';
import type { OpenForm } from '../state.js';
import { codeForm, otherButton } from './code-form.js';
import { oldCodesWork } from './notices.js';
import { removeForm } from './remove-set.js';
import type { ViewContext } from './view.js';

/** A pending set in the overview: the person has made it, but hasn't turned it on yet. */
export function pendingSet(
  set: SetStatus,
  form: OpenForm | undefined,
  context: ViewContext,
) {
  return html`<li class="set" part="set">
    <h3>${msg('Finish turning on your codes', { id: 'bc-pending-title' })}</h3>
    <p>
      ${msg(
        str`You made codes on ${showDate(set.created)} (set ${showSetId(set.set)}), but they aren’t on yet. If you saved them, type any one of them. If you didn’t, start again.`,
        { id: 'bc-pending' },
      )}
    </p>
    ${oldCodesWork(set.replaces)} ${setBody(set, form, context)}
  </li>`;
}

function setBody(set: SetStatus, form: OpenForm | undefined, context: ViewContext) {
  const { actions } = context;
  const discard = (isWaiting: boolean) =>
    otherButton(msg('Discard these codes', { id: 'bc-discard' }), isWaiting, () => {
      actions.open({ kind: 'remove', set, isSending: false });
    });
  if (form?.kind === 'remove') return removeForm(form, context);
  if (form?.kind !== 'finish') {
    return html`<div class="row">
      ${otherButton(msg('Finish', { id: 'bc-finish' }), false, () => {
        actions.open({ kind: 'finish', set, isSending: false });
      })}
      ${discard(false)}
    </div>`;
  }
  const { isSending, problem } = form;
  return codeForm(context, {
    label: msg('One of those codes', { id: 'bc-pending-label' }),
    format: set.format,
    problem,
    isSending,
    send: msg('Turn on backup codes', { id: 'bc-confirm' }),
    submit: actions.sendCode,
    others: html`
      ${otherButton(
        msg('Start again with new codes', { id: 'bc-start-again' }),
        isSending,
        () => actions.make(set.label, set.replaces, set.set),
      )}
      ${discard(isSending)}
    `,
  });
}
