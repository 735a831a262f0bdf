import { html, LitElement, nothing } from 'lit';

import { controls } from '../elements/styles/controls.js';
import { theme } from '../elements/styles/theme.js';
import { pageStyles } from './page-styles.js';

/** What the page promises, what it can't promise, and whether it works here. */
export class PageIntroduction extends LitElement {
  static override styles = [theme, controls, pageStyles];
  static override properties = {
    isBroken: { attribute: false },
  };

  /** Whether the self-test has failed. */
  declare isBroken: boolean;

  constructor() {
    super();
    this.isBroken = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#onConnection);
    addEventListener('offline', this.#onConnection);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#onConnection);
    removeEventListener('offline', this.#onConnection);
  }

  override render() {
    return html`<div class="themed">
      <p>
        This page makes codes on your device. Nothing in it connects to a network. To be
        certain, go offline before you start.
      </p>
      <details id="not-refused">
        <summary>What this page can’t block while you’re online</summary>
        <p>
          The policy of this page blocks every request, even from a script that somebody
          else gets into it. Such a script could still:
        </p>
        <ul>
          <li>open another page, with anything in its address</li>
          <li>make the browser look up a name, and hide a message in that name</li>
          <li>
            make Chromium-based browsers connect early, for a preconnect hint or before
            they block a frame or a form; nothing is sent over that connection
          </li>
          <li>use WebRTC in Chromium-based browsers</li>
        </ul>
      </details>
      <p
        class="notice ${navigator.onLine ? 'warning' : 'good'}"
        role="status"
        id="connection"
      >
        ${
          navigator.onLine
            ? 'Your browser says it’s online.'
            : 'Your browser says it’s offline.'
        }
      </p>
      ${
        this.isBroken
          ? html`<p class="notice bad" role="alert">
              This browser doesn’t calculate correctly, so this page won’t make codes
              here. Try another browser.
            </p>`
          : nothing
      }
    </div>`;
  }

  readonly #onConnection = (): void => {
    this.requestUpdate();
  };
}
