import { msg } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';

import { icon, type IconName } from '../icons.js';
import { isInAppBrowser } from '../in-app-browser.js';
import { fileName, fileNameOfSet } from '../sheet/file-name.js';
import { copyText, download } from '../sheet/save.js';
import { sheetText } from '../sheet/sheet-text.js';
import type { Sheet } from '../sheet/sheet.js';
import { noteText } from './note.js';
import { reminderFile } from './reminder.js';
import { sharing } from './share.js';
import { wordsView } from './words-view.js';

/**
 * What the person is doing:
 *
 *     choosing --> encrypting --> words --(typed back)--> choosing
 */
type State =
  | { kind: 'choosing' }
  | { kind: 'encrypting' }
  /** The file is downloaded. It counts once the person has typed its words. */
  | { kind: 'words'; passphrase: string; isWrong: boolean };

type Way = 'copied' | 'encrypted' | 'reminder' | 'shared';

export interface SecondCopiesHost extends ReactiveControllerHost {
  renderRoot: HTMLElement | DocumentFragment;
}

/** The ways to keep the codes in a second place, while they are still in memory. */
export class SecondCopies {
  readonly #host: SecondCopiesHost;
  readonly #sheet: () => Sheet;
  #state: State = { kind: 'choosing' };
  #made = new Set<Way>();
  #told = '';

  /** @param sheet the codes that are on; asked for each copy */
  constructor(host: SecondCopiesHost, sheet: () => Sheet) {
    this.#host = host;
    this.#sheet = sheet;
  }

  /** Whether a file is downloaded whose words nobody has typed yet. */
  get isCheckingWords(): boolean {
    return this.#state.kind === 'words';
  }

  /** Forgets the words, and what was made of the codes before. */
  reset(): void {
    this.#state = { kind: 'choosing' };
    this.#made = new Set();
    this.#told = '';
  }

  /** @param print opens the print dialog; `undefined` in a browser without one */
  render(print: (() => void) | undefined) {
    return html`${
        this.#state.kind === 'words'
          ? wordsView({
              ...this.#state,
              check: (isRight) => {
                this.#checkWords(isRight);
              },
              leave: () => {
                this.#show({ kind: 'choosing' });
              },
            })
          : this.#ways(print)
      }
      <p class="muted" role="status">${this.#told}</p>`;
  }

  #ways(print: (() => void) | undefined) {
    const share = sharing(this.#sheet);
    return html`<div class="row">
      ${
        print === undefined
          ? nothing
          : wayButton(
              'print',
              msg('Print a second sheet', { id: 'bc-done-print' }),
              print,
            )
      }
      ${
        isInAppBrowser()
          ? nothing
          : html`${this.#way(
              'encrypted',
              'lock',
              this.#state.kind === 'encrypting'
                ? msg('Encrypting…', { id: 'bc-copy-encrypting' })
                : msg('Save an encrypted file', { id: 'bc-copy-encrypted' }),
              () => this.#encrypt(),
            )}
            ${this.#way(
              'reminder',
              'calendar',
              msg('Remind me in a year', { id: 'bc-copy-remind' }),
              () => {
                this.#remind();
              },
            )}`
      }
      ${this.#way('copied', 'copy', msg('Copy as a note', { id: 'bc-copy-note' }), () =>
        this.#copyNote(),
      )}
      ${
        share === undefined
          ? nothing
          : this.#way(
              'shared',
              'share',
              msg('Share', { id: 'bc-copy-share' }),
              async () => {
                if (await share()) this.#note('shared', '');
              },
            )
      }
    </div>`;
  }

  /** A way that was made shows a tick. */
  #way(way: Way, drawing: IconName, text: string, press: () => unknown) {
    return wayButton(this.#made.has(way) ? 'check' : drawing, text, press);
  }

  async #encrypt(): Promise<void> {
    if (this.#state.kind === 'encrypting') return;
    const encrypting: State = { kind: 'encrypting' };
    const isOver = () => this.#state !== encrypting;
    this.#show(encrypting);
    try {
      const { encryptText } = await import('./encrypted-file.js');
      const { newPassphrase } = await import('./passphrase.js');
      const passphrase = newPassphrase();
      const sheet = this.#sheet();
      const file = await encryptText(sheetText(sheet), passphrase);
      // The person may have left meanwhile, and be encrypting other codes now.
      if (isOver()) return;
      const type = 'application/octet-stream';
      download(new Blob([file as BlobPart], { type }), `${fileNameOfSet(sheet)}.txt.age`);
      this.#told = '';
      this.#show({ kind: 'words', passphrase, isWrong: false });
    } catch {
      if (isOver()) return;
      this.#told = msg('The file couldn’t be encrypted. Try again.', {
        id: 'bc-copy-not-encrypted',
      });
      this.#show({ kind: 'choosing' });
    }
  }

  #checkWords(isRight: boolean): void {
    if (this.#state.kind !== 'words') return;
    if (!isRight) {
      this.#show({ ...this.#state, isWrong: true });
      return;
    }
    this.#state = { kind: 'choosing' };
    this.#note(
      'encrypted',
      msg('The encrypted file is saved. Keep its words apart from it.', {
        id: 'bc-copy-encrypted-done',
      }),
    );
  }

  async #copyNote(): Promise<void> {
    const isCopied = await copyText(noteText(this.#sheet()), this.#host.renderRoot);
    if (isCopied) {
      this.#note(
        'copied',
        msg('Copied. Paste it into a secure note of your password manager.', {
          id: 'bc-copy-note-done',
        }),
      );
    } else {
      this.#told = msg('Your browser didn’t allow copying.', { id: 'bc-copy-refused' });
      this.#host.requestUpdate();
    }
  }

  #remind(): void {
    const sheet = this.#sheet();
    const type = 'text/calendar;charset=utf-8';
    download(new Blob([reminderFile(sheet)], { type }), `${fileName(sheet)}.ics`);
    this.#note(
      'reminder',
      msg(
        'Open the downloaded file to add the reminder to your calendar. The file contains no code.',
        {
          id: 'bc-copy-remind-done',
        },
      ),
    );
  }

  #note(way: Way, told: string): void {
    this.#made.add(way);
    this.#told = told;
    this.#host.requestUpdate();
  }

  #show(state: State): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function wayButton(
  drawing: IconName,
  text: string,
  press: () => unknown,
): TemplateResult {
  return html`<button type="button" part="button" @click=${press}>
    ${icon(drawing)}<span>${text}</span>
  </button>`;
}
