import { readFileSync } from 'node:fs';

// Compiled, this file is in build/js/tests/readme.
const ROOT = new URL('../../../../', import.meta.url);

/** A block of code that names the file it is. */
const BLOCK = /(<!-- (\S+) -->\n\n```\w+\n)(.*?)(```\n)/gs;

export function readReadme(): string {
  return readFileSync(new URL('README.md', ROOT), 'utf8');
}

/** The files that blocks of a README name. */
export function filesIn(readme: string): string[] {
  return Array.from(readme.matchAll(BLOCK), ([, , file = '']) => file);
}

/** A README whose blocks are what the files that they name hold now. */
export function withFiles(readme: string): string {
  return readme.replace(
    BLOCK,
    (_, head: string, file: string, _old: string, end: string) =>
      head + readFileSync(new URL(file, ROOT), 'utf8') + end,
  );
}
