import { msg, str } from '@lit/localize';
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';

import { isolated } from '../../elements/localize.js';
import { button, submitButton } from '../../elements/panel/views/buttons.js';
import { decryptText } from '../../elements/second-copy/encrypted-file.js';
import { readPassphrase } from '../../elements/second-copy/typed-passphrase.js';
import { copyText } from '../../elements/sheet/save.js';
import { BackupCodesError } from '../../generator/errors.js';
import type { EncryptedFile } from './opened-file.js';

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
  | { kind: 'asking'; file: EncryptedFile; problem?: Problem }
  | { kind: 'opening'; file: EncryptedFile }
  /** The only state with the text. It keeps neither the file nor its words. */
  | { kind: 'open'; text: string; copied?: boolean };

/** `wrong` words, or the code of a `BackupCodesError`. */
type Problem = string;

interface Host extends ReactiveControllerHost {
  renderRoot: HTMLElement | DocumentFragment;
}

/** Asks for the words of an encrypted file, and shows the sheet in it until it is erased. */
export class EncryptedSheet implements ReactiveController {
  readonly #host: Host;
  readonly #erased: () => void;
  #state: State = { kind: 'none' };
  #name: string | undefined;

  /** @param erased told when the person has erased the text */
  constructor(host: Host, erased: () => void) {
    this.#host = host;
    this.#erased = erased;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** The name of the file that it has taken, if it has one. */
  get name(): string | undefined {
    return this.#name;
  }

  /** Whether it asks for words, or tries them. */
  get isLocked(): boolean {
    return this.#state.kind === 'asking' || this.#state.kind === 'opening';
  }

  /** Asks for the words of a file, and forgets what was open before. */
  ask(file: EncryptedFile): void {
    this.#clearWords();
    this.#name = file.name;
    this.#show({ kind: 'asking', file });
  }

  /** Drops the text, the file and the typed words. */
  forget(): void {
    this.#clearWords();
    this.#name = undefined;
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

  #form(problem: Problem | undefined) {
    const isOpening = this.#state.kind === 'opening';
    return html`<form
      id="unlock"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void this.#open(this.#words()?.value ?? '');
      }}
    >
      <div class="body">
        <label for="words">
          ${msg('The five words of this file', { id: 'page-words' })}
        </label>
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
            : html`<p class="notice bad problem" id="words-problem" role="alert">
                ${problemText(problem)}
              </p>`
        }
        <p class="muted" role="status">
          ${isOpening ? msg('Opening…', { id: 'page-opening' }) : ''}
        </p>
      </div>
      <div class="foot">${submitButton(msg('Open', { id: 'page-open' }), isOpening)}</div>
    </form>`;
  }

  #sheet({ text, copied }: State & { kind: 'open' }) {
    return html`<div class="body">
        <h3 id="opened" tabindex="-1">
          ${msg('The sheet in this file', { id: 'page-opened' })}
        </h3>
        <pre id="sheet-text" class="whole" dir="auto" translate="no">${text}</pre>
        <p class="muted" role="status">
          ${copied === undefined ? '' : copiedText(copied)}
        </p>
      </div>
      <div class="foot">
        ${button({
          text: msg('Copy', { id: 'bc-copy' }),
          weight: 'primary',
          press: () => this.#copy(),
        })}
        ${button({
          text: msg('Erase from this page', { id: 'page-erase-text' }),
          weight: 'text',
          press: () => {
            this.forget();
            this.#erased();
          },
        })}
      </div>`;
  }

  async #open(typed: string): Promise<void> {
    if (this.#state.kind !== 'asking') return;
    const opening = { kind: 'opening', file: this.#state.file } as const;
    this.#show(opening);
    let text: string | undefined;
    let problem: Problem = 'wrong';
    try {
      text = await decryptText(opening.file.bytes, readPassphrase(typed));
    } catch (error) {
      problem = error instanceof BackupCodesError ? error.code : 'internal';
    }
    // Meanwhile the person may have left or chosen another file.
    if (!this.#isAt(opening)) return;
    const { file } = opening;
    if (text === undefined) {
      this.#show({ kind: 'asking', file, problem });
      await this.#focus('words');
    } else {
      this.#clearWords();
      this.#show({ kind: 'open', text });
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

function copiedText(isCopied: boolean): string {
  return isCopied
    ? msg(
        'Copied. Copy something else afterwards, so that no code stays in the clipboard.',
        { id: 'page-text-copied' },
      )
    : msg('Your browser didn’t allow copying.', { id: 'bc-copy-refused' });
}

function problemText(problem: Problem): string {
  switch (problem) {
    case 'wrong':
      return msg('These words don’t open this file. Check each one.', {
        id: 'page-words-wrong',
      });
    case 'out_of_memory':
      return msg('This device doesn’t have enough memory to open this file.', {
        id: 'page-words-memory',
      });
    default:
      return msg(
        str`This file couldn’t be opened (${isolated(problem)}). Try again, or try another browser.`,
        { id: 'page-words-failed' },
      );
  }
}
