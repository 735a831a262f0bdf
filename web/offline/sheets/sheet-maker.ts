import { html, LitElement } from 'lit';

import { printsSheets } from '../../elements/sheet/print.js';
import {
  askBeforeLeaving,
  copyCodes,
  download,
  downloadEach,
  downloadSheets,
  openPrint,
} from '../../elements/sheet/save.js';
import { codesListStyles } from '../../elements/styles/codes-list.js';
import { controls } from '../../elements/styles/controls.js';
import { theme } from '../../elements/styles/theme.js';
import { BackupCodesError } from '../../generator/errors.js';
import type { ImportEntry } from '../../protocol/import-file.js';
import { pageStyles } from '../page-styles.js';
import { emptyDraft, type Draft } from './draft.js';
import { makeSheets } from './made-sheets.js';
import { codesIn } from './plan.js';
import { sheetMakerStyles } from './sheet-maker-styles.js';
import { unsaved, wouldLose, type MakerState, type StateOf } from './state.js';
import { planFrom } from './validation.js';
import { formView } from './views/form.js';
import { resultView } from './views/result.js';

/** New sets, which codes can be checked against. It carries no code. */
export type MadeEvent = CustomEvent<{ name: string; entries: readonly ImportEntry[] }>;

/** Makes sheets of codes and the file for the server. Fires {@link MadeEvent} as `made`. */
export class SheetMaker extends LitElement {
  static override styles = [
    theme,
    controls,
    codesListStyles,
    pageStyles,
    sheetMakerStyles,
  ];

  #draft = emptyDraft();
  #isAdvancedOpen = false;
  #state: MakerState = { kind: 'form' };
  /** Cancels the sheets that are being made. */
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
    this.#backToForm();
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
        return this.#form(state);
      case 'making':
        return this.#progress(state);
      case 'made':
        return this.#result(state);
    }
  }

  #form(state: StateOf<'form'>) {
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
  }

  #progress({ done, total }: StateOf<'making'>) {
    const cancel = () => {
      this.#backToForm();
    };
    return html`
      <h2 id="title" tabindex="-1">Making your codes</h2>
      <p id="progress">Hashed ${done} of ${total} codes.</p>
      <progress aria-labelledby="progress" max=${total} .value=${done}></progress>
      <div class="row">
        <button type="button" @click=${cancel}>Cancel</button>
      </div>
    `;
  }

  #result(state: StateOf<'made'>) {
    const { sheets, name, file } = state.made;
    return resultView(state, {
      print: () => {
        if (!openPrint()) this.#update({ kept: 'print-refused' });
      },
      download: () => {
        downloadSheets(sheets, name);
        this.#update({ kept: 'download-begun' });
      },
      downloadEach: () => {
        downloadEach(sheets);
        this.#update({ kept: 'download-begun' });
      },
      tick: (ticked) => {
        this.#update(ticked);
      },
      copy: (index) => this.#copy(index),
      saveFile: () => {
        download(new Blob([file.text], { type: file.type }), file.name);
        this.#update({ isFileSent: true });
      },
      askToErase: () => {
        this.#update({ isErasing: true });
        void this.#focus('go-back');
      },
      erase: () => {
        this.#backToForm();
      },
      goBack: () => {
        this.#update({ isErasing: false });
        void this.#focus('ask-to-erase');
      },
    });
  }

  #change(changed: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...changed };
    if (this.#state.kind === 'form') this.#state = { kind: 'form' };
    this.requestUpdate();
  }

  /** Drops what was made or is being made, and keeps what was typed. */
  #backToForm(): void {
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
      this.#show(unsaved(made));
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
    const areAll = isDone && this.#state.made.sheets.length === 1;
    this.#update({
      copied: { index, isDone },
      ...(areAll && { kept: 'copied', areCopied: true }),
    });
  }

  /** Changes the state of the made sheets. Without sheets, it does nothing. */
  #update(changed: Partial<StateOf<'made'>>): void {
    if (this.#state.kind === 'made') this.#show({ ...this.#state, ...changed });
  }

  #show(state: MakerState): void {
    const isOther = state.kind !== this.#state.kind;
    this.#state = state;
    if (state.kind === 'made') {
      this.#endPrinting ??= printsSheets(
        () => (this.#state.kind === 'made' ? this.#state.made.sheets : []),
        () => {
          this.#update({ kept: 'print-ended' });
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
    if (wouldLose(this.#state)) askBeforeLeaving(event);
  };

  /** No codes stay in a page that goes into the back/forward cache. */
  readonly #onPageHide = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#backToForm();
  };
}

function problemText(error: unknown): string {
  const code = error instanceof BackupCodesError ? error.code : 'internal';
  switch (code) {
    case 'out_of_memory':
      return 'This device doesn’t have enough memory for these numbers. Lower the memory.';
    case 'random_failed':
      return 'This device gave no random numbers, so no codes were made.';
    default:
      return `No codes were made (${code}). Try again, or try another browser.`;
  }
}
