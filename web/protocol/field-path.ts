import { FIELD_NAME_MAX, FIELD_PATH_MAX } from './scheme.js';

/** A field name, or an index into a list. */
export type PathStep = string | number;

/**
 * A field's path from the root: `['enrolments', 0, 'account']` is
 * `enrolments[0].account`.
 *
 * Names of unknown fields come from the document. Each character of them that is not
 * printable ASCII becomes `?`, and they are cut at 64 characters, the whole at 256, so
 * that a path can be logged and shown; an empty name is `?` too.
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
  // Cut before replacing too: a name can be as long as the document.
  const start = name.slice(0, 2 * FIELD_NAME_MAX);
  const printable = start.replace(/[^ -~]/gu, '?').slice(0, FIELD_NAME_MAX);
  return printable === '' ? '?' : printable;
}
