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

/** Reads UTF-8, strictly, and drops a byte order mark before it. */
export function textOfFile(bytes: Uint8Array): FileText {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return { ok: false, encoding: wide };
  try {
    // It drops the mark too.
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, encoding: 'ISO 8859-1 or Windows-1252' };
  }
}

/** A text that was read from a file already, without a byte order mark before it. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;
}

/**
 * Encodings of two and four bytes a character, by their mark or by the zeros that every
 * character of ours then has; a document in UTF-8 has none.
 */
function wideEncodingOf(bytes: Uint8Array): 'UTF-16' | 'UTF-32' | undefined {
  const [first = 1, second = 1, third = 1, fourth = 1] = bytes;
  const zeros = [first, second, third, fourth].filter((byte) => byte === 0).length;
  if (zeros === 3 || (first === 0xff && second === 0xfe && third === 0 && fourth === 0)) {
    return 'UTF-32';
  }
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'UTF-32';
  const isMarked =
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const isBare = (first === 0) !== (second === 0);
  return isMarked || isBare ? 'UTF-16' : undefined;
}
