/** Unpacks the files that the build put into this page. */

import { templatesFrom, type Templates } from '../elements/locales/templates.js';
import { bytesOf } from './dense-text.js';
import {
  compressedModule,
  compressedNotices,
  compressedTexts,
  compressedWorker,
} from './embedded.js';

/** The bytes of `backup-codes.wasm`. */
export function embeddedModule(): Promise<ArrayBuffer> {
  return unpacked(compressedModule).arrayBuffer();
}

/** The script of the workers. It imports nothing. */
export function embeddedWorker(): Promise<string> {
  return unpacked(compressedWorker).text();
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

/** The strings of a language, from all languages in the page. */
export async function embeddedTemplates(tag: string): Promise<Templates> {
  const { ids, texts } = (await unpacked(compressedTexts).json()) as Texts;
  const ofLanguage = texts[tag] ?? [];
  const pairs = ids.map((id, index) => [id, ofLanguage[index]] as const);
  return templatesFrom(
    Object.fromEntries(
      pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    ),
  );
}

/** The strings of all languages, in the order of their IDs; `null` if a language has none. */
interface Texts {
  ids: readonly string[];
  texts: Readonly<Record<string, readonly (string | null)[]>>;
}

/** @param dense a file, compressed with gzip, as `dense-text.ts` says */
function unpacked(dense: string): Response {
  const stream = new Blob([bytesOf(dense) as BlobPart]).stream();
  return new Response(stream.pipeThrough(new DecompressionStream('gzip')));
}
