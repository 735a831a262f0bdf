import { msg, str } from '@lit/localize';
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';

import { counted } from '../localize.js';
import { USUAL_PRINT, type LayoutName, type PrintOptions } from './layout.js';

interface PrintDialogEvents {
  /** How many pages these options take. */
  pages: (options: PrintOptions) => number;
  /** The person chose to print. The dialog is closed by then. */
  print: () => void;
}

/**
 * Asks how to print, before the browser asks where. The choice stays for the next print, also
 * for one that starts from the browser's menu.
 */
export class PrintDialog implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #events: PrintDialogEvents;
  readonly #dialog = createRef<HTMLDialogElement>();
  #isOpen = false;
  options: PrintOptions = USUAL_PRINT;

  constructor(host: ReactiveControllerHost, events: PrintDialogEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  open(): void {
    this.#isOpen = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const dialog = this.#dialog.value;
    if (this.#isOpen && dialog !== undefined && !dialog.open) dialog.showModal();
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Closes without printing, also because there is nothing to print any more. */
  close(): void {
    this.#isOpen = false;
    this.#dialog.value?.close();
  }

  /** To be put at the end of the host's shadow tree. Empty while the dialog is closed. */
  render() {
    return html`<dialog
      ${ref(this.#dialog)}
      aria-labelledby="print-title"
      @close=${this.#onClose}
    >
      ${this.#isOpen ? this.#form() : nothing}
    </dialog>`;
  }

  #form() {
    const { layout } = this.options;
    const pages = this.#events.pages(this.options);
    return html`<form
      method="dialog"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        this.#dialog.value?.close();
        this.#events.print();
      }}
    >
      <h2 id="print-title">${msg('Print your codes', { id: 'bc-print-title' })}</h2>
      ${this.#choice(
        'usual',
        msg('Usual size', { id: 'bc-print-usual' }),
        msg('One sheet of paper.', { id: 'bc-print-usual-hint' }),
      )}
      ${this.#choice(
        'large',
        msg('Large print', { id: 'bc-print-large' }),
        msg('Easier to read, on more pages.', { id: 'bc-print-large-hint' }),
      )}
      ${this.#choice(
        'cards',
        msg('Wallet cards', { id: 'bc-print-cards' }),
        msg('The size of a bank card, to cut out and fold.', {
          id: 'bc-print-cards-hint',
        }),
      )}
      <label class="tick">
        <input
          type="checkbox"
          .checked=${this.options.withQr && layout !== 'cards'}
          ?disabled=${layout === 'cards'}
          @change=${({ currentTarget }: Event) => {
            const { checked } = currentTarget as HTMLInputElement;
            this.#choose({ ...this.options, withQr: checked });
          }}
        />
        <span>
          ${msg('A QR symbol beside each code', { id: 'bc-print-qr' })}
          <span class="muted">
            ${
              layout === 'cards'
                ? msg('Cards have no room for it.', { id: 'bc-print-qr-no-room' })
                : msg('You can scan it instead of typing the code.', {
                    id: 'bc-print-qr-hint',
                  })
            }
          </span>
        </span>
      </label>
      <p role="status">
        ${counted(pages, {
          id: 'bc-print-pages',
          one: str`Prints ${pages} page.`,
          other: str`Prints ${pages} pages.`,
        })}
      </p>
      <div class="row">
        <button type="submit" class="primary" part="button primary">
          ${msg('Print', { id: 'bc-print' })}
        </button>
        <button
          type="button"
          class="text"
          part="button"
          @click=${() => {
            this.#dialog.value?.close();
          }}
        >
          ${msg('Cancel', { id: 'bc-cancel' })}
        </button>
      </div>
    </form>`;
  }

  #choice(layout: LayoutName, text: string, hint: string) {
    return html`<label class="tick">
      <input
        type="radio"
        name="layout"
        value=${layout}
        .checked=${this.options.layout === layout}
        @change=${() => {
          this.#choose({ ...this.options, layout });
        }}
      />
      <span>${text} <span class="muted">${hint}</span></span>
    </label>`;
  }

  #choose(options: PrintOptions): void {
    this.options = options;
    this.#host.requestUpdate();
  }

  readonly #onClose = (): void => {
    this.#isOpen = false;
    this.#host.requestUpdate();
  };
}
