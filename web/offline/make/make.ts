import { html, LitElement } from 'lit';

import { openPrint, printsSheets } from '../../elements/sheet/print.js';
import { copyCodes, download, downloadSheets } from '../../elements/sheet/save.js';
import { askBeforeLeaving } from '../../elements/stay.js';
import { codesListStyles } from '../../elements/styles/codes-list.js';
import { controls } from '../../elements/styles/controls.js';
import { theme } from '../../elements/styles/theme.js';
import { BackupCodesError } from '../../generator/errors.js';
import type { ImportEntry } from '../../protocol/import-file.js';
import { pageStyles } from '../styles.js';
import { emptyDraft, type Draft } from './draft.js';
import { makeSheets } from './making.js';
import { codesIn, planFrom } from './plan.js';
import { isUnsaved, type MakeState, type StateOf } from './state.js';
import { formView } from './views/form.js';
import { madeView } from './views/made.js';
import { makingView } from './views/making.js';
import { formStyles } from './form-styles.js';

/** New sets were made, which codes can be checked against. */
export type MadeEvent = CustomEvent<{ name: string; entries: readonly ImportEntry[] }>;

/** Makes sheets of codes, and the file that the server is to get. */
export class MakeSheets extends LitElement {
  static override styles = [theme, controls, codesListStyles, pageStyles, formStyles];

  #draft = emptyDraft();
  #isAdvancedOpen = false;
  #state: MakeState = { kind: 'form' };
  #work: AbortController | undefined;
  #endPrinting: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.#onBeforeUnload);
    addEventListener('pagehide', this.#onPageHide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#onBeforeUnload);
    removeEventListener('pagehide', this.#onPageHide);
    this.#begin();
  }

  override render() {
    return html`<section class="themed block" aria-labelledby="title">
      ${this.#view()}
    </section>`;
  }

  #view() {
    const state = this.#state;
    switch (state.kind) {
      case 'form':
        return formView(state, {
          draft: this.#draft,
          isAdvancedOpen: this.#isAdvancedOpen,
          openAdvanced: (isOpen) => {
            this.#isAdvancedOpen = isOpen;
          },
          change: (changed) => {
            this.#change(changed);
          },
          focus: (id) => void this.#focus(id),
          make: () => this.#make(),
        });
      case 'making':
        return makingView(state, () => {
          this.#begin();
        });
      case 'made':
        return madeView(state, {
          print: () => {
            if (!openPrint()) this.#keep({ kept: 'print-refused' });
          },
          download: () => {
            downloadSheets(state.made.sheets, state.made.name);
            this.#keep({ kept: 'download-begun' });
          },
          tick: (ticked) => {
            this.#keep(ticked);
          },
          copy: (index) => this.#copy(index),
          saveFile: () => {
            const { name, text, type } = state.made.file;
            download(new Blob([text], { type }), name);
            this.#keep({ isFileSent: true });
          },
          leave: () => {
            if (!state.isLeaving) {
              this.#keep({ isLeaving: true });
              void this.#focus('stay');
            } else {
              this.#begin();
            }
          },
          stay: () => {
            this.#keep({ isLeaving: false });
            void this.#focus('leave');
          },
        });
    }
  }

  #change(changed: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...changed };
    if (this.#state.kind === 'form') this.#state = { kind: 'form' };
    this.requestUpdate();
  }

  /** Back to the form: what was made or is being made goes, what was typed stays. */
  #begin(): void {
    this.#work?.abort();
    this.#work = undefined;
    this.#show({ kind: 'form' });
  }

  async #make(): Promise<void> {
    if (this.#state.kind !== 'form') return;
    const planned = planFrom(this.#draft);
    if (!planned.ok) {
      this.#show({ kind: 'form', fault: planned.fault });
      await this.updateComplete;
      const field = this.shadowRoot?.getElementById(planned.fault.field);
      field?.closest('details')?.setAttribute('open', '');
      field?.focus();
      return;
    }
    const work = new AbortController();
    this.#work = work;
    const onProgress = (done: number, total: number) => {
      if (this.#work === work) this.#show({ kind: 'making', done, total });
    };
    onProgress(0, codesIn(planned.plan));
    try {
      const made = await makeSheets(planned.plan, { signal: work.signal, onProgress });
      if (this.#work !== work) return;
      this.#show({
        kind: 'made',
        made,
        areCopied: false,
        areSheetsKept: false,
        isFileSent: false,
        isFileKept: false,
        isLeaving: false,
      });
      const { entries, file } = made;
      if (entries.length === 0) return;
      this.dispatchEvent(
        new CustomEvent('made', { detail: { name: file.name, entries } }),
      );
    } catch (error) {
      if (this.#work === work) this.#show({ kind: 'form', problem: problemText(error) });
    }
  }

  async #copy(index: number): Promise<void> {
    if (this.#state.kind !== 'made') return;
    const sheet = this.#state.made.sheets[index];
    if (sheet === undefined) return;
    const isDone = await copyCodes(sheet, this.renderRoot);
    const isAll = isDone && this.#state.made.sheets.length === 1;
    this.#keep({
      copied: { index, isDone },
      ...(isAll && { kept: 'copied', areCopied: true }),
    });
  }

  #keep(changed: Partial<StateOf<'made'>>): void {
    if (this.#state.kind === 'made') this.#show({ ...this.#state, ...changed });
  }

  #show(state: MakeState): void {
    const isOther = state.kind !== this.#state.kind;
    this.#state = state;
    if (state.kind === 'made') {
      this.#endPrinting ??= printsSheets(
        () => (this.#state.kind === 'made' ? this.#state.made.sheets : []),
        () => {
          this.#keep({ kept: 'print-ended' });
        },
      );
    } else {
      this.#endPrinting?.();
      this.#endPrinting = undefined;
    }
    this.requestUpdate();
    if (isOther) void this.#focus('title');
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot?.getElementById(id)?.focus();
  }

  readonly #onBeforeUnload = (event: BeforeUnloadEvent): void => {
    if (isUnsaved(this.#state)) askBeforeLeaving(event);
  };

  /** A page that the browser keeps, to show it again, keeps no codes. */
  readonly #onPageHide = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#begin();
  };
}

function problemText(error: unknown): string {
  const code = error instanceof BackupCodesError ? error.code : 'internal';
  switch (code) {
    case 'out_of_memory':
      return 'This device doesn’t have enough memory for these numbers. Lower the memory.';
    case 'random_failed':
      return 'This device gave no random numbers, so nothing was made.';
    default:
      return `Nothing was made (${code}). Try again, or try another browser.`;
  }
}
