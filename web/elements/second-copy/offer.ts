import { nothing } from 'lit';

import type { Sheet } from '../sheet/sheet.js';
import type { SecondCopies, SecondCopiesHost } from './second-copies.js';

/** Offers second copies while codes are on and in memory. They are loaded only then. */
export class SecondCopyOffer {
  readonly #host: SecondCopiesHost;
  readonly #sheet: () => Sheet;
  #copies: SecondCopies | undefined;

  /** @param sheet the codes that are on; asked for each copy */
  constructor(host: SecondCopiesHost, sheet: () => Sheet) {
    this.#host = host;
    this.#sheet = sheet;
  }

  /** @param areOn whether the codes are on and in memory; otherwise all copies are forgotten */
  follow(areOn: boolean): void {
    if (areOn) void this.#load();
    else this.#copies?.reset();
  }

  /** Whether the person should type the words of a file before they are done. */
  get isCheckingWords(): boolean {
    return this.#copies?.isCheckingWords ?? false;
  }

  /** @param print opens the print dialog; `undefined` in a browser without one */
  render(print: (() => void) | undefined) {
    return this.#copies?.render(print) ?? nothing;
  }

  async #load(): Promise<void> {
    try {
      const { SecondCopies } = await import('./second-copies.js');
      this.#copies ??= new SecondCopies(this.#host, this.#sheet);
      this.#host.requestUpdate();
    } catch {
      // The connection is gone. The codes are saved once, and the person can go on.
    }
  }
}
