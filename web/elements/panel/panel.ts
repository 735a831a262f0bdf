import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, type PropertyValues } from 'lit';

import type { FormatChoice, KdfChoice } from '../../generator/input-checks.js';
import { formatFrom, kdfFrom } from '../../generator/input-checks.js';
import { load } from '../../generator/module.js';
import type { ProofLimits } from '../../generator/proof-options.js';
import type { SetId } from '../../protocol/index.js';
import {
  ACTIVE_SETS_MAX,
  CODES_DEFAULT,
  FORMAT_DEFAULT,
  KDF_DEFAULT,
  LOW_MARK_DEFAULT,
} from '../../protocol/scheme.js';
import { clientAt, DEFAULT_ENDPOINT, type RelyingPartyClient } from '../client.js';
import { CodeField } from '../code-field/code-field.js';
import { CustomState } from '../custom-state.js';
import { ChangeEvent, ContinueEvent, StepUpEvent, type StepUpReason } from '../events.js';
import { textDirection, textLanguage } from '../localize.js';
import { PageLifecycle } from '../page-lifecycle.js';
import { applyDefaults, isPresenceChange } from '../properties.js';
import { askBeforeLeaving, openPrint } from '../sheet/save.js';
import { card } from '../styles/card.js';
import { SecondCopyOffer } from '../second-copy/offer.js';
import { pagesOf } from '../sheet/layout.js';
import { PrintDialog } from '../sheet/print-dialog.js';
import { dialogStyles } from '../styles/dialog.js';
import { linkAddress } from '../link-address.js';
import { controls } from '../styles/controls.js';
import { codesListStyles } from '../styles/codes-list.js';
import { panelStyles } from '../styles/panel.js';
import { theme, themeClass } from '../styles/theme.js';
import { createPanelActions, type PanelActions } from './actions.js';
import { spokenIn } from './announcing.js';
import { SheetSaving } from './saving.js';
import {
  isUnfinished,
  nameOf,
  newSetIn,
  type PanelState,
  type PanelStateName,
} from './state.js';
import { panelView } from './views/panel-view.js';

const DEFAULTS = {
  endpoint: DEFAULT_ENDPOINT,
  service: '',
  account: '',
  count: CODES_DEFAULT as number,
  format: FORMAT_DEFAULT as FormatChoice,
  kdf: KDF_DEFAULT as KdfChoice,
  lowMark: LOW_MARK_DEFAULT as number,
  maxSets: ACTIVE_SETS_MAX as number,
  serviceUrl: '',
  recoveryUrl: '',
  purpose: '',
  theme: '',
  client: undefined as RelyingPartyClient | undefined,
  proofLimits: {} as ProofLimits,
};

/**
 * Backup codes in the account settings. People see here how many codes they have left, get
 * and save new ones, and check whether the saved ones still work.
 *
 * A panel shows the account that is signed in when it first asks, and no other. If somebody
 * else signs in without a reload, the page must insert a new panel.
 *
 * @customElement backup-codes-panel
 * @cssState loading - The panel asks for the sets.
 * @cssState error - The sets did not arrive.
 * @cssState none - The account has no codes yet.
 * @cssState active - The account has codes.
 * @cssState due - The person should check that they still have a sheet.
 * @cssState overdue - They haven't done so for a month.
 * @cssState low - Few codes are left.
 * @cssState exhausted - All codes have been used.
 * @cssState suspended - Codes are locked for now.
 * @cssState pending - A set waits to be turned on.
 * @cssState renewing - The panel asks before new codes replace a set.
 * @cssState disputing - The panel asks whether to stop a recovery of the account.
 * @cssState generating - Codes are being made.
 * @cssState codes - New codes are shown, to be saved.
 * @cssState prove - The panel asks for one of the new codes.
 * @cssState confirming - The verifier of that code is being sent.
 * @cssState done - The new codes are on, and can be copied once more.
 * @fires {StepUpEvent} backup-codes-step-up - The panel needs a second factor. Call
 *   `respondWith` with a promise of whether the person gave one. `reason` says why.
 * @fires {ChangeEvent} backup-codes-change - A set became active or was revoked.
 * @fires {ContinueEvent} backup-codes-continue - The account is recovered, and the person
 *   presses "Done". Only with `purpose="recovery"`.
 * @slot other-ways - What to do while codes are locked, for example a link to support.
 * @csspart card - The frame around each state.
 * @csspart foot - The footer with the main button.
 * @csspart steps - The steps on the way to new codes.
 * @csspart pill - How things stand, in a few words.
 * @csspart heading - The heading of each state.
 * @csspart button - Each button.
 * @csspart primary - The main button of a view.
 * @csspart notice - A message above or below a form.
 * @csspart codes - The list of new codes.
 * @csspart code - One new code.
 * @csspart sets - The list of sets.
 * @csspart set - One set.
 * @csspart chips - The codes of a set by their numbers.
 * @csspart copies - The ways to make a second copy.
 * @csspart field - The field for a code, with its label and hints.
 * @csspart input - Each text input.
 * @csspart problem - What is wrong with a typed code.
 * @csspart proposal - The proposed correction of a typo.
 * @csspart progress - How many codes have been made.
 */
