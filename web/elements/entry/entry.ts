import { updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, type PropertyValues } from 'lit';

import { load } from '../../generator/module.js';
import type { ProofLimits } from '../../generator/proof-options.js';
import type { ChallengeAnswer } from '../../protocol/index.js';
import { clientAt, DEFAULT_ENDPOINT, type RelyingPartyClient } from '../client.js';
import { CodeField } from '../code-field/code-field.js';
import { CustomState } from '../custom-state.js';
import { RedeemEvent } from '../events.js';
import { textDirection, textLanguage } from '../localize.js';
import { linkAddress } from '../link-address.js';
import { PageLifecycle } from '../page-lifecycle.js';
import { applyDefaults, isContentChange, isPresenceChange } from '../properties.js';
import { CodeScan } from '../scanning/code-scan.js';
import { entryStyles } from '../styles/entry.js';
import { themeClass } from '../styles/theme.js';
import { announcement, scannedText } from './announcing.js';
import { DEFAULTS } from './defaults.js';
import { entryEffects } from './effects.js';
import { FormPart } from './form-part.js';
import { leadingOn } from './leading-on.js';
import { hasOtherWays, LostEverything } from './lost/lost.js';
import { reduce, type EntryEvent } from './reducer.js';
import {
  formValueOf,
  INITIAL_STATE,
  isDeriving,
  isOver,
  isRefused,
  scannableFormats,
  type EntryAnswer,
  type EntryState,
} from './state.js';
import { entryView } from './views.js';

/**
 * The field for a backup code on a sign-in page. It sends the proofs itself, to `endpoint`
 * or through `client`.
 *
 * If script sets neither of these and the entry is inside a form, the page's form sends
 * the proofs. The page sets `challenge`. The form value is then a redeem request in JSON,
 * which never holds the code. The page sets `answer` to the relying party's answer.
 *
 * @customElement backup-codes-entry
 * @cssState loading - The entry asks for a challenge.
 * @cssState error - Codes can't be used now.
 * @cssState no-codes - The account has no active set.
 * @cssState ready - A code can be typed.
 * @cssState sending - The proofs of a code are being sent.
 * @cssState wrong - The code doesn't belong to the account.
 * @cssState retired - The code belongs to a set that was replaced, removed or used up.
 * @cssState used - The code was used before.
 * @cssState throttled - The person must wait before the next try.
 * @cssState suspended - Codes are locked for now.
 * @cssState accepted - A code was accepted.
 * @cssState lost - The person has none of these, and reads what the site can do.
 * @cssState asked - The site has sent messages that recover the account.
 * @cssState waiting - Digits from such a message have begun the wait.
 * @fires {RedeemEvent} backup-codes-redeem - A code was accepted; `detail` is the answer.
 * @fires {ContinueEvent} backup-codes-continue - The person has read the answer, and goes on.
 * @fires {NewFactorEvent} backup-codes-new-factor - The person wants to set up a new phone.
 * @fires {NewCodesEvent} backup-codes-new-codes - The person wants new codes.
 * @slot other-ways - Links to other ways to sign in.
 * @slot new-factor - Replaces the button "Set up a new phone" after a code was accepted.
 * @csspart heading - The heading of each state.
 * @csspart link - The link to `recoveryUrl`.
 * @csspart button - Each button.
 * @csspart primary - The button that sends the code.
 * @csspart notice - The result of an attempt.
 * @csspart field - The field for a code, with its label and hints.
 * @csspart input - The input in that field.
 * @csspart problem - What is wrong with a typed code.
 * @csspart proposal - The proposed correction of a typo.
 */
export class BackupCodesEntry extends LitElement {
  static readonly formAssociated = true;

  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override styles = entryStyles;

  static override properties = {
    endpoint: { attribute: false },
    name: { reflect: true, converter: { toAttribute: (name: string) => name || null } },
    theme: { type: String },
    purpose: { type: String },
    recoveryUrl: { attribute: false },
    recovers: { attribute: false },
    client: { attribute: false, hasChanged: isPresenceChange },
    challenge: { attribute: false, hasChanged: isContentChange },
    proofLimits: { attribute: false },
    answer: { attribute: false },
  };

