import type { CodeFormat } from 'backup-codes/protocol';

import type * as Grouping from '../../../web/elements/code-field/grouping.js';
import { offer } from './steps.js';

/** What the test sets and reads on this page. */
interface Typing {
  /** A field that groups what is typed. */
  grouped: HTMLInputElement;
  /** The same field without grouping. */
  plain: HTMLInputElement;
  format: CodeFormat | undefined;
  /** The text that Control+C copies, so that no other field has to hold it. */
  clipboard: string;
  detach: () => void;
  /** Every value that the grouping field has had, except through undo and redo. */
  had: string[];
}

declare global {
  interface Window {
    typing: Typing;
  }
}

class TypingField extends HTMLElement {
  readonly input = document.createElement('input');

  constructor() {
    super();
    this.input.autocomplete = 'off';
    this.input.spellcheck = false;
    this.attachShadow({ mode: 'open' }).append(this.input);
  }
}

customElements.define('typing-field', TypingField);

document.addEventListener('copy', (event) => {
  event.clipboardData?.setData('text/plain', window.typing.clipboard);
  event.preventDefault();
});

// The package does not export this module, so the page imports it by its address.
const GROUPING = '/dist/web/elements/code-field/grouping.js' as string;

const steps = {
  async start() {
    const { groupAsTyped } = (await import(GROUPING)) as typeof Grouping;
    const [grouped, plain] = [new TypingField(), new TypingField()];
    document.body.replaceChildren(grouped, plain);
    const detach = groupAsTyped(grouped.input, () => window.typing.format);
    const had = [''];
    grouped.addEventListener('input', ({ inputType }) => {
      if (!inputType.startsWith('history')) had.push(grouped.input.value);
    });
    window.typing = {
      grouped: grouped.input,
      plain: plain.input,
      format: undefined,
      clipboard: '',
      detach,
      had,
    };
  },
};

export type TypingSteps = typeof steps;

offer(steps);
