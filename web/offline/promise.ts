import { html, LitElement, nothing } from 'lit';

import { controls } from '../elements/styles/controls.js';
import { theme } from '../elements/styles/theme.js';
import { pageStyles } from './styles.js';

/** What this page promises, and what the device has to do for it. */
export class OfflinePromise extends LitElement {
  static override styles = [theme, controls, pageStyles];
  static override properties = {
    isBroken: { attribute: false },
  };

  /** That the self-test has failed. */
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
        This page makes codes on this device and contains nothing that connects. To be
        certain, go offline first.
      </p>
      <details id="not-refused">
        <summary>What only going offline rules out</summary>
        <p>
          The policy of this page refuses every request, even to script that somebody else
          gets into it. Such script could still do what no policy in a page refuses:
        </p>
        <ul>
          <li>open another page, with anything in its address</li>
          <li>make the browser look up a name, which can say something itself</li>
          <li>
            make Chromium and its relatives connect ahead, for a preconnect hint or before
            they refuse a frame or a form; nothing is sent over that connection
          </li>
          <li>use WebRTC in Chromium and its relatives</li>
        </ul>
      </details>
      <p
        class="notice ${navigator.onLine ? 'warning' : 'good'}"
        role="status"
        id="connection"
      >
        ${
          navigator.onLine
            ? 'This browser says that it is online now.'
            : 'This browser says that it is offline now.'
        }
      </p>
      ${
        this.isBroken
          ? html`<p class="notice bad" role="alert">
              This browser can’t do the calculations, or gets them wrong, so this page
              makes no codes here. Try another browser.
            </p>`
          : nothing
      }
    </div>`;
  }

  readonly #onConnection = (): void => {
    this.requestUpdate();
  };
}
