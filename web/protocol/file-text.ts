/**
 * The text of a file that a person chose. Documents are UTF-8, but editors and
 * spreadsheets also save other encodings.
 */

/** An encoding that a file seems to have if it is not UTF-8. */
export type OtherEncoding = 'UTF-16' | 'UTF-32' | 'ISO 8859-1 or Windows-1252';

/** The text of a file, or the name of the encoding that it seems to have. */
export type FileText =
  { ok: true; text: string } | { ok: false; encoding: OtherEncoding };

/**
 * U+FEFF. Some editors start a UTF-8 file with it. JSON must not contain it (RFC 8259,
 * 8.1).
 */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads UTF-8 and drops a byte order mark. A file that is not text, such as a picture, is
 * decoded as far as possible, because it is not a document in any encoding.
 */
export function textOfFile(bytes: Uint8Array): FileText {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return { ok: false, encoding: wide };
  try {
    return { ok: true, text: decoded(bytes, true) };
  } catch {
    if (isText(bytes)) return { ok: false, encoding: 'ISO 8859-1 or Windows-1252' };
    return { ok: true, text: decoded(bytes, false) };
  }
}

/** Decodes and drops the byte order mark, as decoders do. */
function decoded(bytes: Uint8Array, fatal: boolean): string {
  return new TextDecoder('utf-8', { fatal }).decode(bytes);
}

/** Whether the bytes contain no control characters except white space. */
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || WHITE_SPACE.includes(byte));
}

/** Tab, line feed and carriage return. */
const WHITE_SPACE = [0x09, 0x0a, 0x0d];

/** Removes the byte order mark from a text that was already read from a file. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;
}

/** The characters that a document can start with: white space, `{` and `[`. */
const JSON_BEGINS = [...WHITE_SPACE, 0x20, 0x7b, 0x5b];

/**
 * Recognises encodings with two or four bytes per character by their mark, or by the
 * start of JSON in them.
 */
function wideEncodingOf(bytes: Uint8Array): 'UTF-16' | 'UTF-32' | undefined {
  const begins = (...pattern: (number | readonly number[])[]) =>
    pattern.every((expected, at) => {
      const byte = bytes[at] ?? -1;
      return typeof expected === 'number' ? byte === expected : expected.includes(byte);
    });
  const is32 =
    begins(0xff, 0xfe, 0, 0) ||
    begins(0, 0, 0xfe, 0xff) ||
    begins(JSON_BEGINS, 0, 0, 0) ||
    begins(0, 0, 0, JSON_BEGINS);
  if (is32) return 'UTF-32';
  const is16 =
    begins(0xff, 0xfe) ||
    begins(0xfe, 0xff) ||
    begins(JSON_BEGINS, 0) ||
    begins(0, JSON_BEGINS);
  return is16 ? 'UTF-16' : undefined;
}
