/**
 * The border between text and values: size, syntax (RFC 8259), and names given twice.
 *
 * `JSON.parse` keeps the last of two equal names and other readers the first, so that
 * a document which names a field twice can mean two things to two programs. It is
 * refused here, after `JSON.parse` has decided that the text is JSON at all.
 */

import { documentError, type Result } from './errors.js';
import { fieldPath, type PathStep } from './field-path.js';
import { JSON_SCAN_DEPTH } from './scheme.js';

/**
 * Parses one JSON value of at most `maxBytes` bytes of UTF-8.
 *
 * Errors: `too_large`, `not_json`, and `duplicate_key` with the path of the name that
 * comes a second time. Names are compared after unescaping. Below 64 levels of nesting
 * names are not compared: no document of ours is that deep.
 */
export function parseJson(text: string, maxBytes: number): Result<unknown> {
  if (utf8Length(text, maxBytes) > maxBytes) {
    return { ok: false, error: documentError('too_large', '', maxBytes) };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The engine's message quotes the text, so nothing of it is passed on.
    return { ok: false, error: documentError('not_json', '') };
  }
  const duplicate = findDuplicateKey(text);
  if (duplicate !== undefined) {
    return { ok: false, error: documentError('duplicate_key', duplicate) };
  }
  return { ok: true, value };
}

/**
 * Bytes of a text in UTF-8, counted no further than `enough`. A lone surrogate counts
 * the three bytes of the replacement character that an encoder writes for it.
 */
export function utf8Length(text: string, enough = Infinity): number {
  // Every code unit takes a byte at least: an overlong text need not be walked.
  if (text.length > enough) return text.length;
  let bytes = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** An object or list that the scan is inside of. */
interface Level {
  /** Names seen in this object; none for a list. */
  names: Set<string> | undefined;
  /** The name or index that the scan is at. */
  step: PathStep;
}

/** The path of the first name given twice, in a text that is known to be JSON. */
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

/** The index after the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
