import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { ChallengeAnswer, RedeemAnswer } from '../../protocol/index.js';
import { LOW_MARK_DEFAULT } from '../../protocol/scheme.js';
import { showDate } from '../dates.js';
import { icon } from '../icons.js';
import { counted, isolated } from '../localize.js';
import { createdOf } from './state.js';

/** What the view of an accepted code needs to know. */
export interface AcceptedContext {
  challenge: ChallengeAnswer | undefined;
  /** Whether the person was signed in already and only confirmed who they are. */
  isStepUp: boolean;
  goOn: () => void;
  setUpFactor: () => void;
  getCodes: () => void;
}

/** A code was accepted: what to cross off, and what to do next. */
export function acceptedView(answer: RedeemAnswer, context: AcceptedContext) {
  const { challenge, isStepUp } = context;
  return html`
    <div class="body">
      <div class="success good">
        <span class="emblem">${icon('check')}</span>
        <h2 class="lead" part="heading" tabindex="-1">
          ${
            isStepUp
              ? msg('It’s you', { id: 'bc-entry-confirmed' })
              : msg('You’re in', { id: 'bc-entry-in' })
          }
        </h2>
        <p class="accepted">${acceptedText(answer, challenge)}</p>
      </div>
      ${isStepUp ? nothing : nextNotice(answer)}
    </div>
    ${isStepUp ? continueFoot(context) : nextFoot(answer, context)}
  `;
}

/** Why the person should do something now, while they are signed in. */
function nextNotice({ remaining }: RedeemAnswer) {
  if (remaining > LOW_MARK_DEFAULT) {
    return html`<p class="notice" part="notice">
      ${msg('Lost your phone? Set up a new one now. You won’t have to confirm again that it’s you.', { id: 'bc-entry-lost' })}
    </p>`;
  }
  return html`<p class="notice warning" part="notice">
    ${
      remaining === 0
        ? msg(
            'That was the last code on this sheet. Get new codes now, or you may be locked out next time.',
            { id: 'bc-entry-last' },
          )
        : msg('You’re running out of codes. Get new ones now, while you’re signed in.', {
            id: 'bc-entry-few',
          })
    }
  </p>`;
}

function continueFoot({ goOn }: AcceptedContext) {
  return html`<div class="foot">
    <button type="button" class="primary" part="button primary" @click=${goOn}>
      ${continueText()}
    </button>
  </div>`;
}

function nextFoot({ remaining }: RedeemAnswer, context: AcceptedContext) {
  const isLow = remaining <= LOW_MARK_DEFAULT;
  const weight = (isPrimary: boolean) => (isPrimary ? 'primary' : '');
  const part = (isPrimary: boolean) => (isPrimary ? 'button primary' : 'button');
  const newCodes = html`<button
    type="button"
    class=${weight(isLow)}
    part=${part(isLow)}
    @click=${context.getCodes}
  >
    ${msg('Get new codes', { id: 'bc-renew' })}
  </button>`;
  return html`<div class="foot">
    ${isLow ? newCodes : nothing}
    <slot name="new-factor">
      <button
        type="button"
        class=${weight(!isLow)}
        part=${part(!isLow)}
        @click=${context.setUpFactor}
      >
        ${msg('Set up a new phone', { id: 'bc-entry-new-phone' })}
      </button>
    </slot>
    ${isLow ? nothing : newCodes}
    <button type="button" class="text apart" part="button" @click=${context.goOn}>
      ${continueText()}
    </button>
  </div>`;
}

function continueText(): string {
  return msg('Continue', { id: 'bc-continue' });
}

/**
 * Says which code is spent and how many are left. The entry's live region reads it out as
 * well.
 */
export function acceptedText(
  { set, position, remaining, label = '' }: RedeemAnswer,
  challenge: ChallengeAnswer | undefined,
): string {
  const left =
    remaining === 0
      ? msg('None left.', { id: 'bc-entry-none-left' })
      : counted(remaining, {
          id: 'bc-entry-left',
          other: str`${remaining} left.`,
        });
  return `${usedText(position + 1, label, createdOf(challenge, set))} ${left}`;
}

function usedText(number: number, label: string, made: string | undefined): string {
  if (label !== '') {
    return msg(str`Code ${number} of “${isolated(label)}” is used now. Cross it off.`, {
      id: 'bc-entry-used-now-named',
    });
  }
  return made === undefined
    ? msg(str`Code ${number} is used now. Cross it off.`, { id: 'bc-entry-used-now' })
    : msg(
        str`Code ${number} of the set made on ${showDate(made)} is used now. Cross it off.`,
        { id: 'bc-entry-used-now-made' },
      );
}
