import { updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, type PropertyValues } from 'lit';

import { clientAt, DEFAULT_ENDPOINT, type RelyingPartyClient } from '../client.js';
import { CustomState } from '../custom-state.js';
import { RecoveryEvent } from '../events.js';
import { textDirection, textLanguage } from '../localize.js';
import { problemOf } from '../problems.js';
import { applyDefaults, isPresenceChange } from '../properties.js';
import { card } from '../styles/card.js';
import { controls } from '../styles/controls.js';
import { theme, themeClass } from '../styles/theme.js';
import { takeLink, type RecoveryLink } from './link.js';
import { follow, isQuestion, questionFor, type RecoveryPhase } from './state.js';
import { recoveryView } from './views.js';

const DEFAULTS = {
  endpoint: DEFAULT_ENDPOINT,
  theme: '',
  client: undefined as RelyingPartyClient | undefined,
};

/**
 * The page that links in letters of account recovery open. It takes the link from the
 * address, `#approve=…`, `#finish=…` or `#stop=…`, and removes it there at once. It says
 * what the link does, and acts only when the person presses the button, because programs
 * that check mail open every link.
 *
 * The token of the link is in no attribute, event, log or storage, and goes nowhere but
 * into the message to the relying party.
 *
 * @customElement backup-codes-recovery
 * @cssState no-link - The page was opened without a link.
 * @cssState approve - Asks whether the person wants to start the recovery.
 * @cssState finish - Asks whether the person goes on to new codes.
 * @cssState stop - Asks whether to stop the recovery.
 * @cssState approved - The wait has begun.
 * @cssState permitted - The person can get new codes in this browser.
 * @cssState stopped - The recovery is stopped.
 * @cssState refused - The link no longer works, or the site refuses it.
 * @fires {RecoveryEvent} backup-codes-recovery - The link has done what it is for; `detail`
 *   says what. After `permitted`, the page shows a panel with `purpose="recovery"`.
 * @slot other-ways - Where to get help when a link no longer works.
 * @csspart card - The frame around each state.
 * @csspart heading - The heading of each state.
 * @csspart foot - The footer with the button.
 * @csspart button - The button.
 * @csspart primary - The button as well.
 * @csspart notice - What to do if it was somebody else, and what went wrong.
 */
export class BackupCodesRecovery extends LitElement {
  static override styles = [theme, controls, card];

  static override properties = {
    endpoint: { attribute: false },
    theme: { type: String },
    client: { attribute: false, hasChanged: isPresenceChange },
  };

  /**
   * The address of the relying party; `/backup-codes` by default. Only script can set it,
   * because injected markup must not choose where tokens go.
   */
  declare endpoint: string;
  /** `light` or `dark`; without it, the system decides. */
  declare theme: string;
  /** Replaces the client for `endpoint`, for servers with their own API. */
  declare client: RelyingPartyClient | undefined;

  #phase: RecoveryPhase = { kind: 'no-link' };
  #link: RecoveryLink | undefined;
  #hadFocus = false;
  readonly #customState = new CustomState(this.attachInternals());

  constructor() {
    super();
    applyDefaults(this, DEFAULTS);
    this.#customState.set(this.#phase.kind);
    updateWhenLocaleChanges(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#takeLink);
    this.#takeLink();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#takeLink);
  }

  override willUpdate(): void {
    applyDefaults(this, DEFAULTS);
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const root = this.shadowRoot;
    if (!this.#hadFocus || !root || root.activeElement) return;
    root.querySelector<HTMLElement>('.lead')?.focus();
  }

  override render() {
    return html`
      <section
        class="card themed ${themeClass(this.theme)}"
        part="card"
        lang=${textLanguage()}
        dir=${textDirection()}
      >
        ${recoveryView(this.#phase, () => void this.#press())}
      </section>
    `;
  }

  /** Another link can be opened in the same page, which then only changes its fragment. */
  readonly #takeLink = (): void => {
    const link = takeLink();
    if (link === undefined) return;
    this.#link = link;
    this.#show(questionFor(link));
  };

  #show(phase: RecoveryPhase): void {
    this.#phase = phase;
    this.#customState.set(phase.kind);
    this.requestUpdate();
  }

  async #press(): Promise<void> {
    const asked = this.#phase;
    const link = this.#link;
    if (!isQuestion(asked) || asked.isSending || link === undefined) return;
    const { kind } = asked;
    this.#show({ kind, isSending: true });
    const client = this.client ?? clientAt(this.endpoint);
    const next = await follow(link, client).catch((error: unknown): RecoveryPhase => ({
      kind,
      isSending: false,
      problem: problemOf(error),
    }));
    // The person has opened another link meanwhile.
    if (this.#link !== link) return;
    if (!isQuestion(next)) this.#link = undefined;
    this.#show(next);
    this.#tell(next);
  }

  #tell(phase: RecoveryPhase): void {
    switch (phase.kind) {
      case 'approved':
        this.dispatchEvent(new RecoveryEvent({ step: 'approved', ready: phase.ready }));
        return;
      case 'permitted':
        this.dispatchEvent(new RecoveryEvent({ step: 'permitted', until: phase.until }));
        return;
      case 'stopped':
        this.dispatchEvent(new RecoveryEvent({ step: 'stopped' }));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'backup-codes-recovery': BackupCodesRecovery;
  }
}
