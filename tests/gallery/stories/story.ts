import type { BackupCodesEntry, BackupCodesPanel } from 'backup-codes/elements';
import type { RelyingPartyClient } from 'backup-codes/elements';

/** An element in one of its states, and the steps that lead there. */
export interface Story {
  name: string;
  element: 'panel' | 'entry';
  /** The state at the end. */
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

/** Presses the button with this text as soon as it appears. */
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

/** Puts a code into the field as if it had been typed. */
export async function type(element: Element, code: string): Promise<void> {
  const input = await find<HTMLInputElement>(element, 'input.code:not([readonly])');
  input.value = code;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
