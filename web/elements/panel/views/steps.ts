import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { icon } from '../../icons.js';
import { notActiveYet, pill } from './heading.js';

const STEPS = ['save', 'check', 'done'] as const;

export type Step = (typeof STEPS)[number];

/** Where the person is on the way to new codes, and whether the codes work already. */
export function steps(current: Step) {
  return stepHead(
    STEPS.map(nameOf),
    STEPS.indexOf(current),
    current === 'done' ? pill(msg('On', { id: 'bc-on' }), 'good') : notActiveYet(),
  );
}

/** The head of a view with the names of all steps, of which the person is at one. */
export function stepHead(names: readonly string[], now: number, status: TemplateResult) {
  return html`<div class="head">
    <ol class="steps" part="steps" aria-label=${msg('Steps', { id: 'bc-steps' })}>
      ${names.map((name, index) => stepItem(name, index, now))}
    </ol>
    ${status}
  </div>`;
}

function stepItem(name: string, index: number, now: number) {
  const isPast = index < now;
  return html`<li
    class=${isPast ? 'good' : nothing}
    aria-current=${index === now ? 'step' : nothing}
  >
    <span class="number" aria-hidden="true">${isPast ? icon('check') : index + 1}</span>
    ${name}${
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
