/**
 * The step from text to values: size, syntax (RFC 8259), and repeated names.
 *
 * If a name occurs twice, `JSON.parse` keeps the last value and other readers keep the
 * first. So such a document can mean different things to two programs. This file refuses
 * it, after `JSON.parse` has accepted the text as JSON.
 */

import { documentError, type Result } from './errors.js';
import { fieldPath, type PathStep } from './field-path.js';
import { JSON_SCAN_DEPTH } from './scheme.js';

/**
 * Parses one JSON value of at most `maxBytes` bytes of UTF-8.
 *
 * Errors: `too_large`, `not_json`, and `duplicate_key` with the path of the second name.
 * Names are compared after unescaping, down to 64 levels of nesting; no document here is
 * deeper.
 */
export function parseJson(text: string, maxBytes: number): Result<unknown> {
  if (utf8Length(text, maxBytes) > maxBytes) {
    return { ok: false, error: documentError('too_large', '', maxBytes) };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The engine's message quotes the text, so it isn't passed on.
    return { ok: false, error: documentError('not_json', '') };
  }
  const duplicate = findDuplicateKey(text);
  if (duplicate !== undefined) {
    return { ok: false, error: documentError('duplicate_key', duplicate) };
  }
  return { ok: true, value };
}

/**
 * Counts the bytes of a text in UTF-8, and stops at `enough`. A lone surrogate counts as
 * three bytes, because an encoder writes the replacement character for it.
 */
export function utf8Length(text: string, enough = Infinity): number {
  // Every code unit takes at least one byte, so an overlong text need not be read.
  if (text.length > enough) return text.length;
  let bytes = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** An object or list around the place that the scan has reached. */
interface Level {
  /** Names in this object so far; a list has none. */
  names: Set<string> | undefined;
  /** The name or index that the scan has reached. */
  step: PathStep;
}

/** Finds the path of the first name given twice, in a text that is valid JSON. */
function findDuplicateKey(text: string): string | undefined {
  const levels: Level[] = [];
  let depth = 0;
  let nameIsNext = false;

  const open = (level: Level): void => {
    depth += 1;
    if (depth <= JSON_SCAN_DEPTH) levels.push(level);
    nameIsNext = level.names !== undefined;
  };
  const current = (): Level | undefined =>
    depth <= JSON_SCAN_DEPTH ? levels.at(-1) : undefined;

  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '{') {
      open({ names: new Set(), step: '' });
    } else if (character === '[') {
      open({ names: undefined, step: 0 });
    } else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth < JSON_SCAN_DEPTH) levels.pop();
      nameIsNext = false;
    } else if (character === ',') {
      const level = current();
      nameIsNext = level?.names !== undefined;
      if (typeof level?.step === 'number') level.step += 1;
    } else if (character === '"') {
      const end = endOfString(text, at);
      const level = current();
      if (nameIsNext && level?.names !== undefined) {
        const name = JSON.parse(text.slice(at, end)) as string;
        level.step = name;
        if (level.names.has(name)) return fieldPath(levels.map(({ step }) => step));
        level.names.add(name);
      }
      nameIsNext = false;
      at = end - 1;
    }
  }
  return undefined;
}

/** Returns the index after the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
