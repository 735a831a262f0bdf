/**
 * The one rule for text from people and hosts that reaches a sheet, a file name, a log or
 * a terminal. Text that breaks it could forge a line, reverse the text around it, or look
 * like another text.
 */

/**
 * Characters that end a line or only make space. All other characters of Cc do something.
 */
const BREAK = '\\t\\n\\v\\f\\r\\u0085\\u2028\\u2029';

/** Control characters, and halves of surrogate pairs, which UTF-8 cannot encode. */
const CONTROL = '\\p{Cc}\\p{Cs}';

/** Characters that change the direction of text. */
const TURNING = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069';

/**
 * Invisible characters. Listed here, because engines know different versions of Unicode:
 * the format characters (Cf) and Default_Ignorable_Code_Point of Unicode 16, except for
 *
 * - U+200C and U+200D, without which Persian and many emoji are misspelled;
 * - variation selectors, which choose a form of the character before them, as in emoji and
 *   Japanese names;
 * - the number signs of Arabic, Syriac and Kaithi, which are visible.
 *
 * The tags that spell the flags of England, Scotland and Wales are not among the exceptions:
 * they can spell any other hidden text too.
 */
const UNSEEN =
  '\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B\\u2060-\\u2065\\u206A-\\u206F' +
  '\\u3164\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\u{13430}-\\u{1343F}\\u{1BCA0}-\\u{1BCA3}' +
  '\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E00FF}\\u{E01F0}-\\u{E0FFF}';

const BREAKING = new RegExp(`[${BREAK}${CONTROL}${TURNING}]`, 'u');
const NOT_PRINTABLE = new RegExp(`[${BREAK}${CONTROL}${TURNING}${UNSEEN}]`, 'u');
const BREAKS = new RegExp(`[${BREAK}]+`, 'gu');
const HIDDEN = new RegExp(`[${TURNING}${UNSEEN}]+`, 'gu');
const CONTROLS = new RegExp(`[${CONTROL}]`, 'gu');

/**
 * Whether a text stays on its line and in its direction. All text has always had to obey
 * this rule. Account names obey no other, because a stricter one would lock out people
 * whose names break it.
 */
export function isOneLine(text: string): boolean {
  return !BREAKING.test(text);
}

/** Whether a text may be on one line of a sheet, in a file name and on a terminal. */
export function isPrintable(text: string): boolean {
  return !NOT_PRINTABLE.test(text);
}

/**
 * A text in a form that can be shown: line breaks become spaces, invisible characters are
 * dropped, and other control characters become U+FFFD. For existing text, such as a
 * page's attribute or a name stored long ago. New documents and options that break the
 * rule are refused instead.
 */
export function toPrintable(text: string): string {
  if (isPrintable(text)) return text;
  const shown = text.replace(BREAKS, ' ').replace(HIDDEN, '').replace(CONTROLS, '\uFFFD');
  return shown.trim();
}
