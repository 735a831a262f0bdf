import type {
  BackupCodesEntry,
  BackupCodesPanel,
  RelyingPartyClient,
} from 'backup-codes/elements';
import type { BackupCodesRecovery } from 'backup-codes/elements/recovery';

/** An element that a story shows. */
export type StoryElement = BackupCodesPanel | BackupCodesEntry | BackupCodesRecovery;

/** An element in one of its states, and the steps that lead there. */
export interface Story {
  name: string;
  element: 'panel' | 'entry' | 'recovery';
  /** The state at the end. */
  state: string;
  client: RelyingPartyClient;
  /** What follows the `#` in the address of the page. */
  fragment?: string;
  /** What a person does to get there. */
  act?: (element: StoryElement) => Promise<void>;
}

/** Waits until the element shows something. */
export async function find<Found extends HTMLElement>(
  element: StoryElement,
  selector: string,
): Promise<Found> {
  for (;;) {
    const found = element.shadowRoot?.querySelector<Found>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Presses the button with this text as soon as it appears. */
export async function press(element: StoryElement, text: string): Promise<void> {
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
export async function type(element: StoryElement, code: string): Promise<void> {
  const input = await find<HTMLInputElement>(element, 'input.code:not([readonly])');
  input.value = code;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
