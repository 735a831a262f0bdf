import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import { icon } from '../../icons.js';
import { notActiveYet, pill } from './heading.js';

const STEPS = ['save', 'check', 'done'] as const;

export type Step = (typeof STEPS)[number];

/** Where the person is on the way to new codes, and whether the codes work already. */
export function steps(current: Step) {
  const now = STEPS.indexOf(current);
  const isOn = current === 'done';
  return html`<div class="head">
    <ol class="steps" part="steps" aria-label=${msg('Steps', { id: 'bc-steps' })}>
      ${STEPS.map((step, index) => stepItem(step, index, now))}
    </ol>
    ${isOn ? pill(msg('On', { id: 'bc-on' }), 'good') : notActiveYet()}
  </div>`;
}

function stepItem(step: Step, index: number, now: number) {
  const isPast = index < now;
  return html`<li
    class=${isPast ? 'good' : nothing}
    aria-current=${index === now ? 'step' : nothing}
  >
    <span class="number" aria-hidden="true">${isPast ? icon('check') : index + 1}</span>
    ${nameOf(step)}${
      isPast
        ? html`<span class="unseen">(${msg('done', { id: 'bc-step-past' })})</span>`
        : nothing
    }
  </li>`;
}

function nameOf(step: Step): string {
  switch (step) {
    case 'save':
      return msg('Save', { id: 'bc-step-save' });
    case 'check':
      return msg('Check', { id: 'bc-step-check' });
    case 'done':
      return msg('Done', { id: 'bc-step-done' });
  }
}
