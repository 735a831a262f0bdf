import type { TestContext } from 'node:test';

import type { CodeFormat } from 'backup-codes/protocol';
import type { KeyInput, Page } from 'puppeteer-core';

import type { TypingSteps } from '../pages/typing.js';
import type { Open } from '../visit.js';

/** The field that groups its text, or the plain one beside it. */
export type FieldName = 'grouped' | 'plain';

/** The value of a field and its selection. */
export interface FieldState {
  value: string;
  start: number;
  end: number;
  direction: 'forward' | 'backward' | 'none';
}

/** A person's actions on a field, all done with the keyboard. */
export interface Hands {
  page: Page;
  /** Replaces both fields by empty ones and focuses the one that groups. */
  begin: (format?: CodeFormat) => Promise<void>;
  goTo: (name: FieldName) => Promise<void>;
  /** Presses keys one after the other, such as `Home` or `Shift+ArrowLeft`. */
  press: (...keys: string[]) => Promise<void>;
  /** Presses the key of each character. */
  type: (text: string) => Promise<void>;
  paste: (text: string) => Promise<void>;
  see: (name?: FieldName) => Promise<FieldState>;
  /** Sets a field's state as a script would. */
  put: (name: FieldName, state: FieldState) => Promise<void>;
  /**
   * The value of the grouping field, with `|` for the caret or `[` and `]` around the
   * selection.
   */
  shown: () => Promise<string>;
  violations: () => Promise<string[]>;
  uncaught: string[];
}

export async function handsOn(test: TestContext, open: Open): Promise<Hands> {
  const visit = await open<TypingSteps>(test, 'typing');
  const { page, run, violations, uncaught } = visit;
  const { keyboard } = page;

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      const held = key.split('+') as KeyInput[];
      const last = held.pop();
      if (last === undefined) continue;
      for (const one of held) await keyboard.down(one);
      await keyboard.press(last);
      for (const one of held.reverse()) await keyboard.up(one);
    }
  }

  const goTo = (name: FieldName) =>
    page.evaluate((which) => {
      window.typing[which].focus();
    }, name);

  const see = (name: FieldName = 'grouped'): Promise<FieldState> =>
    page.evaluate((which) => {
      const { value, selectionStart, selectionEnd, selectionDirection } =
        window.typing[which];
      return {
        value,
        start: selectionStart ?? -1,
        end: selectionEnd ?? -1,
        direction: selectionDirection ?? 'none',
      };
    }, name);

  return {
    page,
    async begin(format) {
      await run('start');
      await page.evaluate((chosen) => {
        window.typing.format = chosen;
      }, format);
      await goTo('grouped');
    },
    goTo,
    press,
    async type(text) {
      for (const character of text) await keyboard.press(character as KeyInput);
    },
    async paste(text) {
      await page.evaluate((copied) => {
        window.typing.clipboard = copied;
      }, text);
      await press('Control+c', 'Control+v');
    },
    see,
    put: (name, state) =>
      page.evaluate(
        (which, { value, start, end, direction }) => {
          const field = window.typing[which];
          field.value = value;
          field.setSelectionRange(start, end, direction);
        },
        name,
        state,
      ),
    async shown() {
      const { value, start, end } = await see();
      const [left, selected, right] = [
        value.slice(0, start),
        value.slice(start, end),
        value.slice(end),
      ];
      return selected === '' ? `${left}|${right}` : `${left}[${selected}]${right}`;
    },
    violations,
    uncaught,
  };
}
