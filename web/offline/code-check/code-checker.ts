import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';

import { CodeField } from '../../elements/code-field/code-field.js';
import { textLanguage } from '../../elements/localize.js';
import { button, submitButton } from '../../elements/panel/views/buttons.js';
import { heading } from '../../elements/panel/views/heading.js';
import { card } from '../../elements/styles/card.js';
import { controls } from '../../elements/styles/controls.js';
import { panelStyles } from '../../elements/styles/panel.js';
import { theme } from '../../elements/styles/theme.js';
import { BackupCodesError } from '../../generator/errors.js';
import { load } from '../../generator/module.js';
import type { ImportEntry } from '../../protocol/import-file.js';
import { NAMED_FORMATS } from '../../protocol/scheme.js';
import { pageStyles } from '../page-styles.js';
import { checkerStyles } from './checker-styles.js';
import { contentsOf, type Contents } from './contents.js';
import { EncryptedSheet } from './encrypted-sheet.js';
import {
  formatsOf,
  openFile,
  shortestFirst,
  type FileProblem,
  type OpenedFile,
} from './opened-file.js';
import { outcomeView, type CheckState } from './outcome.js';
import { findCode } from './search.js';
import { contentsView } from './views/contents-view.js';
import { fileState } from './views/file-state.js';

/** The formats that a code can have while no file is open. */
const DEFAULT_FORMATS = shortestFirst(Object.values(NAMED_FORMATS));

/** What is open: the sets, and what they say about the file. */
interface Opened extends OpenedFile {
  contents: Contents;
  /** The person asked to see all sets. */
  isWhole: boolean;
}

/**
 * Checks a code for typos and finds it in an import file, without using it up. Says what is in
 * such a file. Shows the sheet in an encrypted file.
 */
export class CodeChecker extends LitElement {
  static override styles = [
    theme,
    controls,
    card,
    panelStyles,
    pageStyles,
    checkerStyles,
  ];

