import { FIELD_NAME_MAX, FIELD_PATH_MAX } from './scheme.js';

/** A field name, or an index into a list. */
export type PathStep = string | number;

/**
 * Writes the path of a field from the root: `['enrolments', 0, 'account']` becomes
 * `enrolments[0].account`.
 *
 * Names of unknown fields come from the document, and paths are logged and shown. So each
 * character of a name that is not printable ASCII becomes `?`, as does an empty name. A
 * name is cut at 64 characters, and the whole path at 256.
 */
export function fieldPath(steps: readonly PathStep[]): string {
  let path = '';
  for (const step of steps) {
    if (typeof step === 'number') path += `[${step}]`;
    else path += (path === '' ? '' : '.') + harmlessName(step);
    if (path.length > FIELD_PATH_MAX) return path.slice(0, FIELD_PATH_MAX);
  }
  return path;
}

function harmlessName(name: string): string {
  // Cut before replacing as well: a name can be as long as the document.
  const start = name.slice(0, 2 * FIELD_NAME_MAX);
  const printable = start.replace(/[^ -~]/gu, '?').slice(0, FIELD_NAME_MAX);
  return printable === '' ? '?' : printable;
}
