import { html, LitElement, nothing } from 'lit';

import { CodeField } from '../../elements/code-field/code-field.js';
import { controls } from '../../elements/styles/controls.js';
import { theme } from '../../elements/styles/theme.js';
import { BackupCodesError } from '../../generator/errors.js';
import { load } from '../../generator/module.js';
import type { ImportEntry } from '../../protocol/import-file.js';
import { NAMED_FORMATS } from '../../protocol/scheme.js';
import { pageStyles } from '../page-styles.js';
import { EncryptedSheet } from './encrypted-sheet.js';
import { formatsOf, openFile, shortestFirst, type OpenedFile } from './opened-file.js';
import { isolated, outcomeView, type CheckState } from './outcome.js';
import { findCode } from './search.js';

/** The formats that a code can have while no file is open. */
const DEFAULT_FORMATS = shortestFirst(Object.values(NAMED_FORMATS));

/**
 * Checks a code for typos and finds it in an import file, without using it up. Shows the sheet
 * in an encrypted file.
 */
export class CodeChecker extends LitElement {
  static override styles = [theme, controls, pageStyles];

  #state: CheckState = { kind: 'typing' };
  #file: OpenedFile | undefined;
  #fileProblem: { name: string; text: string } | undefined;
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

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#onPageHide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#onPageHide);
    this.#cancel();
  }

  /** Checks codes against these sets, without a file: sets that were just made. */
  take(name: string, entries: readonly ImportEntry[]): void {
    this.#opening = undefined;
    this.#file = { name, entries };
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
    const formats =
      this.#file === undefined ? DEFAULT_FORMATS : formatsOf(this.#file.entries);
    return html`<section class="themed block" aria-labelledby="title">
      <h2 id="title">Check a code</h2>
      <p>
        Type a code from a sheet to check it for typos. Open the import file that was made
        with the sheet to also see which code it is. This doesn’t use the code up. An
        encrypted file shows its sheet once you have typed its five words.
      </p>
      <div class="field">
        <label for="file"
          >Import file or encrypted file (optional; you can also drop it on this
          page)</label
        >
        <input
          id="file"
          type="file"
          accept=".json,application/json,.age"
          aria-describedby="file-state"
          @change=${this.#onChosen}
        />
        <div id="file-state" role="status">${this.#fileState()}</div>
      </div>
      ${this.#encrypted.render()}
      <form
        novalidate
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          void this.#check();
        }}
      >
        ${this.#field.render({
          label: 'Code',
          formats,
          isLocked: this.#state.kind === 'checking',
        })}
        <div class="row after-field">
          <button type="submit" class="primary">Check</button>
          ${
            this.#state.kind === 'checking'
              ? html`<button
                  type="button"
                  @click=${() => {
                    this.#cancel();
                  }}
                >
                  Cancel
                </button>`
              : nothing
          }
        </div>
      </form>
      <div id="outcome" role="status">${outcomeView(this.#state, this.#file?.name)}</div>
      ${this.#progress()}
    </section>`;
  }

  #fileState() {
    if (this.#fileProblem !== undefined) {
      const { name, text } = this.#fileProblem;
      return html`<p class="problem">${isolated(name)} ${text}</p>`;
    }
    const { locked } = this.#encrypted;
    if (locked !== undefined) {
      return html`<p class="muted">
        ${isolated(locked)} is encrypted. Type its five words to open it.
      </p>`;
    }
    if (this.#file === undefined) return nothing;
    const { name, entries } = this.#file;
    return html`<p class="muted">
      ${isolated(name)}: ${entries.length} ${entries.length === 1 ? 'set' : 'sets'}.
    </p>`;
  }

  /** Outside the element with role=status, or screen readers would announce every step. */
  #progress() {
    if (this.#state.kind !== 'checking') return nothing;
    const { done, total } = this.#state;
    return html`<progress
      aria-label="Sets tried"
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
    const isRefused = opened.kind === 'refused';
    this.#file = opened.kind === 'sets' ? opened.file : undefined;
    this.#fileProblem = isRefused ? { name: file.name, text: opened.problem } : undefined;
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
