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

/** The strings of a language. The build has put numbers in place of their IDs. */
export async function embeddedTemplates(tag: string): Promise<Templates> {
  const texts = (await unpacked(compressedTexts).json()) as Texts;
  const { plain = [], counted = [] } = texts[tag] ?? {};
  const sentences = plain.map((text, number) => [`${number}`, text] as const);
  const forms = counted.flatMap((ofSentence, number) =>
    Object.entries(ofSentence).map(
      ([category, text]) => [`n${number}-${category}`, text] as const,
    ),
  );
  return templatesFrom(Object.fromEntries([...sentences, ...forms]));
}

/** The texts of all languages by their tags, in the order of the numbers. */
type Texts = Readonly<
  Record<
    string,
    {
      plain: readonly string[];
      /** The forms of sentences with a number, by the categories of `Intl.PluralRules`. */
      counted: readonly Readonly<Record<string, string>>[];
    }
  >
>;

/** @param dense a file, compressed with gzip, as `dense-text.ts` says */
function unpacked(dense: string): Response {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // The reader hears of a failure too.
  writer.write(bytesOf(dense) as BufferSource).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Response(readable);
}
