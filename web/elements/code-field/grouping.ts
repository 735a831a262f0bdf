/**
 * Shows a backup code in its groups while a person types it, as the sheet shows it, so
 * that the two can be compared group by group.
 *
 * A field that rewrites its own value moves the caret, empties the browser's undo stack
 * and breaks input methods. This one only ever lets the browser insert something else
 * than it was about to: a dash goes in together with the symbol that follows it, as one
 * insertion that the browser itself does and can undo. So no dash trails, no key is
 * needed to get past one, and nothing that already stands there is touched. All the rest
 * is the browser's alone: insertions before other text, deletions, undo, composition.
 *
 * What is grouped need not be a code. Whatever is no separator counts as a symbol, right
 * or wrong: the person has to see what was typed, and reading it says what is wrong.
 */

import { canonicalLength, type CodeFormat } from '../../protocol/formats.js';
import { SEPARATORS } from '../../protocol/scheme.js';

/** What is about to happen to a field: `text` replaces the selected part of `value`. */
export interface Insertion {
  value: string;
  /** Start and end of the selection in UTF-16 units, as an input gives them. */
  start: number;
  end: number;
  text: string;
}

/** Also the full-width forms of dash, dot and underscore, which the module reads as ASCII. */
const SEPARATOR = new RegExp(`[${SEPARATORS}\\uFF0D\\uFF0E\\uFF3F]`, 'u');

/** The symbols of a text, right or wrong ones, without its separators. */
export function symbolsOf(text: string): string[] {
  return Array.from(text).filter((character) => !SEPARATOR.test(character));
}

/** The symbols of a text in groups, with a dash between two and none elsewhere. */
export function grouped(text: string, { group }: CodeFormat): string {
  return symbolsOf(text)
    .map((symbol, index) => (index > 0 && index % group === 0 ? `-${symbol}` : symbol))
    .join('');
}

/**
 * What to insert where a person types: the text, with a dash before each symbol that
 * begins a group. Only at the end of the value, and not behind the last symbol of a
 * code, where one more is a mistake that a group of its own would hide. A separator that
 * the person types counts like one that came by itself, so there are never two.
 */
export function typedText(insertion: Insertion, format: CodeFormat): string {
  const { value, start, end, text } = insertion;
  if (end < value.length) return text;
  const before = value.slice(0, start);
  let total = symbolsOf(before).length;
  let inGroup = symbolsOf(before.split(SEPARATOR).at(-1) ?? '').length;
  let shown = '';
  for (const character of text) {
    if (SEPARATOR.test(character)) {
      inGroup = 0;
    } else {
      if (inGroup === format.group && total < canonicalLength(format)) {
        shown += '-';
        inGroup = 0;
      }
      inGroup += 1;
      total += 1;
    }
    shown += character;
  }
  return shown;
}

/**
 * What to insert where a person pastes: the text in groups, where afterwards the field
 * holds nothing but it and it is one code or a part of one. Anything else (half a code
 * into another, a whole list, a sentence) stays as it was copied, to be recognised.
 */
export function pastedText(insertion: Insertion, format: CodeFormat): string {
  const { value, start, end, text } = insertion;
  const kept = symbolsOf(value.slice(0, start) + value.slice(end));
  const { length } = symbolsOf(text);
  const oneCode = kept.length === 0 && length > 0 && length <= canonicalLength(format);
  return oneCode ? grouped(text, format) : text;
}

/**
 * Groups what is typed and pasted into a text input from now on; gives what ends that.
 * The format is asked for at each insertion, and nothing is grouped while it is
 * `undefined`. Whoever limits the input by `maxlength` has to count the dashes too.
 */
export function groupAsTyped(
  input: HTMLInputElement,
  format: () => CodeFormat | undefined,
): () => void {
  let inserting = false;

  function insert(text: string): boolean {
    // A browser may announce this insertion too (neither Chromium nor Firefox does).
    inserting = true;
    try {
      // It writes into whatever has the focus.
      const root = input.getRootNode() as Document | ShadowRoot;
      if (root.activeElement !== input) return false;
      // The only way to insert what the browser can undo: deprecated without a successor.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      return input.ownerDocument.execCommand('insertText', false, text);
    } catch {
      return false;
    } finally {
      inserting = false;
    }
  }

  function onBeforeInput(event: InputEvent): void {
    const insertion = insertionOf(event, input);
    const chosen = format();
    if (inserting || insertion === undefined || chosen === undefined) return;
    const typed = event.inputType === 'insertText';
    const text = (typed ? typedText : pastedText)(insertion, chosen);
    if (text === insertion.text) return;
    if (!typed) endUndoStep(input);
    // Where it fails, the browser goes on and inserts the text ungrouped.
    if (!insert(text)) return;
    event.preventDefault();
    if (!typed) endUndoStep(input);
  }

  input.addEventListener('beforeinput', onBeforeInput);
  return () => {
    input.removeEventListener('beforeinput', onBeforeInput);
  };
}

const GROUPED_INPUT = [
  'insertText',
  'insertFromPaste',
  'insertFromDrop',
  'insertReplacementText',
];

/** What an event is going to insert; `undefined` where that is not ours to change. */
function insertionOf(event: InputEvent, input: HTMLInputElement): Insertion | undefined {
  const { inputType, isComposing, cancelable, defaultPrevented, isTrusted } = event;
  // An event that a script has made inserts nothing.
  if (isComposing || !cancelable || defaultPrevented || !isTrusted) return undefined;
  if (!GROUPED_INPUT.includes(inputType)) return undefined;
  const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
  const { value, selectionStart: start, selectionEnd: end } = input;
  if (text === '' || start === null || end === null) return undefined;
  // What is dropped goes beside the selection and does not replace it.
  return { value, start, end: inputType === 'insertFromDrop' ? start : end, text };
}

/**
 * Without it Chromium takes a grouped paste for typing, and undoes it together with what
 * was typed or deleted just before and after. Setting the selection ends a run of typing,
 * also where it stays the same.
 */
function endUndoStep(input: HTMLInputElement): void {
  input.setSelectionRange(input.selectionStart, input.selectionEnd);
}
