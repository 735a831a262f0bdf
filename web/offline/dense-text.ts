/**
 * Bytes as text that a script can hold between quotation marks. Two characters carry 13 bits
 * (91 x 91 is more than 8192), so a file grows by 23 %. Base64 adds 33 %.
 *
 * All 91 digits are printable ASCII. The quotation mark and the backslash would need an
 * escape, the backtick could end a template, and a less-than sign could end a script in HTML.
 */
const DIGITS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  .filter((digit) => !'"\\`<'.includes(digit))
  .join('');

const BASE = 91;
const PAIR_BITS = 13;
/** A single digit at the end carries as many. */
const REST_BITS = 6;

/** Writes bytes as text. */
export function denseText(bytes: Uint8Array): string {
  const digits: number[] = [];
  let held = 0;
  let width = 0;
  for (const byte of bytes) {
    held |= byte << width;
    width += 8;
    if (width < PAIR_BITS) continue;
    const pair = held & (2 ** PAIR_BITS - 1);
    digits.push(Math.floor(pair / BASE), pair % BASE);
    held >>>= PAIR_BITS;
    width -= PAIR_BITS;
  }
  if (width > REST_BITS) digits.push(Math.floor(held / BASE), held % BASE);
  else if (width > 0) digits.push(held);
  return digits.map((digit) => DIGITS.charAt(digit)).join('');
}

/** Reads what {@link denseText} wrote. */
export function bytesOf(text: string): Uint8Array {
  const values = new Map(Array.from(DIGITS, (digit, value) => [digit, value]));
  const valueAt = (index: number) => values.get(text.charAt(index)) ?? 0;
  const pairs = Math.floor(text.length / 2);
  const rest = text.length % 2;
  const bytes = new Uint8Array(Math.floor((pairs * PAIR_BITS + rest * REST_BITS) / 8));
  let held = 0;
  let width = 0;
  let at = 0;
  const take = (bits: number, count: number) => {
    held |= bits << width;
    width += count;
    for (; width >= 8; width -= 8) {
      bytes[at++] = held & 255;
      held >>>= 8;
    }
  };
  for (let pair = 0; pair < pairs; pair++) {
    take(valueAt(2 * pair) * BASE + valueAt(2 * pair + 1), PAIR_BITS);
  }
  if (rest === 1) take(valueAt(text.length - 1), REST_BITS);
  return bytes;
}
