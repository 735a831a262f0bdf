import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Compiled, this file is in build/js/tests/readme.
const ROOT = new URL('../../../../', import.meta.url);

/** A block of code that starts with the name of the file that it shows. */
const BLOCK = /(<!-- (\S+) -->\n\n```\w+\n)(.*?)(```\n)/gs;

/** Folders that contain no documents of this project. */
const SKIPPED = /^(\..*|build|dist|node_modules|fuzz)$/;

export function readReadme(): string {
  return readDocument('README.md');
}

/** The text of a document, by its path in the project. */
export function readDocument(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** The paths of all documents in the project. */
export function documentPaths(folder = ''): string[] {
  const entries = readdirSync(fileURLToPath(new URL(`./${folder}`, ROOT)), {
    withFileTypes: true,
  });
  return entries
    .flatMap((entry) => {
      if (entry.isDirectory() && !SKIPPED.test(entry.name))
        return documentPaths(`${folder}${entry.name}/`);
      return entry.name.endsWith('.md') ? [`${folder}${entry.name}`] : [];
    })
    .sort();
}

/** The files that the blocks of a document show. */
export function filesIn(document: string): string[] {
  return Array.from(document.matchAll(BLOCK), ([, , file = '']) => file);
}

/** The document with each block replaced by the current content of its file. */
export function withFiles(document: string): string {
  return document.replace(
    BLOCK,
    (_, head: string, file: string, _old: string, end: string) =>
      head + readFileSync(new URL(file, ROOT), 'utf8') + end,
  );
}
