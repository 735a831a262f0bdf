import { msg } from '@lit/localize';
import { html } from 'lit';

import type { SetStatus } from '../../../protocol/index.js';
import type { FinishForm, OpenForm } from '../state.js';
import { button } from './buttons.js';
import { codeCard, codeForm, type CodeFormOptions } from './code-form.js';
import { heading, notActiveYet } from './heading.js';
import { oldCodesWork } from './notices.js';
import { isOurs, removeForm } from './remove-set.js';
import { preparedText, setDates, setName } from './set-facts.js';
import { steps } from './steps.js';
import type { ViewContext } from './view.js';

/** A pending set beside others: it is made, but not turned on yet. */
export function pendingSet(
  set: SetStatus,
  form: OpenForm | undefined,
  isOnly: boolean,
  context: ViewContext,
) {
  return html`<li class="set" part="set">
    <div class="head">
      <h3><bdi>${pendingTitle(set)}</bdi></h3>
      ${notActiveYet()}
    </div>
    ${pendingFacts(set)} ${pendingForm(set, form, isOnly, context)}
  </li>`;
}

function pendingForm(
  set: SetStatus,
  form: OpenForm | undefined,
  isOnly: boolean,
  context: ViewContext,
) {
  if (form?.kind === 'remove') return removeForm(form, isOnly, context);
  if (form?.kind === 'finish') return codeForm(context, finishOptions(form, context));
  return html`<div class="row">
    ${button({
      text: isOurs(set)
        ? msg('Finish', { id: 'bc-finish' })
        : msg('Turn it on', { id: 'bc-turn-it-on' }),
      of: isOnly ? undefined : setName(set, false),
      press: () => {
        context.actions.open({ kind: 'finish', set, isSending: false });
      },
    })}
    ${discardButton(set, false, context)}
  </div>`;
}

/** A pending set that is the only one: its form fills the card. */
export function pendingCard(form: FinishForm, notices: unknown, context: ViewContext) {
  const { set } = form;
  const title = pendingTitle(set);
  return codeCard(context, {
    ...finishOptions(form, context),
    before: html`
      ${
        isOurs(set)
          ? html`${steps('check')}
              <h2 part="heading" tabindex="-1">${title}</h2>`
          : heading({ title, status: notActiveYet() })
      }
      ${notices} ${pendingFacts(set)}
    `,
    after: html``,
  });
}

function pendingTitle(set: SetStatus): string {
  return isOurs(set) || set.label === ''
    ? msg('Finish turning on your codes', { id: 'bc-pending-title' })
    : set.label;
}

function pendingFacts(set: SetStatus) {
  return html`
    <p>${pendingText(set)}</p>
    ${setDates(set)} ${oldCodesWork(set.replaces)}
  `;
}

/** Who made the set, where its codes are, and what to do. */
function pendingText(set: SetStatus): string {
  const prepared = preparedText(set);
  if (prepared !== undefined) {
    const how = msg('The set works after you’ve typed one of its codes.', {
      id: 'bc-pending-prepared',
    });
    return `${prepared} ${how}`;
  }
  return isOurs(set)
    ? msg(
        'This browser no longer has these codes. If you saved them, open what you saved and type any one. If you didn’t, start again.',
        { id: 'bc-pending' },
      )
    : msg(
        'These codes were made in another browser or tab. If you have them, type any one. If you don’t, start again.',
        { id: 'bc-pending-elsewhere' },
      );
}

function finishOptions(form: FinishForm, context: ViewContext): CodeFormOptions {
  const { set, isSending, problem } = form;
  const { actions } = context;
  return {
    label: msg('One of those codes', { id: 'bc-pending-label' }),
    formats: [set.format],
    problem,
    isSending,
    send: msg('Turn on backup codes', { id: 'bc-confirm' }),
    submit: actions.sendCode,
    others: html`
      ${button({
        text: msg('Start again', { id: 'bc-start-again' }),
        weight: 'text',
        isWaiting: isSending,
        press: () => {
          startAgain(set, context);
        },
      })}
      ${discardButton(set, isSending, context)}
    `,
  };
}

/** New codes take the place of the pending set. If somebody else made it, this asks first. */
function startAgain(set: SetStatus, { actions }: ViewContext): void {
  if (isOurs(set)) void actions.make(set.label, set.replaces, set.set);
  else actions.open({ kind: 'remove', set, isSending: false, startsAgain: true });
}

function discardButton(set: SetStatus, isWaiting: boolean, { actions }: ViewContext) {
  return button({
    text: msg('Discard these codes', { id: 'bc-discard' }),
    weight: 'danger text',
    isApart: true,
    isWaiting,
    press: () => {
      actions.open({ kind: 'remove', set, isSending: false });
    },
  });
}
