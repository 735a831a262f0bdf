/**
 * Shortens the notices of the module to what can be linked into it.
 *
 * Debian describes the licences of the whole source package of Emscripten, with its tests,
 * tools and web site, in one file (machine-readable copyright format 1.0). Only the runtime in
 * `src/` and the libraries in `system/lib/` get into a module.
 */

/** Paths whose files can be linked. The paragraph for `*` is about all files without another. */
const LINKED = /^(\*|src\/.*|system\/lib\/.*)$/;

/**
 * Leaves out the paragraphs about other files, and the licences that only those have. Other
 * forms of notices stay as they are.
 */
export function linkedNotices(notices) {
  return notices
    .split(/^(?==== )/m)
    .map((section) =>
      /^Format: .*copyright-format/m.test(section) ? linkedOnly(section) : section,
    )
    .join('');
}

/** A blank line ends a paragraph. Inside a text, the format writes it as a point. */
function linkedOnly(section) {
  const paragraphs = section.trimEnd().split(/\n{2,}/);
  const kept = paragraphs.filter((paragraph) => isLinked(paragraph));
  const licences = new Set(kept.flatMap((paragraph) => licencesOf(paragraph)));
  return `${paragraphs
    .filter((paragraph) =>
      paragraph.startsWith('License:')
        ? licencesOf(paragraph).some((name) => licences.has(name))
        : !paragraph.startsWith('Files:') || kept.includes(paragraph),
    )
    .join('\n\n')}\n\n\n`;
}

function isLinked(paragraph) {
  const [, files] = /^Files:(.*?)^\w[\w-]*:/ms.exec(paragraph) ?? [];
  return files?.split(/\s+/).some((path) => LINKED.test(path)) ?? false;
}

/** The short names in `License: Expat or NCSA~Mozilla`. */
function licencesOf(paragraph) {
  const [, names] = /^License: *(.*)$/m.exec(paragraph) ?? [];
  return names === undefined
    ? []
    : names
        .replaceAll(/[()]/g, '')
        .split(/ (?:or|and) |, /)
        .map((name) => name.split(' with ')[0]);
}
