import type { CodeFormat } from 'backup-codes/protocol';

import type * as Grouping from '../../../web/elements/code-field/grouping.js';
import { offer } from './steps.js';

/** What the test sets and reads of this page. */
interface Typing {
  /** Groups what is typed. */
  grouped: HTMLInputElement;
  /** The same without grouping. */
  plain: HTMLInputElement;
  format: CodeFormat | undefined;
  /** What Control+C copies, so that no other field is needed to copy from. */
  clipboard: string;
  detach: () => void;
  /** Every value that the field that groups has had, but for undo and redo. */
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

// Not one of the package's entries, so it is asked for by its address alone.
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