export class BackupCodesPanel extends LitElement {
  static override styles = [
    theme,
    controls,
    card,
    codesListStyles,
    dialogStyles,
    panelStyles,
  ];

  static override properties = {
    endpoint: { attribute: false },
    service: { type: String },
    account: { type: String },
    count: { type: Number },
    format: { type: String },
    kdf: { type: String },
    lowMark: { type: Number, attribute: 'low-mark' },
    maxSets: { type: Number, attribute: 'max-sets' },
    serviceUrl: { attribute: false },
    recoveryUrl: { attribute: false },
    purpose: { type: String },
    theme: { type: String },
    client: { attribute: false, hasChanged: isPresenceChange },
    proofLimits: { attribute: false },
  };

  /**
   * The address of the relying party; `/backup-codes` by default. Only script can set it,
   * because injected markup must not choose where proofs go.
   */
  declare endpoint: string;
  /** The site's name, on the sheet and in its file name. */
  declare service: string;
  /** The name that the person signs in with, on the sheet and in its file name. */
  declare account: string;
  /** How many codes a new set has, 1 to 50; 10 by default. */
  declare count: number;
  /** The format of new codes; `standard` by default. */
  declare format: FormatChoice;
  /** How new codes are hashed; `argon2id` by default. */
  declare kdf: KdfChoice;
  /** A set with this many codes left, or fewer, is low; 3 by default, as in the kit. */
  declare lowMark: number;
  /** How many active sets an account can have; 5 by default, as in the kit. */
  declare maxSets: number;
  /**
   * The sign-in address on the sheet, with its QR symbol; the page's origin by default. Only
   * script can set it, because injected markup must not choose what people scan later.
   */
  declare serviceUrl: string;
  /** The address on the sheet for people who lost phone and sheet; none by default. */
  declare recoveryUrl: string;
  /**
   * `recovery` if the person isn't signed in, but has finished a recovery. Only makes codes.
   */
  declare purpose: string;
  /** `light` or `dark`; without it, the system decides. */
  declare theme: string;
  /** Replaces the client for `endpoint`, for servers with their own API. */
  declare client: RelyingPartyClient | undefined;
  /**
   * Raises the limits for deriving proofs. Only for sites whose policy allows a costlier
   * KDF, or `hmac-sha256` with a custom format. Never take it from the server's messages.
   */
  declare proofLimits: ProofLimits;

