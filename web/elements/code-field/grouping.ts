/**
 * Groups a backup code while the person types it, so that they can compare it with the
 * sheet group by group.
 *
 * A field that rewrites its own value moves the caret, empties the browser's undo stack
 * and breaks input methods. This field only changes what the browser is about to insert:
 * a dash comes together with the symbol after it, in one insertion that the browser can
 * undo. So the text never ends in a dash, nobody has to type past one, and the existing
 * text stays the same. The browser handles everything else: insertions before other text,
 * deletions, undo, composition.
 *
 * The text need not be a code. Every character that isn't a separator counts as a symbol,
 * right or wrong, because the person should see what they typed. The reading says what is
 * wrong with it.
 */

import { canonicalLength, type CodeFormat } from '../../protocol/formats.js';
import { SEPARATORS } from '../../protocol/scheme.js';

/** An insertion that is about to happen: `text` replaces the selected part of `value`. */
export interface Insertion {
  value: string;
  /** Start and end of the selection in UTF-16 units. */
  start: number;
  end: number;
  text: string;
}

/** Adds the full-width dash, dot and underscore, which the module reads as ASCII. */
const SEPARATOR = new RegExp(`[${SEPARATORS}\\uFF0D\\uFF0E\\uFF3F]`, 'u');

/** The symbols of a text without its separators, right or wrong. */
export function symbolsOf(text: string): string[] {
  return Array.from(text).filter((character) => !SEPARATOR.test(character));
}

/** The symbols of a text in groups, with a dash between two groups. */
export function grouped(text: string, { group }: CodeFormat): string {
  return symbolsOf(text)
    .map((symbol, index) => (index > 0 && index % group === 0 ? `-${symbol}` : symbol))
    .join('');
}

/**
 * What to insert when a person types: the text, with a dash before each symbol that
 * begins a group. This happens only at the end of the value. No dash follows the last
 * symbol of a code, because a symbol too many must not look like a new group. A separator
 * that the person types counts like an inserted one, so there are never two.
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
 * What to insert when a person pastes: the text in groups, if it is at most one code and
 * becomes the whole value. Anything else (part of a code inside another, a whole list, a
 * sentence) stays as it was copied, so that the person recognises it.
 */
export function pastedText(insertion: Insertion, format: CodeFormat): string {
  const { value, start, end, text } = insertion;
  const kept = symbolsOf(value.slice(0, start) + value.slice(end));
  const { length } = symbolsOf(text);
  const oneCode = kept.length === 0 && length > 0 && length <= canonicalLength(format);
  return oneCode ? grouped(text, format) : text;
}

/**
 * From now on, groups typed and pasted text in a text input. Returns a function that
 * stops this. Each insertion calls `format` and stays ungrouped if that returns
 * `undefined`. If the input has a `maxlength`, it must count the dashes too.
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
      // The command writes into whichever node has the focus.
      const root = input.getRootNode() as Document | ShadowRoot;
      if (root.activeElement !== input) return false;
      // Deprecated, but there is no other way to insert text that the browser can undo.
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
    // If this fails, the browser inserts the text ungrouped.
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

/** What an event is about to insert. `undefined` leaves the insertion to the browser. */
function insertionOf(event: InputEvent, input: HTMLInputElement): Insertion | undefined {
  const { inputType, isComposing, cancelable, defaultPrevented, isTrusted } = event;
  // An event from a script inserts nothing.
  if (isComposing || !cancelable || defaultPrevented || !isTrusted) return undefined;
  if (!GROUPED_INPUT.includes(inputType)) return undefined;
  const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
  const { value, selectionStart: start, selectionEnd: end } = input;
  if (text === '' || start === null || end === null) return undefined;
  // Dropped text doesn't replace the selection.
  return { value, start, end: inputType === 'insertFromDrop' ? start : end, text };
}

/**
 * Makes the browser start a new undo step. Setting the selection does that, even if it
 * stays the same. Otherwise Chromium takes a grouped paste for typing, and undoes it
 * together with the typing before and after it.
 */
function endUndoStep(input: HTMLInputElement): void {
  input.setSelectionRange(input.selectionStart, input.selectionEnd);
}
