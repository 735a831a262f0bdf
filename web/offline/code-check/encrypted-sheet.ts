import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';

import { decryptText } from '../../elements/second-copy/encrypted-file.js';
import { readPassphrase } from '../../elements/second-copy/typed-passphrase.js';
import { copyText } from '../../elements/sheet/save.js';
import { BackupCodesError } from '../../generator/errors.js';
import type { EncryptedFile } from './opened-file.js';
import { isolated } from './outcome.js';

/**
 * What the person sees of an encrypted file. Another file, leaving the page and "Erase" lead
 * back to `none` from everywhere:
 *
 *     none ── a file ─> asking ── words ─> opening ─> open
 *                          <─ wrong words ──┘
 */
type State =
  | { kind: 'none' }
  /** `problem` says what came of the words that were typed before. */
  | { kind: 'asking'; file: EncryptedFile; problem?: string }
  | { kind: 'opening'; file: EncryptedFile }
  /** The only state with the text. It keeps neither the file nor its words. */
  | { kind: 'open'; name: string; text: string; copied?: boolean };

interface Host extends ReactiveControllerHost {
  renderRoot: HTMLElement | DocumentFragment;
}

/** Asks for the words of an encrypted file, and shows the sheet in it until it is erased. */
export class EncryptedSheet implements ReactiveController {
  readonly #host: Host;
  readonly #erased: () => void;
  #state: State = { kind: 'none' };

  /** @param erased told when the person has erased the text */
  constructor(host: Host, erased: () => void) {
    this.#host = host;
    this.#erased = erased;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** The name of the file whose words it asks for, if it asks. */
  get locked(): string | undefined {
    const state = this.#state;
    return state.kind === 'asking' || state.kind === 'opening'
      ? state.file.name
      : undefined;
  }

  /** Asks for the words of a file, and forgets what was open before. */
  ask(file: EncryptedFile): void {
    this.#clearWords();
    this.#show({ kind: 'asking', file });
  }

  /** Drops the text, the file and the typed words. */
  forget(): void {
    this.#clearWords();
    this.#show({ kind: 'none' });
  }

  render() {
    switch (this.#state.kind) {
      case 'none':
        return nothing;
      case 'asking':
        return this.#form(this.#state.problem);
      case 'opening':
        return this.#form(undefined);
      case 'open':
        return this.#sheet(this.#state);
    }
  }

  #form(problem: string | undefined) {
    const isOpening = this.#state.kind === 'opening';
    return html`<form
      id="unlock"
      class="field"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void this.#open(this.#words()?.value ?? '');
      }}
    >
      <div class="field">
        <label for="words">The five words of this file</label>
        <input
          id="words"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          autocorrect="off"
          spellcheck="false"
          translate="no"
          ?readonly=${isOpening}
          aria-invalid=${problem === undefined ? 'false' : 'true'}
          aria-describedby=${problem === undefined ? nothing : 'words-problem'}
        />
        ${
          problem === undefined
            ? nothing
            : html`<p class="problem" id="words-problem" role="alert">${problem}</p>`
        }
      </div>
      <div class="row">
        <button type="submit">Open</button>
      </div>
      <p class="muted" role="status">${isOpening ? 'Opening…' : ''}</p>
    </form>`;
  }

  #sheet({ name, text, copied }: State & { kind: 'open' }) {
    return html`<div class="field">
      <h3 id="opened" tabindex="-1">The sheet in ${isolated(name)}</h3>
      <pre id="sheet-text" class="whole" dir="auto" translate="no">${text}</pre>
      <div class="row">
        <button type="button" @click=${() => this.#copy()}>Copy</button>
        <button
          type="button"
          @click=${() => {
            this.forget();
            this.#erased();
          }}
        >
          Erase from this page
        </button>
      </div>
      <p class="muted" role="status">
        ${copied === undefined ? '' : COPIED[`${copied}`]}
      </p>
    </div>`;
  }

  async #open(typed: string): Promise<void> {
    if (this.#state.kind !== 'asking') return;
    const opening = { kind: 'opening', file: this.#state.file } as const;
    this.#show(opening);
    let text: string | undefined;
    let problem = 'These words don’t open this file. Check each one.';
    try {
      text = await decryptText(opening.file.bytes, readPassphrase(typed));
    } catch (error) {
      problem = problemText(error);
    }
    // Meanwhile the person may have left or chosen another file.
    if (!this.#isAt(opening)) return;
    const { file } = opening;
    if (text === undefined) {
      this.#show({ kind: 'asking', file, problem });
      await this.#focus('words');
    } else {
      this.#clearWords();
      this.#show({ kind: 'open', name: file.name, text });
      await this.#focus('opened');
    }
  }

  async #copy(): Promise<void> {
    const shown = this.#state;
    if (shown.kind !== 'open') return;
    const copied = await copyText(shown.text, this.#host.renderRoot);
    // Meanwhile the person may have erased it.
    if (this.#isAt(shown)) this.#show({ ...shown, copied });
  }

  #isAt(state: State): boolean {
    return this.#state === state;
  }

  #words(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>('#words');
  }

  /** Lit leaves the words in the field, also for another file. */
  #clearWords(): void {
    const words = this.#words();
    if (words !== null) words.value = '';
  }

  async #focus(id: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  #show(state: State): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

const COPIED = {
  true: 'Copied. Copy something else afterwards, so that no code stays in the clipboard.',
  false: 'Your browser didn’t allow copying.',
};

function problemText(error: unknown): string {
  const code = error instanceof BackupCodesError ? error.code : 'internal';
  return code === 'out_of_memory'
    ? 'This device doesn’t have enough memory to open this file.'
    : `This file couldn’t be opened (${code}). Try again, or try another browser.`;
}
