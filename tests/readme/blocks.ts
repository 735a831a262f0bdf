import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './documents.js';

/** A block of code that starts with the name of the file that it shows. */
const BLOCK = /(<!-- (\S+) -->\n\n```\w+\n)(.*?)(```\n)/gs;

/** The files that blocks of a document name. */
export function filesIn(text: string): string[] {
  return Array.from(text.matchAll(BLOCK), ([, , file = '']) => file);
}

/** The document with each block replaced by the current content of its file. */
export function withFiles(text: string): string {
  return text.replace(
    BLOCK,
    (_, head: string, file: string, _old: string, end: string) =>
      head + readFileSync(join(ROOT, file), 'utf8') + end,
  );
}

/** A block of code of a document. */
export interface Block {
  /** Its language, for example `sh`. */
  language: string;
  code: string;
}

/** The blocks of code of a document, in order. */
export function blocksOf(text: string): Block[] {
  return Array.from(
    text.matchAll(/^( *)```(\w+)\n(.*?)^\1```$/gms),
    ([, indent = '', language = '', code = '']) => ({
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}
