import { msg } from '@lit/localize';
import type { ReactiveController, ReactiveElement } from 'lit';

import type { CodeField } from '../code-field/code-field.js';
import { sendsSafely, warnOfUnsafeForm } from './form-safety.js';

/** What the form part needs to know about the entry. */
export interface FormContent {
  /** The form value; `undefined` until the proofs are derived. */
  value: () => string | undefined;
  /** Whether the form must not be sent without the value. */
  isNeeded: () => boolean;
  /** Whether the relying party refused the typed code, so that it isn't sent again. */
  isRefused: () => boolean;
  /** Whether a code was typed and its value will follow in a moment. */
  isOnItsWay: () => boolean;
  /** Called when the form is sent with the present value. */
  sent: () => void;
  field: CodeField;
}

/**
 * Makes the entry a control of the page's form. Deriving proofs takes a moment. If the
 * person sends the form before that, it is held back until the proofs are there.
 */
export class FormPart implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #internals: ElementInternals;
  readonly #content: FormContent;
  /** The submit button that was pressed just now. */
  #pressed: HTMLElement | undefined;
  /** Sends the form that was held back, the same way as the person did. */
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
    // In the capture phase, to run before the form, whose buttons can be anywhere.
    const { ownerDocument: page } = this.#element;
    page.addEventListener('click', this.#onClick, true);
    page.addEventListener('submit', this.#onSubmit, true);
  }

  hostDisconnected(): void {
    this.giveUp();
    const { ownerDocument: page } = this.#element;
    page.removeEventListener('click', this.#onClick, true);
    page.removeEventListener('submit', this.#onSubmit, true);
  }

  hostUpdated(): void {
    this.declare();
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Whether others could see what the form sends. Such a form gets no value. */
  isUnsafe(): boolean {
    return this.form !== null && !sendsSafely(this.form);
  }

  /** Gives the form its value and validity. Sends the form if it was held back. */
  declare(): void {
    const isUnsafe = this.isUnsafe();
    const value = isUnsafe ? undefined : this.#content.value();
    // The state is empty, because the browser would store it to restore the form.
    this.#internals.setFormValue(value ?? null, '');
    if (value !== undefined || isUnsafe || !this.#content.isNeeded()) {
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

  /** The person types another code, so a form that was held back isn't sent any more. */
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
      pressDefault(form);
    });
  };

  readonly #onClick = (event: Event): void => {
    const pressed = event.composedPath().find(isSubmitButton);
    if (pressed?.form !== this.form) return;
    this.#pressed = pressed;
    // If the form is invalid, the browser says so right after the press.
    setTimeout(() => {
      this.#pressed = undefined;
    });
  };

  /** The form lacks the value. A person pressed a button, or a script only checks it. */
  readonly #onInvalid = (event: Event): void => {
    const pressed = this.#pressed;
    if (pressed === undefined) return;
    event.preventDefault();
    void this.#send(() => {
      pressed.click();
    });
  };

  /** A form with `novalidate` can get here without a value. */
  readonly #onSubmit = (event: SubmitEvent): void => {
    const { form } = this;
    if (form === null || event.composedPath()[0] !== form) return;
    if (!sendsSafely(form, event.submitter)) {
      this.#withhold();
      return;
    }
    if (!this.#content.isOnItsWay()) {
      this.#content.sent();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    this.#sendLater = () => {
      if (submitter === null) form.requestSubmit();
      else submitter.click();
    };
  };

  /** Sends the form without the value, because this button sends it somewhere unsafe. */
  #withhold(): void {
    this.#internals.setFormValue(null, '');
    if (this.#content.value() !== undefined) warnOfUnsafeForm();
    // Another button of the form may be safe.
    setTimeout(() => {
      this.declare();
    });
  }

  /** Sends the form as soon as there is a value, or says what is missing. */
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

type SubmitButton = HTMLButtonElement | HTMLInputElement;

function isSubmitButton(target: unknown): target is SubmitButton {
  if (target instanceof HTMLButtonElement) return target.type === 'submit';
  return target instanceof HTMLInputElement && /^(submit|image)$/.test(target.type);
}

/** Does what Enter does in a field of a form (HTML standard, "implicit submission"). */
function pressDefault(form: HTMLFormElement): void {
  const button = Array.from(form.elements).find(isSubmitButton);
  if (button === undefined) form.requestSubmit();
  else button.click();
}
