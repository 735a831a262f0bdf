import { html, LitElement } from 'lit';

import { controls } from '../elements/styles/controls.js';
import { theme } from '../elements/styles/theme.js';
import { decompressed } from './decompressed.js';
import { compressedModule, compressedNotices, version } from './embedded.js';
import { pageStyles } from './styles.js';

/** Which page this is, and whether its calculations are right here. */
export class AboutThisPage extends LitElement {
  static override styles = [theme, controls, pageStyles];
  static override properties = {
    outcome: { attribute: false },
    hash: { state: true },
    notices: { state: true },
  };

  /** How the self-test went. */
  declare outcome: keyof typeof SELF_TEST;
  declare private hash: string;
  declare private notices: string;

  constructor() {
    super();
    this.outcome = 'running';
    this.hash = '';
    this.notices = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void moduleHash().then((hash) => {
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
        <dd id="self-test">${SELF_TEST[this.outcome]}</dd>
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
    void decompressed(compressedNotices)
      .text()
      .then((notices) => {
        this.notices = notices;
      });
  };
}

const SELF_TEST = {
  running: 'running…',
  passed:
    'passed: Argon2id, scrypt, PBKDF2, HMAC and SHA-256 give their published results',
  failed: 'failed',
} as const;

/** In hexadecimal, as `sha256sum` shows it. */
async function moduleHash(): Promise<string> {
  const module = await decompressed(compressedModule).arrayBuffer();
  const hash = await crypto.subtle.digest('SHA-256', module);
  return Array.from(new Uint8Array(hash), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
