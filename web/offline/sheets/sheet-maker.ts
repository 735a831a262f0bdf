import { msg, str, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement } from 'lit';

import { canPrint, isInAppBrowser } from '../../elements/in-app-browser.js';
import { counted } from '../../elements/localize.js';
import type { SaveWay } from '../../elements/panel/state.js';
import { button } from '../../elements/panel/views/buttons.js';
import { pagesOf } from '../../elements/sheet/layout.js';
import { PrintDialog } from '../../elements/sheet/print-dialog.js';
import { printsSheets } from '../../elements/sheet/print.js';
import {
  askBeforeLeaving,
  copyCodes,
  download,
  downloadEach,
  downloadSheets,
  openPrint,
} from '../../elements/sheet/save.js';
import type { Sheet } from '../../elements/sheet/sheet.js';
import { card } from '../../elements/styles/card.js';
import { codesListStyles } from '../../elements/styles/codes-list.js';
import { controls } from '../../elements/styles/controls.js';
import { dialogStyles } from '../../elements/styles/dialog.js';
import { panelStyles } from '../../elements/styles/panel.js';
import { theme } from '../../elements/styles/theme.js';
import { BackupCodesError } from '../../generator/errors.js';
import type { ImportEntry } from '../../protocol/import-file.js';
import { pageStyles } from '../page-styles.js';
import { emptyDraft, type Draft } from './draft.js';
import { makeSheets } from './made-sheets.js';
import { codesIn } from './plan.js';
import { sheetMakerStyles } from './sheet-maker-styles.js';
import {
  unsaved,
  wouldLose,
  type MadeStep,
  type MakerState,
  type StateOf,
} from './state.js';
import { planFrom } from './validation.js';
import { formView } from './views/form.js';
import type { ResultContext } from './views/result-context.js';
import { resultView } from './views/result.js';

/** New sets, which codes can be checked against. It carries no code. */
export type MadeEvent = CustomEvent<{ name: string; entries: readonly ImportEntry[] }>;

/** Makes sheets of codes and the file for the server. Fires {@link MadeEvent} as `made`. */
export class SheetMaker extends LitElement {
  static override styles = [
    theme,
    controls,
    card,
    codesListStyles,
    dialogStyles,
    panelStyles,
    pageStyles,
    sheetMakerStyles,
  ];

  #draft = emptyDraft();
  #isAdvancedOpen = false;
  #state: MakerState = { kind: 'form' };
  /** Cancels the sheets that are being made. */
  #work: AbortController | undefined;
  #endPrinting: (() => void) | undefined;
  readonly #printing: PrintDialog = new PrintDialog(this, {
    pages: (options) => this.#sheets().flatMap((sheet) => pagesOf(sheet, options)).length,
    print: () => {
      if (!openPrint()) this.#update({ saveResult: 'print-refused' });
    },
  });

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

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

  /** An open dialog would block the page, even while nobody can see it. */
  closeDialog(): void {
    this.#printing.close();
  }

  override render() {
    return html`<section class="themed panel card">
      ${this.#view()} ${this.#printing.render()}
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
    return html`<div class="body">
        <h2 id="title" tabindex="-1">
          ${msg('Making your codes', { id: 'page-making' })}
        </h2>
        <p id="progress">
          ${counted(total, {
            id: 'page-hashed',
            one: str`Hashed ${done} of ${total} code.`,
            other: str`Hashed ${done} of ${total} codes.`,
          })}
        </p>
        <progress aria-labelledby="progress" max=${total} .value=${done}></progress>
      </div>
      <div class="foot">
        ${button({
          text: msg('Cancel', { id: 'bc-cancel' }),
          press: () => {
            this.#backToForm();
          },
        })}
      </div>`;
  }

  #result(state: StateOf<'made'>) {
    return resultView(state, this.#resultContext(state));
  }

  #resultContext({ made: { sheets, name, file } }: StateOf<'made'>): ResultContext {
    return {
      ways: {
        copy: sheets.length === 1 ? () => this.#copyAll() : undefined,
        download: isInAppBrowser()
          ? undefined
          : () => {
              downloadSheets(sheets, name);
              this.#update({ saveResult: 'download-begun' });
            },
        print: canPrint()
          ? () => {
              if (canPrint()) this.#printing.open();
              else this.#update({ saveResult: 'print-refused' });
            }
          : undefined,
      },
      downloadEach: () => {
        downloadEach(sheets);
        this.#update({ saveResult: 'download-begun' });
      },
      copy: (index) => this.#copy(index),
      saveFile: () => {
        download(new Blob([file.text], { type: file.type }), file.name);
        this.#update({ isFileSent: true, isFileKept: false, isUnsavedTold: false });
      },
      noteFileKept: () => {
        this.#update({ isFileKept: true, isUnsavedTold: false });
      },
      actions: {
        noteSaved: (way) => {
          this.#noteSaved(way);
        },
      },
      focusPrimary: () => this.shadowRoot?.getElementById('go-on')?.focus(),
      goOn: () => {
        this.#goOn();
      },
      turnTo: (step) => {
        this.#turnTo(step);
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
    };
  }

  #sheets(): readonly Sheet[] {
    return this.#state.kind === 'made' ? this.#state.made.sheets : [];
  }

  #goOn(): void {
    const state = this.#state;
    if (state.kind !== 'made') return;
    const isSaved = state.step === 'save' ? state.saved.size > 0 : state.isFileKept;
    if (isSaved) this.#turnTo(state.step === 'save' ? 'file' : 'done');
    else this.#update({ isUnsavedTold: true });
  }

  #turnTo(step: MadeStep): void {
    this.#update({ step, isUnsavedTold: false });
    void this.#focus('title');
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
      if (this.#work === work) this.#show({ kind: 'form', problem: codeOf(error) });
    }
  }

  async #copy(index: number): Promise<void> {
    const sheet = this.#sheets()[index];
    if (sheet === undefined) return;
    const isDone = await copyCodes(sheet, this.renderRoot);
    this.#update({ copied: { index, isDone } });
  }

  /** Copies the codes of the only sheet. */
  async #copyAll(): Promise<void> {
    const [sheet] = this.#sheets();
    if (sheet === undefined) return;
    const isDone = await copyCodes(sheet, this.renderRoot);
    if (isDone) this.#noteSaved('copied');
    this.#update({ saveResult: isDone ? 'copied' : 'copy-refused' });
    const list = this.renderRoot.querySelector('.codes');
    if (!isDone && list !== null) getSelection()?.selectAllChildren(list);
  }

  #noteSaved(way: SaveWay): void {
    if (this.#state.kind !== 'made') return;
    const saved = new Set([...this.#state.saved, way]);
    this.#update({ saved, saveResult: undefined, isUnsavedTold: false });
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
        // While another task is shown, somebody may print the sheet of another person there.
        () => (this.hidden ? [] : this.#sheets()),
        () => {
          this.#update({ saveResult: 'print-ended' });
        },
        () => this.#printing.options,
      );
    } else {
      this.#printing.close();
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

function codeOf(error: unknown): string {
  return error instanceof BackupCodesError ? error.code : 'internal';
}
