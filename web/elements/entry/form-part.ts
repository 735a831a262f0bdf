import { msg } from '@lit/localize';
import type { ReactiveController, ReactiveElement } from 'lit';

import type { CodeField } from '../code-field/code-field.js';
import { sendsSafely, warnOfUnsafeForm } from './form-safety.js';

/** What the entry is in the page's form at the moment. */
export interface FormContent {
  /** Its value; `undefined` until there are proofs. */
  value: () => string | undefined;
  /** Whether the form must not be sent without its value. */
  isNeeded: () => boolean;
  /** Whether what is typed was refused and is not to be sent again. */
  isRefused: () => boolean;
  /** Whether a code is typed whose value will be there in a moment. */
  isOnItsWay: () => boolean;
  /** The form is sent with the value as it is. */
  sent: () => void;
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
  /** The submit button that was just pressed. */
  #pressed: HTMLElement | undefined;
  /** Does again what would have sent the form, once there is a value. */
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

  /** Whether the form would put a proof where others see it; it gets no value then. */
  isUnsafe(): boolean {
    return this.form !== null && !sendsSafely(this.form);
  }

  /** Tells the form the value, and whether it may be sent; sends it if that was wanted. */
  declare(): void {
    const isUnsafe = this.isUnsafe();
    const value = isUnsafe ? undefined : this.#content.value();
    // No state: a browser that restores the form would keep it, and there is nothing to
    // restore.
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
      pressDefault(form);
    });
  };

  readonly #onClick = (event: Event): void => {
    const pressed = event.composedPath().find(isSubmitButton);
    if (pressed?.form !== this.form) return;
    this.#pressed = pressed;
    // What follows from a press follows at once.
    setTimeout(() => {
      this.#pressed = undefined;
    });
  };

  /** The page's form is not sent, for want of a value; or a script only wants to know. */
  readonly #onInvalid = (event: Event): void => {
    const pressed = this.#pressed;
    if (pressed === undefined) return;
    event.preventDefault();
    void this.#send(() => {
      pressed.click();
    });
  };

  /** Where the form does not ask whether it is valid. */
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

  /** The form goes without a value, as a button of it would send it to the wrong place. */
  #withhold(): void {
    this.#internals.setFormValue(null, '');
    if (this.#content.value() !== undefined) warnOfUnsafeForm();
    // Another button of it may be the right one.
    setTimeout(() => {
      this.declare();
    });
  }

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

type SubmitButton = HTMLButtonElement | HTMLInputElement;

function isSubmitButton(target: unknown): target is SubmitButton {
  if (target instanceof HTMLButtonElement) return target.type === 'submit';
  return target instanceof HTMLInputElement && /^(submit|image)$/.test(target.type);
}

/** What Enter does in a field of a form (HTML standard, "implicit submission"). */
function pressDefault(form: HTMLFormElement): void {
  const button = Array.from(form.elements).find(isSubmitButton);
  if (button === undefined) form.requestSubmit();
  else button.click();
}
