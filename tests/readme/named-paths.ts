/** The files and folders that documents name as code, such as `web/server/policy.ts`. */

import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import { FILES, proseOf, ROOT, type Document } from './documents.js';

/** Ends of names that only files of this repository have in its documents. */
const OF_SOURCES = /\.(?:ts|tsx|js|cpp|hpp|c|h|py|sql|svelte|css|cmake|sh)$/;

/** What the build makes, where the documents do not look for it. */
const OF_BUILD = /^(?:dist|build)\/(?!js\/)/;

/**
 * The paths that a document names: those that begin with a folder of the root, and names of
 * sources. `xx` in a name stands for one that the reader chooses.
 */
export function pathsIn({ text }: Document): string[] {
  const folders = new Set(FILES.map((file) => file.split('/')[0]));
  return Array.from(
    proseOf(text).matchAll(/`(?:\.\/)?([\w.@*{},-]+(?:\/[\w.@*{},-]*)*)`/g),
    ([, path = '']) => path,
  )
    .filter((path) => !OF_BUILD.test(path) && !/\bxx\b/.test(path))
    .filter((path) => {
      const [first = ''] = path.split('/');
      const isFromRoot = path.includes('/') && folders.has(first);
      return isFromRoot || (OF_SOURCES.test(path) && !path.startsWith('*'));
    });
}

/**
 * Whether a path that a document names is there: from the root, or in the document's own
 * folder, also further down; a test anywhere; what a recipe names, in its site. `*` stands for
 * any name, `{a,b}` for each of them. A compiled file is there when its source or its
 * declaration is.
 */
export function isThere(path: string, document: Document): boolean {
  return [dirname(document.path), siteOf(document)].some((folder) =>
    isBelow(path, folder),
  );
}

/** The folder of the site that a page of `docs/recipes` is about. */
function siteOf({ path }: Document): string {
  return path.replace(/^docs\/(recipes\/.*)\.md$/, 'web/examples/$1');
}

function isBelow(path: string, folder: string): boolean {
  return alternativesOf(path.replace(/^build\/js\//, '')).every((name) =>
    sourcesOf(name).some((source) =>
      source.includes('*') ? matches(source, folder) : exists(source, folder),
    ),
  );
}

/** `a/{b,c}.ts` as `a/b.ts` and `a/c.ts`. */
function alternativesOf(path: string): string[] {
  const [all, list] = /\{([^}]*)\}/.exec(path) ?? [];
  if (all === undefined || list === undefined) return [path];
  return list.split(',').flatMap((one) => alternativesOf(path.replace(all, one)));
}

function sourcesOf(name: string): string[] {
  return name.endsWith('.js')
    ? [name, name.replace(/js$/, 'ts'), name.replace(/js$/, 'd.ts')]
    : [name];
}

/** The places that a document in `folder` can mean. */
function placesOf(path: string, folder: string): string[] {
  return [path, join(folder, path)].map((place) => normalize(place).replace(/\/$/, ''));
}

function matches(pattern: string, folder: string): boolean {
  return placesOf(pattern, folder).some((place) => {
    const text = place.replace(/[.+?^$()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
    const expression = new RegExp(`^${text}(?:$|/)`);
    return FILES.some((file) => expression.test(file));
  });
}

function exists(path: string, folder: string): boolean {
  if (placesOf(path, folder).some((place) => existsSync(join(ROOT, place)))) return true;
  const isAnywhere = folder === '.' || path.includes('.test.');
  return FILES.some(
    (file) => file.endsWith(`/${path}`) && (isAnywhere || file.startsWith(`${folder}/`)),
  );
}
