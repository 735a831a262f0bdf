import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, type PropertyValues } from 'lit';

import type { ChallengeAnswer, SetProof } from '../../protocol/index.js';
import { clientAt, type RelyingPartyClient } from '../client.js';
import { CodeField } from '../code-field/code-field.js';
import { settle } from '../defaults.js';
import { RedeemEvent } from '../events.js';
import { textDirection, textLanguage } from '../localize.js';
import { controls } from '../styles/controls.js';
import { entryStyles } from '../styles/entry.js';
import { theme } from '../styles/theme.js';
import { createEntryFlow, type EntryAnswer, type EntryFlow } from './flow.js';
import type { EntryState } from './state.js';
import { entryView } from './views.js';

const DEFAULTS = { endpoint: '', name: '', wasmUrl: '', workerUrl: '', theme: '' };

/**
 * The field of a sign-in page that a backup code is typed into. It sends by itself where
 * it knows the relying party, by `endpoint` or `client`. In a form of the page, without
 * either, it takes the `challenge` from the page and its form value is a redeem request
 * in JSON: the proofs, never the code; the page sets `answer` to what came back.
 *
 * @customElement backup-codes-entry
 * @attr {string} state - The name of the state that it is in, for styles and tests; it
 *   follows the element and does not lead it.
 * @fires {RedeemEvent} backup-codes-redeem - A code was taken; `detail` is the answer.
 * @slot other-ways - Links to other ways to sign in.
 * @csspart button - Each button.
 * @csspart primary - The button that sends.
 * @csspart notice - What became of an attempt.
 * @csspart field - The field for a code, with its texts.
 * @csspart input - The input in it.
 * @csspart problem - What is wrong with a typed code.
 * @csspart proposal - The correction that is proposed.
 */
export class BackupCodesEntry extends LitElement {
  static readonly formAssociated = true;

  static override styles = [theme, controls, entryStyles];

  static override properties = {
    endpoint: { type: String },
    name: { type: String, reflect: true },
    wasmUrl: { type: String, attribute: 'wasm-url' },
    workerUrl: { type: String, attribute: 'worker-url' },
    theme: { type: String, reflect: true },
    client: { attribute: false },
    challenge: { attribute: false },
    answer: { attribute: false },
  };

  /** Where the relying party answers; empty where the page's own form sends. */
  declare endpoint: string;
  /** The name of its value in the page's form. */
  declare name: string;
  /** The address of `backup-codes.wasm`, where a bundler has moved it. */
  declare wasmUrl: string;
  /** The address of `worker.js`, where a bundler has moved it. */
  declare workerUrl: string;
  /** `light` or `dark`, for pages that do not leave it to the system. */
  declare theme: string;
  /** Speaks with the relying party in another way than over `endpoint`. */
  declare client: RelyingPartyClient | undefined;
  /** What the proofs are derived for; asked for by the entry where it sends by itself. */
  declare challenge: ChallengeAnswer | undefined;
  /** What the relying party answered to proofs that the page has sent. */
  declare answer: EntryAnswer | undefined;

