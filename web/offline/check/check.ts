import { html, LitElement, nothing } from 'lit';

import { CodeField } from '../../elements/code-field/code-field.js';
import { showDate } from '../../elements/dates.js';
import { controls } from '../../elements/styles/controls.js';
import { theme } from '../../elements/styles/theme.js';
import { BackupCodesError } from '../../generator/errors.js';
import { load } from '../../generator/module.js';
import { LONG_FORMAT, NUMERIC_FORMAT, STANDARD_FORMAT } from '../../protocol/formats.js';
import type { ImportEntry } from '../../protocol/import-file.js';
import { showSetId } from '../../protocol/set-id.js';
import { pageStyles } from '../styles.js';
import { findCode, type Match } from './checking.js';
import { formatsOf, openFile, type OpenFile } from './import-file.js';

type CheckState =
  | { kind: 'typing' }
  | { kind: 'checking'; done: number; total: number }
  | { kind: 'reads' }
  | { kind: 'found'; match: Match }
  | { kind: 'foreign' }
  | { kind: 'failed'; code: string };

const NAMED = [STANDARD_FORMAT, NUMERIC_FORMAT, LONG_FORMAT] as const;

/** Tells whether a code has typos and whether it is in a file, and uses none up. */
export class CheckACode extends LitElement {
  static override styles = [theme, controls, pageStyles];

  #state: CheckState = { kind: 'typing' };
  #file: OpenFile | undefined;
  #fileProblem: { name: string; text: string } | undefined;
  /** Whichever is opened last counts, even where an earlier one takes longer to read. */
  #opening: File | undefined;
  #work: AbortController | undefined;
  readonly #field = new CodeField(this, {
    load: () => load(),
    changed: () => {
      this.#cancel();
    },
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

  /** Sets that are at hand already, for example just made. */
  take(name: string, entries: readonly ImportEntry[]): void {
    this.#opening = undefined;
    this.#file = { name, entries };
    this.#fileProblem = undefined;
    this.#unchoose();
    this.#cancel();
  }

  /** Opens an import file that was dropped. */
  async open(file: File): Promise<void> {
    this.#unchoose();
    await this.#open(file);
  }

  override render() {
    const formats = this.#file === undefined ? NAMED : formatsOf(this.#file.entries);
    return html`<section class="themed block" aria-labelledby="title">
      <h2 id="title">Check a code</h2>
      <p>
        Type a code from a sheet to check it for typos. Open the import file that was made
        with the sheet, and you’ll also see which code it is. This doesn’t use it up.
      </p>
      <div class="field">
        <label for="file"
          >Import file (optional; you can also drop it on this page)</label
        >
        <input
          id="file"
          type="file"
          accept=".json,application/json"
          aria-describedby="file-state"
          @change=${this.#onChosen}
        />
        <div id="file-state" role="status">${this.#fileState()}</div>
      </div>
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
      <div id="outcome" role="status">${this.#outcome()}</div>
      ${this.#progress()}
    </section>`;
  }

  #fileState() {
    if (this.#fileProblem !== undefined) {
      const { name, text } = this.#fileProblem;
      return html`<p class="problem">${named(name)} ${text}</p>`;
    }
    if (this.#file === undefined) return nothing;
    const { name, entries } = this.#file;
    return html`<p class="muted">
      ${named(name)}: ${entries.length} ${entries.length === 1 ? 'set' : 'sets'}.
    </p>`;
  }

  #outcome() {
    const state = this.#state;
    switch (state.kind) {
      case 'typing':
        return nothing;
      case 'checking':
        return html`<p class="after-field">${searchText(state)}</p>`;
      case 'reads':
        return html`<p class="notice good">
          No typos: its check characters match. This page can’t tell whether a site knows
          it.
        </p>`;
      case 'found':
        return html`<p class="notice good">${matchText(state.match)}</p>`;
      case 'foreign':
        return html`<p class="notice bad">
          A valid code, but not from ${named(this.#file?.name)}.
        </p>`;
      case 'failed':
        return html`<p class="notice bad">
          This code couldn’t be checked (${state.code}).
        </p>`;
    }
  }

  /** Beside what is announced, which would be every step of it. */
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
      this.#show({ kind: 'reads' });
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
    this.#file = opened.ok ? opened.file : undefined;
    this.#fileProblem = opened.ok ? undefined : { name: file.name, text: opened.problem };
    this.#cancel();
  }

  /** The field names no file but the one that codes are checked against. */
  #unchoose(): void {
    const field = this.renderRoot.querySelector<HTMLInputElement>('#file');
    if (field !== null) field.value = '';
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

  /** A page that the browser keeps, to show it again, keeps no code. */
  readonly #onPageHide = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#field.clear();
    this.#cancel();
  };
}

/** A file's name, which cannot turn round the text beside it. */
function named(name: string | undefined) {
  return html`<bdi>${name}</bdi>`;
}

/** Changes with each quarter only. */
function searchText({ done, total }: { done: number; total: number }): string {
  const quarters = Math.floor((4 * done) / total);
  const sets = `Trying ${total} ${total === 1 ? 'set' : 'sets'}`;
  return 0 < quarters && quarters < 4 ? `${sets}, ${25 * quarters} % done.` : `${sets}.`;
}

function matchText({ entry: { account, enrolment }, position }: Match): string {
  const { set, label, created } = enrolment;
  const names = [account, label].filter(Boolean).join(', ');
  const of = names === '' ? '' : ` for ${names}`;
  return `It is code ${position + 1} of the set ${showSetId(set)}${of}, made on ${showDate(created)}.`;
}
