import { CROCKFORD32, CROCKFORD32_ALIASES, SET_ID_SYMBOLS } from './scheme.js';

/**
 * Crockford symbols in canonical form, e.g. `K7Q29M3D`. It identifies a set on sheets, in
 * files and in errors, and is not a secret.
 */
export type SetId = string;

/** A set ID in canonical form: upper-case, without a separator or an alias. */
export const SET_ID_PATTERN = new RegExp(`^[${CROCKFORD32}]{${SET_ID_SYMBOLS}}$`);

const ALIASES: ReadonlyMap<string, string> = new Map(Object.entries(CROCKFORD32_ALIASES));

/** Whether a text is a set ID in canonical form: upper-case, no separator, no alias. */
export function isSetId(text: string): text is SetId {
  return SET_ID_PATTERN.test(text);
}

/** The form for people, `K7Q2-9M3D`. Any other text is returned unchanged. */
export function showSetId(set: SetId): string {
  return isSetId(set) ? `${set.slice(0, 4)}-${set.slice(4)}` : set;
}

/**
 * Reads a set ID as people type it: with spaces and hyphens, in either case, and with
 * letters that Crockford's Base32 reads as digits. `undefined` if it is not a set ID.
 */
export function readSetId(typed: string): SetId | undefined {
  const canonical = typed
    .replace(/[\s-]/g, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/[A-Z]/g, (letter) => ALIASES.get(letter) ?? letter);
  return isSetId(canonical) ? canonical : undefined;
}