  #state: EntryState = { kind: 'loading' };
  #said = '';
  #hadFocus = false;
  #isProven = false;
  #isDisabled = false;
  #form: HTMLFormElement | null = null;
  /** The button that a person has just pressed. */
  #pressed: HTMLElement | undefined;
  /** Sends the form, once there are proofs. */
  #submitLater: (() => void) | undefined;
  readonly #internals = this.attachInternals();
  readonly #field = new CodeField(this, {
    changed: (code) => {
      this.#submitLater = undefined;
      this.#flow.typed(code);
    },
  });
  readonly #flow: EntryFlow;

  constructor() {
    super();
    settle(this, DEFAULTS);
    this.client = undefined;
    this.challenge = undefined;
    this.answer = undefined;
    this.#flow = this.#createFlow();
    this.addEventListener('focusin', this.#onFocusIn);
    this.addEventListener('keydown', this.#onKeyDown);
    this.addEventListener('invalid', this.#onInvalid);
    updateWhenLocaleChanges(this);
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  override focus(): void {
    this.#field.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('state', this.#state.kind);
    // A framework sets properties right after it has put the element in.
    void this.updateComplete.then(() =>
      this.isConnected ? this.#flow.start() : undefined,
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#field.clear();
    this.#flow.end();
    this.#show({ kind: 'loading' });
  }

  /** The page's form is another one now. */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('click', this.#onFormClick, true);
    this.#form = form;
    form?.addEventListener('click', this.#onFormClick, true);
  }

  /** The page's form, or a fieldset of it, is disabled now, or not any more. */
  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    this.requestUpdate();
  }

  /** The form was reset. */
  formResetCallback(): void {
    this.#field.clear();
    this.#flow.typed(undefined);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    settle(this, DEFAULTS);
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
    if (!this.hasUpdated) return;
    if (changed.has('challenge') && this.#state.kind === 'loading')
      void this.#flow.start();
    if (changed.has('answer') && this.answer !== undefined) {
      const { answer } = this;
      const reply =
        'error' in answer
          ? ({ ok: false, error: answer } as const)
          : ({ ok: true, value: answer } as const);
      void this.#flow.answered(reply);
    }
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#isProven) this.#declareValidity();
    const root = this.shadowRoot;
    if (!this.#hadFocus || !root || root.activeElement) return;
    const next =
      root.querySelector<HTMLElement>('input.code') ?? root.querySelector('.entry');
    next?.focus();
  }

  override render() {
    return html`
      <div class="entry" lang=${textLanguage()} dir=${textDirection()} tabindex="-1">
        ${entryView(this.#state, {
          field: this.#field,
          challenge: this.challenge,
          isDisabled: this.#isDisabled,
          sends: this.#client() !== undefined,
          submit: (event) => {
            event.preventDefault();
            void this.#send();
          },
          retry: () => void this.#flow.start(),
        })}
        <slot name="other-ways"></slot>
        <div class="unseen" role="status">${this.#said}</div>
      </div>
    `;
  }

  #client(): RelyingPartyClient | undefined {
    return this.client ?? (this.endpoint === '' ? undefined : clientAt(this.endpoint));
  }

  #createFlow(): EntryFlow {
    return createEntryFlow({
      state: () => this.#state,
      show: (state) => {
        this.#show(state);
      },
      client: () => this.#client(),
      files: () => ({
        ...(this.wasmUrl !== '' && { wasmUrl: this.wasmUrl }),
        ...(this.workerUrl !== '' && { workerUrl: this.workerUrl }),
      }),
      challenge: () => this.challenge,
      challenged: (challenge) => {
        this.challenge = challenge;
      },
      proven: (proofs) => {
        this.#proven(proofs);
      },
      redeemed: (answer) => {
        this.dispatchEvent(new RedeemEvent(answer));
      },
    });
  }

  #show(state: EntryState): void {
    const before = this.#state.kind;
    this.#state = state;
    this.requestUpdate();
    if (before === state.kind) return;
    this.#said = announcement(before, state);
    this.setAttribute('state', state.kind);
  }

  async #send(): Promise<void> {
    if ((await this.#field.take()) !== undefined) await this.#flow.redeem();
  }

  #proven(proofs: readonly SetProof[] | undefined): void {
    const signIn = this.challenge?.signIn;
    const hasValue = proofs !== undefined && signIn !== undefined;
    // No state: a browser that restores the form would keep it, and there is nothing to
    // restore.
    this.#internals.setFormValue(
      hasValue ? JSON.stringify({ signIn, proofs }) : null,
      '',
    );
    this.#isProven = hasValue;
    this.#declareValidity();
    if (!hasValue) return;
    this.#submitLater?.();
    this.#submitLater = undefined;
  }

  #declareValidity(): void {
    if (this.#isProven || this.#state.kind === 'accepted') {
      this.#internals.setValidity({});
      return;
    }
    const message = msg('Type a code from your sheet.', { id: 'bc-field-empty' });
    const input = this.shadowRoot?.querySelector('input') ?? undefined;
    this.#internals.setValidity({ customError: true }, message, input);
  }

  readonly #onFocusIn = (): void => {
    if (this.#state.kind === 'ready') this.#flow.warm();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const { form } = this;
    if (event.key !== 'Enter' || form === null || this.#client() !== undefined) return;
    void this.#submitOnceProven(() => {
      form.requestSubmit();
    });
  };

  readonly #onFormClick = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLElement>('button, input');
    this.#pressed = button ?? undefined;
    // What follows from a press follows at once.
    setTimeout(() => {
      this.#pressed = undefined;
    });
  };

  /** The page's form is not sent, for want of a value. */
  readonly #onInvalid = (event: Event): void => {
    event.preventDefault();
    const { form } = this;
    const pressed = this.#pressed;
    if (form === null || pressed === undefined) return;
    void this.#submitOnceProven(() => {
      form.requestSubmit(pressed);
    });
  };

  /** Says what is missing, or submits as soon as there are proofs. */
  async #submitOnceProven(submit: () => void): Promise<void> {
    if ((await this.#field.take()) === undefined) return;
    if (this.#isProven) submit();
    else this.#submitLater = submit;
  }
}

/** What is said once, where the view says nothing by itself. */
function announcement(before: EntryState['kind'], state: EntryState): string {
  if (state.kind === 'sending')
    return msg('Checking the code…', { id: 'bc-entry-sending' });
  if (state.kind === 'throttled') {
    return msg('Too many wrong codes. Wait until the time shown is over.', {
      id: 'bc-entry-wait',
    });
  }
  if (before === 'throttled' && state.kind === 'ready') {
    return msg('You can try again now.', { id: 'bc-entry-again' });
  }
  return '';
}

declare global {
  interface HTMLElementTagNameMap {
    'backup-codes-entry': BackupCodesEntry;
  }
}
