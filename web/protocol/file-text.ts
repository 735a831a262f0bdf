/**
 * The text of a file that people give: documents are UTF-8, editors and spreadsheets save
 * other things as well.
 */

/** An encoding that a file seems to be in, where it is not UTF-8. */
export type OtherEncoding = 'UTF-16' | 'UTF-32' | 'ISO 8859-1 or Windows-1252';

/** The text of a file, or the name of the encoding that it has to be saved from. */
export type FileText =
  { ok: true; text: string } | { ok: false; encoding: OtherEncoding };

/** U+FEFF, with which some editors begin a file of UTF-8. JSON has none (RFC 8259, 8.1). */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads UTF-8 and drops a byte order mark before it. What is no text at all, such as a
 * picture, is read as well as it can be: it is no document in any encoding.
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

/** Drops the byte order mark, as decoders do. */
function decoded(bytes: Uint8Array, fatal: boolean): string {
  return new TextDecoder('utf-8', { fatal }).decode(bytes);
}

/** Whether there are no control characters but white space. */
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || WHITE_SPACE.includes(byte));
}

/** Tab, line feed and carriage return. */
const WHITE_SPACE = [0x09, 0x0a, 0x0d];

/** A text that was read from a file already, without a byte order mark before it. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;
}

/** The characters that JSON can begin with here: white space, `{` and `[`. */
const JSON_BEGINS = [...WHITE_SPACE, 0x20, 0x7b, 0x5b];

/** Encodings of two and four bytes a character, by their mark, or by how JSON begins in them. */
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
