/**
 * Base64url without padding (RFC 4648 section 5), with one spelling for each byte string:
 * no `=`, no line breaks, and the unused bits of the last character are zero (section
 * 3.5). Otherwise, a second spelling of a verifier would count as a second code.
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const VALUES = new Map(Array.from(ALPHABET, (character, value) => [character, value]));

/** Encodes bytes; 16 bytes give 22 characters, 32 give 43. */
export function encodeBase64url(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let pending = 0;
  for (const byte of bytes) {
    pending = ((pending << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += ALPHABET.charAt((pending >> bits) & 63);
    }
  }
  if (bits > 0) text += ALPHABET.charAt((pending << (6 - bits)) & 63);
  return text;
}

/** Decodes. `undefined` if the text is not the canonical spelling of any bytes. */
export function decodeBase64url(text: string): Uint8Array | undefined {
  const length = base64urlByteLength(text);
  if (length === undefined) return undefined;
  const bytes = new Uint8Array(length);
  let bits = 0;
  let pending = 0;
  let at = 0;
  for (const character of text) {
    pending = ((pending << 6) | (VALUES.get(character) ?? 0)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (pending >> bits) & 0xff;
    }
  }
  return bytes;
}

/** How many bytes a canonical text encodes. `undefined` if it is not canonical. */
export function base64urlByteLength(text: string): number | undefined {
  const tail = text.length % 4;
  if (tail === 1 || !/^[A-Za-z0-9_-]*$/.test(text)) return undefined;
  const last = VALUES.get(text.slice(-1)) ?? 0;
  const unused = tail === 2 ? 15 : tail === 3 ? 3 : 0;
  return (last & unused) === 0 ? Math.floor((text.length * 3) / 4) : undefined;
}
