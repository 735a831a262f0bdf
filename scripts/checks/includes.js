/**
 * Checks the #include lines of the C++ sources: there are no circles, the public headers include
 * only public headers, and the core includes nothing from the module's bindings.
 * Usage: node scripts/checks/includes.js
 */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const PUBLIC = 'core/include';

/** What the files of a folder may include of ours, besides files of the same folder. */
const MAY_INCLUDE = {
  [PUBLIC]: [],
  'core/src': [PUBLIC],
  'core/botan': [],
  wasm: [PUBLIC],
};

const files = Object.keys(MAY_INCLUDE).flatMap((folder) =>
  readdirSync(join(PROJECT, folder), { recursive: true })
    .filter((name) => /\.[ch]pp$/.test(name))
    .map((name) => `${folder}/${name}`.replaceAll(sep, '/')),
);
const known = new Set(files);
const problems = [];

/** The files of ours that a file includes. */
function includesOf(file) {
  const text = readFileSync(join(PROJECT, file), 'utf8');
  return Array.from(text.matchAll(/^\s*#\s*include\s+"([^"]+)"/gm), ([, name]) =>
    [join(dirname(file), name), join(PUBLIC, name), join('core/src', name)]
      .map((path) => relative('', path).replaceAll(sep, '/'))
      .find((path) => known.has(path)),
  ).filter((found) => found !== undefined);
}

const folderOf = (file) =>
  Object.keys(MAY_INCLUDE).find((folder) => file.startsWith(`${folder}/`));

const graph = new Map(files.map((file) => [file, includesOf(file)]));
for (const [file, includes] of graph) {
  const folder = folderOf(file);
  for (const included of includes) {
    const from = folderOf(included);
    if (from !== folder && !MAY_INCLUDE[folder].includes(from))
      problems.push(`${file} must not include ${included}`);
  }
}

/** A header and its source are one part: circles between parts count too. */
const partOf = (file) => basename(file).replace(/\.[ch]pp$/, '');
const uses = new Map();
for (const [file, includes] of graph) {
  const part = partOf(file);
  const others = includes.map(partOf).filter((other) => other !== part);
  uses.set(part, [...(uses.get(part) ?? []), ...others]);
}

const finished = new Set();
/** Looks for circles through a part; `path` holds the parts that lead to it. */
function follow(part, path) {
  const start = path.indexOf(part);
  if (start >= 0) {
    problems.push(`circle: ${[...path.slice(start), part].join(' -> ')}`);
  } else if (!finished.has(part)) {
    for (const other of uses.get(part)) follow(other, [...path, part]);
    finished.add(part);
  }
}
for (const part of uses.keys()) follow(part, []);

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
