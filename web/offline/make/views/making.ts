import { html } from 'lit';

import type { StateOf } from '../state.js';

export function makingView({ done, total }: StateOf<'making'>, cancel: () => void) {
  return html`
    <h2 id="title" tabindex="-1">Making your codes</h2>
    <p id="progress">${done} of ${total} codes are hashed.</p>
    <progress aria-labelledby="progress" max=${total} .value=${done}></progress>
    <div class="row">
      <button type="button" @click=${cancel}>Cancel</button>
    </div>
  `;
}
