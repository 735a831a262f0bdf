import { canPrint, isInAppBrowser } from '../in-app-browser.js';
import type { PrintDialog } from '../sheet/print-dialog.js';
import { copyCodes, downloadSheets } from '../sheet/save.js';
import { fileName } from '../sheet/file-name.js';
import type { Sheet } from '../sheet/sheet.js';
import type { PanelActions } from './actions.js';
import type { NewSet, PanelState } from './state.js';

/** The ways to save the codes that are in memory, as far as the browser has them. */
export interface Saving {
  copy: () => Promise<void>;
  download: (() => void) | undefined;
  print: (() => void) | undefined;
}

interface SavingHost {
  /** Where a text field can appear for a moment, and where the codes are shown. */
  root: () => DocumentFragment | HTMLElement;
  actions: () => PanelActions;
  newSet: () => NewSet | undefined;
  names: () => Pick<Sheet, 'service' | 'account' | 'serviceUrl' | 'recoveryUrl'>;
  /** Whether the new set is on already. */
  isOn: () => boolean;
  printing: () => PrintDialog;
}

/** Saves the new codes by the person's own act, and notes what came of it. */
export class SheetSaving {
  readonly #host: SavingHost;
  /** Resolves to what prints sheets. It is loaded once codes are being made. */
  #printer: Promise<typeof import('../sheet/print.js')> | undefined;
  #hasCodes = false;
  #endPrinting: (() => void) | undefined;

  constructor(host: SavingHost) {
    this.#host = host;
  }

  ways(): Saving {
    return {
      copy: () => this.#copy(),
      download: isInAppBrowser()
        ? undefined
        : () => {
            const sheet = this.sheet();
            downloadSheets([sheet], fileName(sheet));
            this.#note('download-begun');
          },
      print: canPrint()
        ? () => {
            if (canPrint()) this.#host.printing().open();
            else this.#note('print-refused');
          }
        : undefined,
    };
  }

  /** While codes are shown, the browser prints the sheet instead of the page. */
  follow({ kind }: PanelState): void {
    this.#hasCodes = kind === 'codes' || kind === 'done';
    if (!this.#hasCodes) this.#host.printing().close();
    if (this.#hasCodes || kind === 'generating') {
      this.#printer ??= import('../sheet/print.js');
      void this.#printer.then(
        (printer) => {
          this.#followWith(printer);
        },
        () => {
          // The connection is gone. The next state tries again.
          this.#printer = undefined;
        },
      );
    } else {
      this.#endPrinting?.();
      this.#endPrinting = undefined;
    }
  }

  #followWith({ printsSheets }: typeof import('../sheet/print.js')): void {
    // The codes may have gone while this loaded.
    if (!this.#hasCodes) return;
    this.#endPrinting ??= printsSheets(
      () => [this.sheet()],
      () => {
        this.#note('print-ended');
      },
      () => this.#host.printing().options,
    );
  }

  #note(result: Parameters<PanelActions['noteSaveResult']>[0]): void {
    this.#host.actions().noteSaveResult(result);
  }

  async #copy(): Promise<void> {
    // Emptied first, so that screen readers read out a second result too.
    this.#note(undefined);
    const root = this.#host.root();
    const isCopied = await copyCodes(this.sheet(), root);
    this.#note(isCopied ? 'copied' : 'copy-refused');
    const list = root.querySelector('.codes');
    if (!isCopied && list !== null) getSelection()?.selectAllChildren(list);
  }

  /** @throws Error if there are no codes in memory */
  sheet(): Sheet {
    const newSet = this.#host.newSet();
    if (newSet === undefined) throw new Error('there are no codes');
    const { codeSet } = newSet;
    const { id, label, created } = codeSet;
    const codes = codeSet.codes();
    const isOn = this.#host.isOn();
    return { ...this.#host.names(), label, created, set: id, codes, isOn };
  }
}
