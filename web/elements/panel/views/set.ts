import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { showSetId } from '../../../protocol/set-id.js';
import type { SetStatus } from '../../../protocol/index.js';
import { showDate } from '../../localize.js';
import { problemText } from '../../problems.js';
import { isLow, type CheckResult, type OverviewTask } from '../state.js';
import type { StateOf, ViewContext } from '../view.js';
import { codeForm } from './prove.js';

/** One active set in the list, with what can be done with it. */
export function setView(
  set: SetStatus,
  task: OverviewTask | undefined,
  { standing }: StateOf<'overview'>,
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
          : html`<br />${msg(str`Look at your sheet again by ${showDate(reviewBy)}`, {
                id: 'bc-set-review',
              })}`
      }
    </p>
    ${standing === 'suspended' ? nothing : taskView(set, task, context)}
  </li>`;
}

function taskView(set: SetStatus, task: OverviewTask | undefined, context: ViewContext) {
  switch (task?.kind) {
    case 'check':
      return checkView(task, context);
    case 'remove':
      return removeView(task, context);
    default:
      return setButtons(set, context);
  }
}

function setButtons(set: SetStatus, { flow }: ViewContext) {
  const button = (task: OverviewTask, text: string) =>
    html`<button
      type="button"
      part="button"
      @click=${() => {
        flow.open(task);
      }}
    >
      ${text}
    </button>`;
  return html`<div class="row">
    ${button(
      { kind: 'check', set, isSending: false },
      msg('Do my codes still work?', { id: 'bc-check' }),
    )}
    ${button({ kind: 'renew', set }, msg('Renew', { id: 'bc-renew' }))}
    ${button({ kind: 'remove', set, isSending: false }, msg('Remove', { id: 'bc-remove' }))}
  </div>`;
}

function checkView(
  { set, result, isSending }: Extract<OverviewTask, { kind: 'check' }>,
  { flow, field }: ViewContext,
) {
  const problem =
    result !== undefined && 'problem' in result ? result.problem : undefined;
  return html`
    <p>
      ${msg('Type any code of this set. It is only looked at and stays as it is.', {
        id: 'bc-check-how',
      })}
    </p>
    ${codeForm(
      field,
      {
        label: msg('A code of this set', { id: 'bc-check-label' }),
        formats: [set.format],
        problem: problem && problemText(problem),
        isLocked: isSending,
      },
      flow.check,
      html`
        <button
          type="submit"
          class="primary"
          part="button primary"
          aria-disabled=${isSending ? 'true' : nothing}
        >
          ${msg('Check it', { id: 'bc-check-send' })}
        </button>
        ${closeButton(flow)}
      `,
    )}
    <div role="status">${checkText(result)}</div>
  `;
}

function checkText(result: CheckResult | undefined) {
  if (result === undefined || 'problem' in result) return nothing;
  const number = result.position + 1;
  return result.usedOn === null
    ? html`<p class="notice good" part="notice">
        ${msg(str`Code ${number} of this set: it works, and so do the others left.`, {
          id: 'bc-check-works',
        })}
      </p>`
    : html`<p class="notice warning" part="notice">
        ${msg(
          str`Code ${number} of this set: it was used on ${showDate(result.usedOn)}. Try one that is not ticked off.`,
          { id: 'bc-check-used' },
        )}
      </p>`;
}

function removeView(
  { isSending }: Extract<OverviewTask, { kind: 'remove' }>,
  { flow }: ViewContext,
) {
  return html`
    <p class="notice warning" part="notice">
      ${msg('Its codes stop working at once, also those on paper.', {
        id: 'bc-remove-what',
      })}
    </p>
    <div class="row">
      <button
        type="button"
        class="primary"
        part="button primary"
        aria-disabled=${isSending ? 'true' : nothing}
        @click=${flow.remove}
      >
        ${msg('Remove this set', { id: 'bc-remove-now' })}
      </button>
      ${closeButton(flow)}
    </div>
  `;
}

function closeButton(flow: ViewContext['flow']) {
  return html`<button
    type="button"
    part="button"
    @click=${() => {
      flow.open(undefined);
    }}
  >
    ${msg('Close', { id: 'bc-close' })}
  </button>`;
}
