import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { icon, type IconName } from '../../icons.js';

export type Tone = 'good' | 'warning' | 'bad';

export interface Headed {
  title: string;
  /** A few words on how things stand. */
  status?: TemplateResult;
  emblem?: IconName;
  /** The tone of the emblem. */
  tone?: Tone;
}

/** The heading of a view. */
export function heading({ title, status, emblem = 'key', tone }: Headed) {
  return html`<div class="head">
    <span class="emblem ${tone ?? ''}">${icon(emblem)}</span>
    <h2 part="heading" tabindex="-1">${title}</h2>
    ${status ?? nothing}
  </div>`;
}

/** How things stand, in a few words and in a colour that says the same. */
export function pill(text: string, tone?: Tone) {
  return html`<span class="pill ${tone ?? ''}" part="pill">${text}</span>`;
}

/** New codes that nobody has typed yet. */
export function notActiveYet() {
  return pill(msg('Not active yet', { id: 'bc-not-active' }), 'warning');
}
