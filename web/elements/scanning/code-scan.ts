import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';

import type { CodeFormat } from '../../protocol/formats.js';
import { mayHaveCamera, openCamera, type Camera } from './camera.js';
import { codesIn, type FoundCode } from './found-codes.js';
import type { Picture, QrReader } from './qr-reader.js';
import { scanView, type ScanProblem } from './view.js';

/** How long to wait between two looks at the camera's picture. */
const LOOK_EVERY_MS = 150;

/** More than any sheet has as a text file. */
const TEXT_BYTES_MAX = 256 * 1_024;

/** What the scan needs from its element, and what it tells the element. */
export interface ScanEvents {
  /** Loads the module that reads codes. */
  load: () => Promise<void>;
  /** The formats that a code can have; empty while the field takes no other code. */
  formats: () => readonly CodeFormat[];
  /** The person has scanned or chosen a code. */
  found: (code: string) => void;
}

/**
 * Takes a code from the camera, a photo or a saved sheet, and puts it into the field. It
 * sends nothing. The camera is on only while the dialog is open and the page is visible.
 */
export class CodeScan implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #events: ScanEvents;
  readonly #dialog = createRef<HTMLDialogElement>();
  readonly #video = createRef<HTMLVideoElement>();
  #isOpen = false;
  #isDecoderMissing = false;
  #hasCamera = false;
  #problem: ScanProblem | undefined;
  #choices: readonly FoundCode[] = [];
  #camera: Camera | undefined;
  #reader: Promise<QrReader> | undefined;
  /** Counts openings, so that what an earlier one began stops. */
  #opening = 0;

  constructor(host: ReactiveControllerHost, events: ScanEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibilityChange);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibilityChange);
    this.close();
  }

  /** Whether scanning can lead anywhere: there is something to decode pictures with. */
  get isPossible(): boolean {
    const { createImageBitmap } = globalThis as { createImageBitmap?: unknown };
    return !this.#isDecoderMissing && createImageBitmap !== undefined;
  }

  /** Shows the dialog with the camera's picture, if there is a camera. */
  async open(): Promise<void> {
    const opening = await this.#show();
    if (!mayHaveCamera()) return;
    this.#hasCamera = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const video = this.#video.value;
    if (video === undefined) return;
    try {
      const camera = await openCamera(video);
      if (!this.#isStill(opening)) {
        camera.stop();
        return;
      }
      this.#camera = camera;
    } catch {
      this.#hasCamera = false;
      this.#say('no-camera', opening);
      return;
    }
    await this.#watch(video, opening);
  }

  /** Turns the camera off and forgets what was found. */
  close(): void {
    this.#opening += 1;
    this.#stopCamera();
    this.#isOpen = false;
    this.#problem = undefined;
    this.#choices = [];
    if (this.#dialog.value?.open === true) this.#dialog.value.close();
    this.#host.requestUpdate();
  }

  #stopCamera(): void {
    this.#camera?.stop();
    this.#camera = undefined;
    this.#hasCamera = false;
  }

  /** Offers the codes of a file that was dropped. Anything else is left to the browser. */
  readonly drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    // Otherwise the browser would leave the page and open the file.
    event.preventDefault();
    if (this.#events.formats().length === 0) return;
    const shown = this.#isOpen ? Promise.resolve() : this.#show();
    void shown.then(() => this.#take(file));
  };

  /** Lets files be dropped. Text still goes where it is dropped. */
  readonly dragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  };

  render() {
    return html`<dialog
      class="scan"
      aria-labelledby="scan-title"
      ${ref(this.#dialog)}
      @dragover=${this.dragOver}
      @drop=${this.drop}
      @close=${() => {
        if (this.#isOpen) this.close();
      }}
    >
      ${
        this.#isOpen
          ? scanView({
              video: this.#hasCamera ? this.#video : undefined,
              problem: this.#problem,
              choices: this.#choices,
              choose: (code) => {
                this.#finish(code);
              },
              takeFile: (file) => void this.#take(file),
              close: () => {
                this.close();
              },
            })
          : nothing
      }
    </dialog>`;
  }

  readonly #onVisibilityChange = (): void => {
    if (document.visibilityState === 'hidden') this.close();
  };

  /** Opens the dialog, empty. Returns the number of this opening. */
  async #show(): Promise<number> {
    this.close();
    this.#isOpen = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#dialog.value;
    if (dialog?.isConnected === true && !dialog.open) dialog.showModal();
    return this.#opening;
  }

  #isStill(opening: number): boolean {
    return this.#isOpen && this.#opening === opening;
  }

  #say(problem: ScanProblem | undefined, opening: number): void {
    if (!this.#isStill(opening)) return;
    this.#problem = problem;
    this.#host.requestUpdate();
  }

  /** Looks at the camera's picture until it shows a code. */
  async #watch(video: HTMLVideoElement, opening: number): Promise<void> {
    // The camera is off while the person chooses, and if nothing can be read.
    while (this.#isStill(opening) && this.#camera !== undefined) {
      await this.#look(video, opening);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }

  async #look(picture: Picture, opening: number): Promise<void> {
    const texts = await this.#read(picture, opening);
    if (texts === undefined || texts.length === 0) return;
    const codes = await this.#codesIn(texts.join('\n'));
    if (codes === undefined) {
      this.#giveUp(opening);
      return;
    }
    if (!this.#isStill(opening)) return;
    const [first, ...others] = codes;
    if (first === undefined) this.#say('another-symbol', opening);
    else if (others.length === 0) this.#finish(first.code);
    else this.#offer(codes);
  }

  /** The texts in a picture; `undefined` if nothing can decode it. */
  async #read(picture: Picture, opening: number): Promise<string[] | undefined> {
    let read: QrReader;
    try {
      this.#reader ??= import('./qr-reader.js').then(({ openQrReader }) =>
        openQrReader(),
      );
      read = await this.#reader;
    } catch {
      this.#reader = undefined;
      this.#isDecoderMissing = true;
      this.#giveUp(opening);
      return undefined;
    }
    return read(picture).catch(() => []);
  }

  /** The codes in a text; `undefined` if the module that reads them can't be loaded. */
  async #codesIn(text: string): Promise<FoundCode[] | undefined> {
    try {
      await this.#events.load();
      return await codesIn(text, this.#events.formats());
    } catch {
      return undefined;
    }
  }

  /** Says that this browser can't scan, and leaves the camera off. */
  #giveUp(opening: number): void {
    if (!this.#isStill(opening)) return;
    this.#stopCamera();
    this.#say('no-decoder', opening);
  }

  async #take(file: File): Promise<void> {
    const opening = this.#opening;
    this.#say(undefined, opening);
    const isPicture = file.type.startsWith('image/');
    await (isPicture ? this.#takePhoto(file, opening) : this.#takeText(file, opening));
  }

  async #takePhoto(file: File, opening: number): Promise<void> {
    let photo: ImageBitmap;
    try {
      photo = await createImageBitmap(file);
    } catch {
      this.#say('not-found', opening);
      return;
    }
    const isFound = () => this.#problem !== undefined || this.#choices.length > 0;
    await this.#look(photo, opening);
    photo.close();
    if (!isFound()) this.#say('not-found', opening);
  }

  async #takeText(file: File, opening: number): Promise<void> {
    // A file that can't be read holds no codes.
    const text = file.size > TEXT_BYTES_MAX ? '' : await file.text().catch(() => '');
    const codes = (await this.#codesIn(text)) ?? [];
    if (!this.#isStill(opening)) return;
    if (codes.length === 0) this.#say('not-in-file', opening);
    else this.#offer(codes);
  }

  #offer(codes: readonly FoundCode[]): void {
    this.#choices = codes;
    this.#problem = undefined;
    this.#stopCamera();
    this.#host.requestUpdate();
  }

  #finish(code: string): void {
    this.close();
    this.#events.found(code);
  }
}
