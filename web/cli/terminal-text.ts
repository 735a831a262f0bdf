import { isPrintable, toPrintable } from '../protocol/text.js';

/**
 * Lines as a terminal may get them: files, names and paths of others could hold characters
 * that move its cursor or forge lines. Line breaks between lines stay.
 */
export function forTerminal(text: string): string {
  return text.split('\n').map(toPrintable).join('\n');
}

/** JSON, indented, in which all that is not printable is escaped, so that nothing is lost. */
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
