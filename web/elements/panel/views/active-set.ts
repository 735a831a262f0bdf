import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { showSetId } from '../../../protocol/set-id.js';
import { isLow } from '../../../protocol/set-policy.js';
import type { SetStatus } from '../../../protocol/index.js';
import { showDate } from '../../dates.js';
import type { OpenForm, TypedCodeForm } from '../state.js';
import { codeForm, otherButton } from './code-form.js';
import { removeForm } from './remove-set.js';
import type { ViewContext } from './view.js';

/** An active set in the overview, with its open form or else its buttons. */
export function activeSet(
  set: SetStatus,
  form: OpenForm | undefined,
  /** Whether the codes are locked, so that a typed code unlocks them. */
  isLocked: boolean,
  context: ViewContext,
) {
  const { label, remaining, total, created, reviewBy } = set;
  return html`<li class="set" part="set">
    <h3>${label === '' ? msg('Your codes', { id: 'bc-set-unnamed' }) : label}</h3>
    <p class="left ${isLow(set, context.lowMark) ? 'bad' : 'good'}">
      ${msg(str`${remaining} of ${total} left`, { id: 'bc-set-left' })}
    </p>
    <p class="muted">
      ${msg(str`Set ${showSetId(set.set)}, made on ${showDate(created)}`, {
        id: 'bc-codes-set',
      })}
      ${
        reviewBy === null
          ? nothing
          : html`<br />${msg(
                str`Check that you still have your sheet by ${showDate(reviewBy)}`,
                { id: 'bc-set-review' },
              )}`
      }
    </p>
    ${setBody(set, form, isLocked, context)}
  </li>`;
}

function setBody(
  set: SetStatus,
  form: OpenForm | undefined,
  isLocked: boolean,
  context: ViewContext,
) {
  switch (form?.kind) {
    case 'check':
      return checkForm(form, isLocked, context);
    case 'remove':
      return removeForm(form, context);
    default:
      return setButtons(set, context);
  }
}

function setButtons(set: SetStatus, { actions }: ViewContext) {
  const opening = (form: OpenForm, text: string) =>
    otherButton(text, false, () => {
      actions.open(form);
    });
  return html`<div class="row">
    ${opening(
      { kind: 'check', set, isSending: false },
      msg('Do my codes still work?', { id: 'bc-check' }),
    )}
    ${opening({ kind: 'renew', set }, msg('Get new codes', { id: 'bc-renew' }))}
    ${opening(
      { kind: 'remove', set, isSending: false },
      msg('Remove', { id: 'bc-remove' }),
    )}
  </div>`;
}

function checkForm(
  { set, problem, found, isSending }: TypedCodeForm,
  isLocked: boolean,
  context: ViewContext,
) {
  const { actions } = context;
  return html`
    <p>
      ${msg('Type any code from this set. This doesn’t use it up.', {
        id: 'bc-check-how',
      })}
    </p>
    ${codeForm(context, {
      label: msg('A code from this set', { id: 'bc-check-label' }),
      format: set.format,
      problem,
      isSending,
      send: isLocked
        ? msg('Unlock backup codes', { id: 'bc-unlock' })
        : msg('Check code', { id: 'bc-check-send' }),
      submit: actions.sendCode,
      others: otherButton(msg('Close', { id: 'bc-close' }), false, () => {
        actions.open(undefined);
      }),
    })}
    <div role="status">${foundText(found)}</div>
  `;
}

function foundText(found: TypedCodeForm['found']) {
  if (found === undefined) return nothing;
  const number = found.position + 1;
  return found.usedOn === null
    ? html`<p class="notice good" part="notice">
        ${msg(str`Code ${number} works, and so do your other unused codes in this set.`, {
          id: 'bc-check-works',
        })}
      </p>`
    : html`<p class="notice warning" part="notice">
        ${msg(
          str`You used code ${number} on ${showDate(found.usedOn)}. Try one that isn’t ticked off.`,
          { id: 'bc-check-used' },
        )}
      </p>`;
}
