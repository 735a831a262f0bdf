import { isPrintable, toPrintable } from '../protocol/text.js';

/**
 * Makes lines safe for a terminal. Files, names and paths could hold characters that move
 * the cursor or forge a line. Line breaks between lines stay.
 */
export function forTerminal(text: string): string {
  return text.split('\n').map(toPrintable).join('\n');
}

/**
 * Writes indented JSON with every unprintable character escaped, so that nothing is lost.
 */
export function jsonForTerminal(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return Array.from(text, (character) =>
    character === '\n' || isPrintable(character) ? character : escaped(character),
  ).join('');
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) =>
    character.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  return units.map((unit) => `\\u${unit}`).join('');
}
