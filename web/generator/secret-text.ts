/**
 * Text that is a secret, on its way between JavaScript and the module. Strings of
 * JavaScript cannot be wiped, so they are made as late as possible; the bytes between
 * can be, and are.
 */

/** The text of ASCII bytes, which are filled with zeros. */
export function takeText(bytes: Uint8Array): string {
  const text = String.fromCharCode(...bytes);
  bytes.fill(0);
  return text;
}

/** Calls `use` with a text in UTF-8, then fills the bytes with zeros. */
export function withBytes<T>(text: string, use: (bytes: Uint8Array) => T): T {
  const bytes = new TextEncoder().encode(text);
  try {
    return use(bytes);
  } finally {
    bytes.fill(0);
  }
}
