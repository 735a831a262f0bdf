/**
 * QR symbols on the sheet. Printing can start at any moment, and the browser doesn't wait for
 * a script then, so the encoder is loaded as soon as codes are shown.
 */

import { nothing, svg } from 'lit';

type Encode = (typeof import('./qr-encoder.js'))['encodeQR'];

let encode: Encode | undefined;

/** Loads the encoder. Without it, sheets are printed without symbols. */
export async function loadQrEncoder(): Promise<void> {
  try {
    ({ encodeQR: encode } = await import('./qr-encoder.js'));
  } catch {
    // The codes are what counts.
  }
}

/** The blank edge that ISO/IEC 18004 asks for, in modules. */
const QUIET = 4;

/** A longer address would make a symbol that is too fine to scan from paper. */
const ADDRESS_MAX = 200;

/** The symbol of an address, or nothing. */
export function addressSymbol(url: string) {
  return url === '' || url.length > ADDRESS_MAX ? nothing : symbol(url, 'medium');
}

/**
 * The symbol of a code. A code of the standard format fills a version 1-Q symbol, whose
 * alphanumeric mode takes 16 characters: 21 by 21 modules, of which a quarter may be spoiled.
 */
export function codeSymbol(code: string) {
  return symbol(code.replaceAll('-', ''), 'quartile');
}

function symbol(text: string, ecc: 'medium' | 'quartile') {
  if (encode === undefined) return nothing;
  const modules = encode(text, 'raw', { ecc, border: QUIET });
  return svg`<svg
    class="qr"
    viewBox="0 0 ${modules.length} ${modules.length}"
    shape-rendering="crispEdges"
    aria-hidden="true"
  >
    <path fill="#000" d=${pathOf(modules)} />
  </svg>`;
}

/** One rectangle for each run of dark modules in a row. */
function pathOf(modules: readonly (readonly boolean[])[]): string {
  const rows = modules.map((row) => row.map((isDark) => (isDark ? '1' : '0')).join(''));
  return rows
    .flatMap((row, y) =>
      Array.from(
        row.matchAll(/1+/g),
        ({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`,
      ),
    )
    .join('');
}