  /**
   * The address of the relying party; `/backup-codes` by default. Inside a form there is
   * no default, because the form sends the proofs. Only script can set the address,
   * because injected markup must not choose where proofs go.
   */
  declare endpoint: string;
  /** The name of the form value. */
  declare name: string;
  /** `light` or `dark`; without it, the system decides. */
  declare theme: string;
  /** `step-up` if the person is signed in and confirms who they are. Changes words only. */
  declare purpose: string;
  /** Where the page helps people who have lost every code. Only script can set it. */
  declare recoveryUrl: string;
  /** Whether the site recovers accounts with the kit. Only script can set it. */
  declare recovers: boolean;
  /** Replaces the client for `endpoint`, for servers with their own API. */
  declare client: RelyingPartyClient | undefined;
  /** The challenge, if the page has it already; otherwise the entry asks for one. */
  declare challenge: ChallengeAnswer | undefined;
  /**
   * Raises the limits for deriving proofs. Only for sites whose policy allows a costlier
   * KDF, or `hmac-sha256` with a custom format. Never take it from the server's messages.
   */
  declare proofLimits: ProofLimits;
  /** The relying party's answer to proofs that the page sent. */
  declare answer: EntryAnswer | undefined;

  #state: EntryState = INITIAL_STATE;
  readonly #internals = this.attachInternals();
  readonly #customState = new CustomState(this.#internals);
  /** The text of the live region, which screen readers read out. */
  #spoken = '';
  #hadFocus = false;
  #isDisabled = false;
  #isInForm = false;
  /** The last answer from the page that was dispatched. */
  #lastAnswer: EntryAnswer | undefined;
  readonly #effects = entryEffects({
    state: () => this.#state,
    dispatch: (event) => void this.#dispatch(event),
    client: () => this.#client(),
    load,
    proofLimits: () => this.proofLimits,
    announce: (answer) => {
      this.dispatchEvent(new RedeemEvent(answer));
    },
  });
  readonly #field = new CodeField(this, {
    load,
    changed: (code) => {
      this.#formPart.giveUp();
      void this.#dispatch({ type: 'typed', code });
    },
  });
  readonly #scan = new CodeScan(this, {
    load,
    formats: () => scannableFormats(this.#state),
    found: (code) => {
      this.#field.fill(code);
      this.#field.focus();
      this.#spoken = scannedText();
    },
  });
  readonly #formPart = new FormPart(this, this.#internals, {
    value: () => formValueOf(this.#state),
    isNeeded: () => this.#client() === undefined && !isOver(this.#state.phase),
    isRefused: () => isRefused(this.#state.phase),
    isOnItsWay: () => formValueOf(this.#state) === undefined && isDeriving(this.#state),
    sent: () => void this.#dispatch({ type: 'form-sent' }),
    field: this.#field,
  });
  readonly #lost: LostEverything = new LostEverything(this, {
    client: () => (this.recovers ? this.#client() : undefined),
    changed: () => {
      this.#nameState();
    },
  });

  constructor() {
    super();
    applyDefaults(this, DEFAULTS);
    this.#customState.set(this.#state.phase.kind);
    this.addEventListener('focusin', this.#onFocusIn);
    updateWhenLocaleChanges(this);
    this.addController(
      new PageLifecycle(this, {
        begin: () => this.#start(),
        end: () => {
          this.#scan.close();
          this.#field.clear();
          void this.#dispatch({ type: 'end' });
        },
      }),
    );
  }

  /** The form that the entry belongs to. */
  get form(): HTMLFormElement | null {
    return this.#formPart.form;
  }

  override focus(options?: FocusOptions): void {
    this.#field.focus(options);
  }

  /** The entry entered or left a form. If it only moved, it is back before the update. */
  formAssociatedCallback(): void {
    this.requestUpdate();
  }

  /** The page disabled or enabled the form, or a fieldset of it. */
  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    this.requestUpdate();
  }

  /** The form was reset. A code that is being sent can't be called back. */
  formResetCallback(): void {
    if (this.#state.phase.kind === 'sending') return;
    this.#field.clear();
    void this.#dispatch({ type: 'typed', code: undefined });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    applyDefaults(this, DEFAULTS);
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
    const wasInForm = this.#isInForm;
    this.#isInForm = this.form !== null;
    if (!this.hasUpdated) return;
    const startsAgain = (['challenge', 'client', 'endpoint'] as const).some((name) =>
      changed.has(name),
    );
    if (startsAgain || wasInForm !== this.#isInForm) void this.#start();
    else if (changed.has('answer')) void this.#takeAnswer();
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const root = this.shadowRoot;
    if (!this.#hadFocus || !root || root.activeElement) return;
    const next =
      root.querySelector<HTMLElement>('input.code') ??
      root.querySelector<HTMLElement>('.lead');
    next?.focus();
  }

  override render() {
    return html`
      <div
        class="entry themed ${themeClass(this.theme)}"
        lang=${textLanguage()}
        dir=${textDirection()}
      >
        <div class="card">${this.#view()}</div>
        ${this.#scan.render()}
        <div class="unseen" role="status">${this.#spoken}</div>
      </div>
    `;
  }

  #view() {
    const { phase } = this.#lost;
    if (phase !== undefined) return this.#lost.render(phase);
    return entryView(this.#state.phase, {
      field: this.#field,
      scan: this.#scan,
      challenge: this.#state.challenge,
      isDisabled: this.#isDisabled,
      isStepUp: this.purpose === 'step-up',
      sendsItself: this.#client() !== undefined,
      recovery: linkAddress(this.recoveryUrl),
      hasOtherWays: hasOtherWays(this),
      loseEverything: this.#lost.open,
      submit: (event) => {
        event.preventDefault();
        void this.#submit();
      },
      retry: () => void this.#start(),
      otherWaysChanged: () => {
        this.requestUpdate();
      },
      ...leadingOn(this),
    });
  }

  #nameState(): void {
    this.#customState.set((this.#lost.phase ?? this.#state.phase).kind);
  }

  async #start(): Promise<void> {
    this.#field.clear();
    this.#lost.close();
    const sendsItself = this.#client() !== undefined;
    await this.#dispatch({
      type: 'start',
      sendsItself,
      isFormUnsafe: !sendsItself && this.#formPart.isUnsafe(),
      challenge: this.challenge,
    });
    // After a reload, a page can set the challenge and the answer together.
    await this.#takeAnswer();
  }

  async #takeAnswer(): Promise<void> {
    const { answer } = this;
    if (answer === undefined || answer === this.#lastAnswer) return;
    this.#lastAnswer = answer;
    await this.#dispatch({ type: 'page-answered', answer });
  }

  #client(): RelyingPartyClient | undefined {
    if (this.client !== undefined) return this.client;
    if (this.endpoint !== '') return clientAt(this.endpoint);
    return this.form === null ? clientAt(DEFAULT_ENDPOINT) : undefined;
  }

  /** Moves on to the next state. Resolves when the effects of the event have ended. */
  async #dispatch(event: EntryEvent): Promise<void> {
    const { state, effects } = reduce(this.#state, event);
    this.#show(state);
    await Promise.all(effects.map((effect) => this.#effects.run(effect)));
  }

  #show(state: EntryState): void {
    const before = this.#state.phase;
    this.#state = state;
    this.#formPart.declare();
    this.requestUpdate();
    if (before.kind === state.phase.kind) return;
    if (state.phase.kind === 'accepted') this.#lost.close();
    this.#spoken = announcement(before, state);
    this.#nameState();
  }

  async #submit(): Promise<void> {
    if (this.#isDisabled) return;
    if ((await this.#field.take()) === undefined) return;
    if (isRefused(this.#state.phase)) this.#field.focus();
    else await this.#dispatch({ type: 'submit' });
  }

  readonly #onFocusIn = (): void => {
    if (this.#state.phase.kind === 'ready') this.#effects.prepare();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'backup-codes-entry': BackupCodesEntry;
  }
}
