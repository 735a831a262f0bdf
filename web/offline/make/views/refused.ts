import { html, nothing } from 'lit';

/** Warns of what a server does not take unless its limits are changed. */
export function refusedView(refused: readonly string[]) {
  if (refused.length === 0) return nothing;
  return html`<div class="notice warning refused">
    <p>By default, a server refuses:</p>
    <ul>
      ${refused.map((what) => html`<li>${what}</li>`)}
    </ul>
  </div>`;
}