  #state: PanelState = { kind: 'loading' };
  readonly #customState = new CustomState(this.attachInternals());
  /** The text of the live region, which screen readers read out. */
  #spoken = '';
  #hadFocus = false;
  readonly #field = new CodeField(this, {
    load,
    changed: () => {
      this.#actions.codeEdited();
    },
  });
  readonly #actions = this.#createActions();
  readonly #saving: SheetSaving = new SheetSaving({
    root: () => this.renderRoot,
    actions: () => this.#actions,
    newSet: () => newSetIn(this.#state),
    names: () => ({
      service: this.service,
      account: this.account,
      serviceUrl: linkAddress(this.serviceUrl) || location.origin,
      recoveryUrl: linkAddress(this.recoveryUrl),
    }),
    isOn: () => this.#state.kind === 'done',
    printing: () => this.#printing,
  });
  readonly #printing: PrintDialog = new PrintDialog(this, {
    pages: (options) => pagesOf(this.#saving.sheet(), options).length,
    print: () => {
      if (!openPrint()) this.#actions.noteSaveResult('print-refused');
    },
  });
  readonly #copies = new SecondCopyOffer(this, () => this.#saving.sheet());

  constructor() {
    super();
    applyDefaults(this, DEFAULTS);
    this.#customState.set(this.#state.kind);
    updateWhenLocaleChanges(this);
    this.addController(
      new PageLifecycle(this, {
        begin: () => this.refresh(),
        end: () => {
          this.#actions.end();
          this.#show({ kind: 'loading' });
        },
      }),
    );
  }

  /** Asks the relying party for the sets again. Gives up codes that aren't confirmed. */
  refresh(): Promise<void> {
    return this.#actions.refresh();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.#onBeforeUnload);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#onBeforeUnload);
  }

  #createActions(): PanelActions {
    return createPanelActions({
      state: () => this.#state,
      show: (state) => {
        this.#show(state);
      },
      client: () => this.client ?? clientAt(this.endpoint),
      load,
      newSetOptions: () => {
        const format = formatFrom(this.format);
        return { format, kdf: kdfFrom(this.kdf, format), count: this.count };
      },
      proofLimits: () => this.proofLimits,
      lowMark: () => this.lowMark,
      stepUp: (reason: StepUpReason) => {
        const event = new StepUpEvent(reason);
        this.dispatchEvent(event);
        return event.answer;
      },
      changed: (change: 'confirmed' | 'revoked', set: SetId) => {
        this.dispatchEvent(new ChangeEvent(change, set));
      },
      isRecovering: () => this.purpose === 'recovery',
      goOn: () => {
        this.dispatchEvent(new ContinueEvent());
      },
    });
  }

  #show(state: PanelState): void {
    const before = nameOf(this.#state);
    const after = nameOf(state);
    this.#state = state;
    this.requestUpdate();
    this.#saving.follow(state);
    this.#copies.follow(state.kind === 'done');
    this.#spoken = spokenIn(state);
    if (before === after) return;
    this.#customState.set(after satisfies PanelStateName);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    applyDefaults(this, DEFAULTS);
    const isOtherRelyingParty = (['endpoint', 'client', 'purpose'] as const).some(
      (name) => changed.has(name),
    );
    const isIdle = ['loading', 'error', 'overview'].includes(this.#state.kind);
    if (this.hasUpdated && isOtherRelyingParty) {
      this.#actions.relyingPartyChanged();
      if (isIdle) void this.refresh();
    }
    // The update may remove the node that has the focus.
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const root = this.shadowRoot;
    if (!this.#hadFocus || !root || root.activeElement) return;
    const next =
      root.querySelector<HTMLElement>('.lead') ??
      root.querySelector<HTMLElement>('input.code') ??
      root.querySelector('h2');
    next?.focus();
  }

  override render() {
    return html`
      <section
        class="panel card themed ${themeClass(this.theme)}"
        part="card"
        lang=${textLanguage()}
        dir=${textDirection()}
        aria-label=${msg('Backup codes', { id: 'bc-title' })}
      >
        ${panelView(this.#state, {
          actions: this.#actions,
          field: this.#field,
          count: this.count,
          lowMark: this.lowMark,
          maxSets: this.maxSets,
          isRecovering: this.purpose === 'recovery',
          focusPrimary: () => {
            this.renderRoot.querySelector<HTMLElement>('.foot .primary')?.focus();
          },
          ...this.#saving.ways(),
          isCheckingWords: this.#copies.isCheckingWords,
          secondCopies: () => this.#copies.render(this.#saving.ways().print),
        })}
        <div class="unseen" role="status">${this.#spoken}</div>
        ${this.#printing.render()}
      </section>
    `;
  }

  /** Until one code was typed, the codes don't work, and leaving loses them. */
  readonly #onBeforeUnload = (event: BeforeUnloadEvent): void => {
    if (isUnfinished(this.#state)) askBeforeLeaving(event);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'backup-codes-panel': BackupCodesPanel;
  }
}
