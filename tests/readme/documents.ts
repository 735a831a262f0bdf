/** The documents of this repository: prose in Markdown that tests hold to the truth. */

import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. Compiled, this file is in build/js/tests/readme. */
export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** Folders that are made, not written. */
const MADE = ['node_modules', 'build', 'dist'];

/** All files of the repository that somebody has written, from the root. */
export const FILES: readonly string[] = filesBelow('');

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return [path];
    if (!entry.isDirectory() || MADE.includes(entry.name)) return [];
    return entry.name.startsWith('.') && entry.name !== '.ci' ? [] : filesBelow(path);
  });
}

/** A document, and where it is. */
export interface Document {
  /** From the root, for example `docs/scheme.md`. */
  path: string;
  text: string;
}

/** Every README, the documents at the root, and those in `docs` and `docs/recipes`. */
export function readDocuments(): Document[] {
  return FILES.filter(
    (path) =>
      path.endsWith('.md') &&
      (basename(path) === 'README.md' ||
        ['.', 'docs', 'docs/recipes'].includes(dirname(path))),
  ).map((path) => ({ path, text: readDocument(path) }));
}

/** @param path from the root */
export function readDocument(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** A document without its blocks of code. Each line stays where it is. */
export function proseOf(text: string): string {
  return text.replace(/^( *)```.*?^\1```$/gms, (block) => block.replace(/.+/g, ''));
}

/** A link of a document that leads into the repository. */
export interface Link {
  /** The file or folder, from the root. */
  path: string;
  /** The heading in it, without `#`. */
  anchor?: string;
}

/** The links of a document and its pictures, but for those to other sites. */
export function linksOf({ path, text }: Document): Link[] {
  const prose = proseOf(text).replace(/`[^`\n]*`/g, '');
  // `[words](target)`, and `[name]: target` on a line of its own.
  const links = /\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)$/gm;
  return Array.from(prose.matchAll(links), ([, inline, named]) => inline ?? named ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [file = '', anchor] = target.split('#');
      const linked = file === '' ? path : normalize(join(dirname(path), file));
      return { path: linked, ...(anchor !== undefined && { anchor }) };
    });
}

/** The anchors of a document's headings, as code hosts make them. */
export function anchorsOf(text: string): string[] {
  return Array.from(proseOf(text).matchAll(/^#+ (.*)$/gm), ([, heading = '']) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
