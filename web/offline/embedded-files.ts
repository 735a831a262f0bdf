/** Unpacks the files that the build put into this page. */

import { compressedModule, compressedNotices } from './embedded.js';

/** The bytes of `backup-codes.wasm`. */
export function embeddedModule(): Promise<ArrayBuffer> {
  return unpacked(compressedModule).arrayBuffer();
}

/** SHA-256 of the module in hexadecimal, as `sha256sum` prints it. */
export async function embeddedModuleHash(): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await embeddedModule());
  return Array.from(new Uint8Array(hash), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** The licences of everything in this page. */
export function embeddedNotices(): Promise<string> {
  return unpacked(compressedNotices).text();
}

/** @param base64 a file, compressed with gzip */
function unpacked(base64: string): Response {
  const compressed = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
  const stream = new Blob([compressed]).stream();
  return new Response(stream.pipeThrough(new DecompressionStream('gzip')));
}