  #state: CheckState = { kind: 'typing' };
  #file: Opened | undefined;
  #fileProblem: { name: string; problem: FileProblem } | undefined;
  /** The file that was opened last. An earlier one may take longer to read. */
  #opening: File | undefined;
  #work: AbortController | undefined;
  readonly #field = new CodeField(this, {
    load: () => load(),
    changed: () => {
      this.#cancel();
    },
  });

  readonly #encrypted = new EncryptedSheet(this, () => {
    this.#emptyFileField()?.focus();
  });

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#onPageHide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#onPageHide);
    this.#cancel();
  }

  /**
   * Checks codes against these sets, without a file: sets that were just made. If the person
   * has meanwhile opened an encrypted sheet, that stays.
   */
  take(name: string, entries: readonly ImportEntry[]): void {
    if (this.#encrypted.name !== undefined) return;
    this.#opening = undefined;
    this.#file = withContents({ name, entries });
    this.#fileProblem = undefined;
    this.#encrypted.forget();
    this.#emptyFileField();
    this.#cancel();
  }

  /** Opens a file that was dropped on the page. */
  async open(file: File): Promise<void> {
    this.#emptyFileField();
    await this.#open(file);
  }

  override render() {
    return html`<section class="themed panel card">
      <div class="body">
        ${heading({
          title: msg('Check or open a sheet', { id: 'page-task-check' }),
          emblem: 'scan',
        })}
        <div class="field">
          <label for="file">
            ${msg('Import file or encrypted file (optional)', { id: 'page-file' })}
          </label>
          <input
            id="file"
            type="file"
            accept=".json,application/json,.age"
            aria-describedby="file-hint file-state"
            @change=${this.#onChosen}
          />
          <p class="muted" id="file-hint">
            ${msg(
              'You can also drop it on this page. An import file shows what is in it. An encrypted file shows its sheet once you have typed its five words.',
              { id: 'page-file-hint' },
            )}
          </p>
          <div id="file-state" role="status">${this.#fileState()}</div>
        </div>
        ${this.#contents()}
      </div>
      ${this.#encrypted.name === undefined ? this.#codeForm() : this.#encrypted.render()}
    </section>`;
  }

  #codeForm() {
    const isChecking = this.#state.kind === 'checking';
    return html`<form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void this.#check();
      }}
    >
      <div class="body">
        <p class="muted">
          ${msg('Checking a code here doesn’t use it up.', { id: 'page-check-hint' })}
        </p>
        ${this.#field.render({
          label: msg('Code', { id: 'page-code' }),
          formats:
            this.#file === undefined ? DEFAULT_FORMATS : formatsOf(this.#file.entries),
          isLocked: isChecking,
        })}
        <div id="outcome" role="status">${outcomeView(this.#state)}</div>
        ${this.#progress()}
      </div>
      <div class="foot">
        ${submitButton(msg('Check', { id: 'page-check' }))}
        ${
          isChecking
            ? button({
                text: msg('Cancel', { id: 'bc-cancel' }),
                weight: 'text',
                press: () => {
                  this.#cancel();
                },
              })
            : nothing
        }
      </div>
    </form>`;
  }

  #contents() {
    const file = this.#file;
    if (file === undefined) return nothing;
    // Otherwise each typed character would render thousands of sets.
    return guard([file, textLanguage()], () =>
      contentsView({ ...file, showAll: () => void this.#showAll(file) }),
    );
  }

  async #showAll(file: Opened): Promise<void> {
    const before = this.renderRoot.querySelectorAll('.set').length;
    this.#file = { ...file, isWhole: true };
    this.requestUpdate();
    await this.updateComplete;
    // The button is gone. The keyboard goes on at the first set that wasn't listed.
    this.renderRoot.querySelectorAll<HTMLElement>('.set')[before]?.focus();
  }

  #fileState() {
    const { name, isLocked } = this.#encrypted;
    return fileState({
      problem: this.#fileProblem,
      locked: isLocked ? name : undefined,
      opened: this.#file,
    });
  }

  /** Outside the element with role=status, or screen readers would announce every step. */
  #progress() {
    if (this.#state.kind !== 'checking') return nothing;
    const { done, total } = this.#state;
    return html`<progress
      aria-label=${msg('Sets tried', { id: 'page-tried' })}
      max=${total}
      .value=${done}
    ></progress>`;
  }

  async #check(): Promise<void> {
    if (this.#state.kind === 'checking') return;
    const code = await this.#field.take();
    if (code === undefined) return;
    if (this.#file === undefined) {
      this.#show({ kind: 'well-formed' });
      return;
    }
    this.#work?.abort();
    const work = new AbortController();
    this.#work = work;
    const show = (state: CheckState) => {
      if (this.#work === work) this.#show(state);
    };
    try {
      const match = await findCode(code, this.#file.entries, {
        signal: work.signal,
        onProgress: (done, total) => {
          show({ kind: 'checking', done, total });
        },
      });
      show(match === undefined ? { kind: 'foreign' } : { kind: 'found', match });
    } catch (error) {
      show({
        kind: 'failed',
        code: error instanceof BackupCodesError ? error.code : 'internal',
      });
    }
  }

  async #open(file: File): Promise<void> {
    this.#opening = file;
    const opened = await openFile(file);
    if (this.#opening !== file) return;
    this.#file = opened.kind === 'sets' ? withContents(opened.file) : undefined;
    this.#fileProblem =
      opened.kind === 'refused'
        ? { name: file.name, problem: opened.problem }
        : undefined;
    if (opened.kind === 'encrypted') this.#encrypted.ask(opened.file);
    else this.#encrypted.forget();
    this.#cancel();
  }

  /** The field must not name a file that has been replaced by another. */
  #emptyFileField(): HTMLInputElement | null {
    const field = this.renderRoot.querySelector<HTMLInputElement>('#file');
    if (field !== null) field.value = '';
    return field;
  }

  #cancel(): void {
    this.#work?.abort();
    this.#work = undefined;
    this.#show({ kind: 'typing' });
  }

  #show(state: CheckState): void {
    this.#state = state;
    this.requestUpdate();
  }

  readonly #onChosen = ({ currentTarget }: Event): void => {
    const file = (currentTarget as HTMLInputElement).files?.[0];
    if (file !== undefined) void this.#open(file);
  };

  /** No code stays in a page that goes into the back/forward cache. */
  readonly #onPageHide = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#encrypted.forget();
    // Browsers don't report it if the same file is chosen again.
    if (this.#file === undefined) this.#emptyFileField();
    this.#field.clear();
    this.#cancel();
  };
}

function withContents(file: OpenedFile): Opened {
  return { ...file, contents: contentsOf(file.entries, Date.now()), isWhole: false };
}
