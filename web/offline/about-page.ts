import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement } from 'lit';

import { heading, pill } from '../elements/panel/views/heading.js';
import { card } from '../elements/styles/card.js';
import { controls } from '../elements/styles/controls.js';
import { theme } from '../elements/styles/theme.js';
import { version } from './embedded.js';
import { embeddedModuleHash, embeddedNotices } from './embedded-files.js';
import { pageStyles } from './page-styles.js';

/** What the page can't promise, its version, and whether it calculates correctly here. */
export class AboutPage extends LitElement {
  static override styles = [theme, controls, card, pageStyles];
  static override properties = {
    selfTest: { attribute: false },
    hash: { state: true },
    notices: { state: true },
  };

  /** The outcome of the self-test. */
  declare selfTest: 'running' | 'passed' | 'failed';
  declare private hash: string;
  declare private notices: string;

  constructor() {
    super();
    this.selfTest = 'running';
    this.hash = '';
    this.notices = '';
    updateWhenLocaleChanges(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void embeddedModuleHash().then((hash) => {
      this.hash = hash;
    });
  }

  override render() {
    return html`<section class="themed card">
      <div class="body">
        ${heading({
          title: msg('About this page', { id: 'page-about' }),
          emblem: 'lock',
          status: this.#selfTestPill(),
        })}
        <dl class="named">
          <dt>${msg('Version', { id: 'page-version' })}</dt>
          <dd><span id="version" dir="ltr">${version}</span></dd>
          <dt>${msg('SHA-256 of the module', { id: 'page-module-hash' })}</dt>
          <dd><span class="literal" id="module-hash">${this.hash}</span></dd>
        </dl>
        <p class="muted">
          ${msg(
            'The self-test compares Argon2id, scrypt, PBKDF2, HMAC and SHA-256 with published results.',
            { id: 'page-self-test-what' },
          )}
        </p>
        ${notBlocked()}
        <details @toggle=${this.#onNotices}>
          <summary>
            ${msg('Licences of everything in this page', { id: 'page-licences' })}
          </summary>
          <pre tabindex="0" dir="ltr" lang="en">${this.notices}</pre>
        </details>
      </div>
    </section>`;
  }

  #selfTestPill() {
    switch (this.selfTest) {
      case 'running':
        return html`<span id="self-test" role="status">
          ${pill(msg('Self-test running…', { id: 'page-self-test-running' }))}
        </span>`;
      case 'passed':
        return html`<span id="self-test" role="status">
          ${pill(msg('Self-test passed', { id: 'page-self-test-passed' }), 'good')}
        </span>`;
      case 'failed':
        return html`<span id="self-test" role="status">
          ${pill(msg('Self-test failed', { id: 'page-self-test-failed' }), 'bad')}
        </span>`;
    }
  }

  readonly #onNotices = (): void => {
    if (this.notices !== '') return;
    void embeddedNotices().then((notices) => {
      this.notices = notices;
    });
  };
}

function notBlocked() {
  return html`<details id="not-refused">
    <summary>
      ${msg('What this page can’t block while you’re online', {
        id: 'page-not-blocked',
      })}
    </summary>
    <p>
      ${msg(
        'The policy of this page blocks every request, even from a script that somebody else gets into it. Such a script could still:',
        { id: 'page-not-blocked-what' },
      )}
    </p>
    <ul>
      <li>
        ${msg('open another page, with anything in its address', {
          id: 'page-not-blocked-page',
        })}
      </li>
      <li>
        ${msg(
          'make the browser look up the name of a site, and hide a message in that name',
          {
            id: 'page-not-blocked-name',
          },
        )}
      </li>
      <li>
        ${msg(
          'make Chromium-based browsers connect early, for a preconnect hint or before they block a frame or a form; nothing is sent over that connection',
          { id: 'page-not-blocked-early' },
        )}
      </li>
      <li>
        ${msg('use WebRTC in Chromium-based browsers', { id: 'page-not-blocked-webrtc' })}
      </li>
    </ul>
  </details>`;
}
