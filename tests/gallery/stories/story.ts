import type { BackupCodesEntry, BackupCodesPanel } from 'backup-codes/elements';
import type { RelyingPartyClient } from 'backup-codes/elements';

/** An element in one of its states, and how it gets there. */
export interface Story {
  name: string;
  element: 'panel' | 'entry';
  /** The state that it ends in, as its attribute `state` says. */
  state: string;
  client: RelyingPartyClient;
  /** What a person does to get there. */
  act?: (element: BackupCodesPanel | BackupCodesEntry) => Promise<void>;
}

type Element = BackupCodesPanel | BackupCodesEntry;

/** Waits until the element shows something. */
export async function find<Found extends HTMLElement>(
  element: Element,
  selector: string,
): Promise<Found> {
  for (;;) {
    const found = element.shadowRoot?.querySelector<Found>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Presses the button with a text, as soon as it is there. */
export async function press(element: Element, text: string): Promise<void> {
  for (;;) {
    const buttons = element.shadowRoot?.querySelectorAll('button') ?? [];
    const button = Array.from(buttons).find(
      (one) => !one.disabled && one.textContent.trim() === text,
    );
    if (button !== undefined) {
      button.click();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Puts a code into the field, as if it was typed. */
export async function type(element: Element, code: string): Promise<void> {
  const input = await find<HTMLInputElement>(element, 'input.code');
  input.value = code;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
