import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { isLow } from '../../../protocol/set-policy.js';
import { counted, isolated } from '../../localize.js';
import { reviewOf, setsIn, usedUpIn, type StateOf } from '../state.js';
import type { NextAction } from './active-set.js';
import { heading, notActiveYet, pill } from './heading.js';
import { setName } from './set-facts.js';
import type { ViewContext } from './view.js';

type Overview = StateOf<'overview'>;

/** The heading of the overview, with how things stand. Only what is in order is green. */
export function availabilityHeading(state: Overview, { lowMark }: ViewContext) {
  const title = msg('Backup codes', { id: 'bc-title' });
  switch (state.availability) {
    case 'none': {
      const isPending = setsIn(state.status, 'pending').length > 0;
      const off = pill(msg('Off', { id: 'bc-off' }));
      return heading({ title, status: isPending ? notActiveYet() : off });
    }
    case 'active':
      return heading({
        title,
        status:
          usedUpIn(state.status).length > 0
            ? pill(runningLow(), 'warning')
            : pill(msg('On', { id: 'bc-on' }), 'good'),
      });
    case 'due':
    case 'overdue': {
      const text = msg('Check due', { id: 'bc-check-due' });
      return heading({ title, status: pill(text, 'warning') });
    }
    case 'low':
      return heading({ title, status: pill(lowText(state, lowMark), 'warning') });
    case 'exhausted': {
      const text = msg('Used up', { id: 'bc-used-up' });
      return heading({
        title,
        status: pill(text, 'bad'),
        emblem: 'warning',
        tone: 'bad',
      });
    }
    case 'suspended': {
      const text = msg('Locked', { id: 'bc-locked' });
      return heading({ title, status: pill(text, 'bad'), emblem: 'lock', tone: 'bad' });
    }
  }
}

function lowText({ status }: Overview, lowMark: number): string {
  const active = setsIn(status, 'active');
  const left = Math.min(
    ...active.filter((set) => isLow(set, lowMark)).map(({ remaining }) => remaining),
  );
  return active.length === 1
    ? counted(left, { id: 'bc-left', other: str`${left} left` })
    : runningLow();
}

function runningLow(): string {
  return msg('Running low', { id: 'bc-running-low' });
}

/**
 * Whether the account can have one more set. It can have one pending set, and new codes would
 * replace that.
 */
export function hasRoom({ status }: Overview, { maxSets }: ViewContext): boolean {
  return (
    setsIn(status, 'active').length < maxSets && setsIn(status, 'pending').length === 0
  );
}

/** What the person should do next, if anything: the primary action of the overview. */
export function nextAction(
  state: Overview,
  context: ViewContext,
): NextAction | undefined {
  const { availability, status } = state;
  const active = setsIn(status, 'active');
  const [first] = active;
  if (availability === 'suspended') return first && { kind: 'check', set: first };
  const low = active.find((set) => isLow(set, context.lowMark));
  if (low !== undefined) return { kind: 'renew', set: low };
  const [usedUp] = hasRoom(state, context) ? usedUpIn(status) : [];
  if (usedUp !== undefined) return { kind: 'renew', set: usedUp };
  const review = active.find((set) => reviewOf(set) !== 'none');
  return review && { kind: 'check', set: review };
}

/** What the state means for the person, if it needs words. */
export function availabilityNotice(
  { availability, status }: Overview,
  { count, lowMark }: ViewContext,
) {
  switch (availability) {
    case 'none':
      return setsIn(status, 'pending').length > 0
        ? nothing
        : html`<p>
            ${counted(count, {
              id: 'bc-none',
              one: str`Lost your phone? A backup code gets you in. You get ${count}, and it works once.`,
              other: str`Lost your phone? A backup code gets you in. You get ${count}, and each works once.`,
            })}
          </p>`;
    case 'exhausted':
      return html`<p class="notice bad" part="notice">
        ${msg('You’ve used all your codes. Get new ones now, while you’re signed in.', {
          id: 'bc-exhausted',
        })}
      </p>`;
    case 'low':
      return lowNotice(status, lowMark);
    case 'suspended':
      return html`<p class="notice bad" part="notice">
          ${msg(
            'Backup codes are locked after too many wrong tries. Type one of your codes here to unlock them, or get new ones.',
            { id: 'bc-suspended' },
          )}
        </p>
        <slot name="other-ways"></slot>`;
    // The set says what is due.
    case 'due':
    case 'overdue':
    case 'active':
      return nothing;
  }
}

function lowNotice(status: Overview['status'], lowMark: number) {
  const active = setsIn(status, 'active');
  const low = active.find((set) => isLow(set, lowMark));
  if (low === undefined) return nothing;
  const { remaining } = low;
  const name = isolated(setName(low, false));
  return html`<p class="notice warning" part="notice">
    ${
      active.length > 1
        ? counted(remaining, {
            id: 'bc-low-of',
            other: str`“${name}” is running low (${remaining} left). Get new codes soon.`,
          })
        : counted(remaining, {
            id: 'bc-low',
            one: str`You have ${remaining} code left. Get new ones before you need it.`,
            other: str`You have ${remaining} codes left. Get new ones before you need the last one.`,
          })
    }
  </p>`;
}
