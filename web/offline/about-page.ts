import { html, LitElement } from 'lit';

import { controls } from '../elements/styles/controls.js';
import { theme } from '../elements/styles/theme.js';
import { version } from './embedded.js';
import { embeddedModuleHash, embeddedNotices } from './embedded-files.js';
import { pageStyles } from './page-styles.js';

/** Which version of the page this is, and whether it calculates correctly here. */
export class AboutPage extends LitElement {
  static override styles = [theme, controls, pageStyles];
  static override properties = {
    selfTest: { attribute: false },
    hash: { state: true },
    notices: { state: true },
  };

  /** The outcome of the self-test. */
  declare selfTest: keyof typeof SELF_TEST;
  declare private hash: string;
  declare private notices: string;

  constructor() {
    super();
    this.selfTest = 'running';
    this.hash = '';
    this.notices = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void embeddedModuleHash().then((hash) => {
      this.hash = hash;
    });
  }

  override render() {
    return html`<section class="themed block" aria-labelledby="title">
      <h2 id="title">About this page</h2>
      <dl class="facts">
        <dt>Version</dt>
        <dd id="version">${version}</dd>
        <dt>Self-test</dt>
        <dd id="self-test">${SELF_TEST[this.selfTest]}</dd>
        <dt>SHA-256 of the module</dt>
        <dd class="literal" id="module-hash">${this.hash}</dd>
      </dl>
      <details @toggle=${this.#onNotices}>
        <summary>Licences of everything in this page</summary>
        <pre tabindex="0">${this.notices}</pre>
      </details>
    </section>`;
  }

  readonly #onNotices = (): void => {
    if (this.notices !== '') return;
    void embeddedNotices().then((notices) => {
      this.notices = notices;
    });
  };
}

const SELF_TEST = {
  running: 'running…',
  passed: 'passed: Argon2id, scrypt, PBKDF2, HMAC and SHA-256 match published results',
  failed: 'failed',
} as const;
