import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import type { SetStatus } from '../../../protocol/index.js';
import type { OpenForm } from '../state.js';
import { button, type Weight } from './buttons.js';
import { removeForm } from './remove-set.js';
import {
  leftPill,
  preparedText,
  reviewNotice,
  setDates,
  setName,
  usedChips,
} from './set-facts.js';
import type { ViewContext } from './view.js';

/** What the person should do next about the account's codes. */
export interface NextAction {
  kind: 'renew' | 'check';
  set: SetStatus;
}

export interface SetOptions {
  form: OpenForm | undefined;
  /** The account has no other set, so no button repeats and the footer has them all. */
  isOnly: boolean;
  isLocked: boolean;
  next: NextAction | undefined;
  /** One field for all sets looks codes up, so the sets have no button for it. */
  hasCommonCheck: boolean;
}

/** An active set in the overview, with its open form or else its buttons. */
export function activeSet(set: SetStatus, options: SetOptions, context: ViewContext) {
  const { form, isOnly, isLocked } = options;
  const { lowMark } = context;
  const prepared = preparedText(set);
  return html`<li class="set" part="set">
    <div class="head">
      <h3><bdi>${setName(set, isOnly)}</bdi></h3>
      ${leftPill(set, lowMark, isLocked)}
    </div>
    ${usedChips(set, lowMark, isLocked)}
    ${prepared === undefined ? nothing : html`<p class="muted">${prepared}</p>`}
    ${setDates(set)} ${isLocked ? nothing : reviewNotice(set)}
    ${
      form?.kind === 'remove'
        ? removeForm(form, isOnly, context)
        : isOnly
          ? nothing
          : html`<div class="row">${setButtons(set, options, context)}</div>`
    }
  </li>`;
}

/** What a person can do with an active set. */
export function setButtons(
  set: SetStatus,
  { isOnly, isLocked, next, hasCommonCheck }: SetOptions,
  { actions }: ViewContext,
) {
  const of = isOnly ? undefined : setName(set, false);
  const weightOf = (kind: NextAction['kind'], otherwise: Weight): Weight =>
    next?.kind === kind && next.set === set ? 'primary' : otherwise;
  const renewal = button({
    text: msg('Get new codes', { id: 'bc-renew' }),
    of,
    weight: weightOf('renew', 'usual'),
    press: () => {
      actions.open({ kind: 'renew', set });
    },
  });
  const check = button({
    text: msg('Check a code', { id: 'bc-check' }),
    of,
    weight: weightOf('check', 'usual'),
    press: () => {
      actions.open({ kind: 'check', sets: [set], isSending: false });
    },
  });
  const hasCheck = !isLocked && !hasCommonCheck;
  const isRenewalFirst = next?.kind === 'renew' && next.set === set;
  return html`
    ${isRenewalFirst ? renewal : nothing} ${hasCheck ? check : nothing}
    ${isRenewalFirst ? nothing : renewal}
    ${button({
      text: msg('Remove', { id: 'bc-remove' }),
      of,
      weight: 'danger text',
      press: () => {
        actions.open({ kind: 'remove', set, isSending: false });
      },
    })}
  `;
}
