import { msg } from '@lit/localize';
import type { ReactiveController, ReactiveElement } from 'lit';

import type { CodeField } from '../code-field/code-field.js';

/** What the entry is in the page's form at the moment. */
export interface FormContent {
  /** Its value; `undefined` until there are proofs. */
  value: () => string | undefined;
  /** Whether the form must not be sent without its value. */
  isNeeded: () => boolean;
  /** Whether what is typed was refused and is not to be sent again. */
  isRefused: () => boolean;
  field: CodeField;
}

/**
 * The entry as a control of the page's form. Proofs come a moment after the code is typed,
 * so a form that is sent earlier is held back and sent when they are there.
 */
export class FormPart implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #internals: ElementInternals;
  readonly #content: FormContent;
  /** The button that a person has just pressed. */
  #pressed: HTMLElement | undefined;
  /** Sends the form, once there is a value. */
  #sendLater: (() => void) | undefined;

  constructor(
    element: ReactiveElement,
    internals: ElementInternals,
    content: FormContent,
  ) {
    this.#element = element;
    this.#internals = internals;
    this.#content = content;
    element.addEventListener('keydown', this.#onKeyDown);
    element.addEventListener('invalid', this.#onInvalid);
    element.addController(this);
  }

  hostConnected(): void {
    // Before the form hears of it; a button of it may stand anywhere in the page.
    this.#element.ownerDocument.addEventListener('click', this.#onClick, true);
  }

  hostDisconnected(): void {
    this.giveUp();
    this.#element.ownerDocument.removeEventListener('click', this.#onClick, true);
  }

  hostUpdated(): void {
    this.declare();
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Tells the form the value, and whether it may be sent; sends it if that was wanted. */
  declare(): void {
    const value = this.#content.value();
    // No state: a browser that restores the form would keep it, and there is nothing to
    // restore.
    this.#internals.setFormValue(value ?? null, '');
    if (value !== undefined || !this.#content.isNeeded()) {
      this.#internals.setValidity({});
    } else {
      const message = msg('Type a code from your sheet.', { id: 'bc-field-empty' });
      const input = this.#element.shadowRoot?.querySelector('input') ?? undefined;
      this.#internals.setValidity({ customError: true }, message, input);
    }
    if (value === undefined) return;
    const send = this.#sendLater;
    this.#sendLater = undefined;
    send?.();
  }

  /** Another code is typed: the form waits for the person again. */
  giveUp(): void {
    this.#sendLater = undefined;
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const { form } = this;
    const [target] = event.composedPath();
    const isInField = target instanceof HTMLInputElement && target !== event.target;
    if (form === null || !isInField || !this.#content.isNeeded()) return;
    if (event.key !== 'Enter' || event.isComposing || event.repeat) return;
    if (this.#element.matches(':disabled')) return;
    void this.#send(() => {
      form.requestSubmit();
    });
  };

  readonly #onClick = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLButtonElement | HTMLInputElement>('button, input');
    if (button?.form !== this.form) return;
    this.#pressed = button;
    // What follows from a press follows at once.
    setTimeout(() => {
      this.#pressed = undefined;
    });
  };

  /** The page's form is not sent, for want of a value; or a script only wants to know. */
  readonly #onInvalid = (event: Event): void => {
    const { form } = this;
    const pressed = this.#pressed;
    if (form === null || pressed === undefined) return;
    event.preventDefault();
    void this.#send(() => {
      form.requestSubmit(pressed);
    });
  };

  /** Says what is missing, or sends the form as soon as there is a value. */
  async #send(send: () => void): Promise<void> {
    if ((await this.#content.field.take()) === undefined) return;
    if (this.#content.isRefused()) {
      this.#element.focus();
      return;
    }
    this.#sendLater = send;
    this.declare();
  }
}
