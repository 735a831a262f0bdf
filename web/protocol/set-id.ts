import { SET_ID_SYMBOLS } from './limits.js';

/**
 * Eight Crockford symbols in canonical form, e.g. `K7Q29M3D`: 40 random bits, public.
 * It names a set on sheet, file and error, and is no secret.
 */
export type SetId = string;

/** A set ID in canonical form: upper-case, without a separator or an alias. */
export const SET_ID_PATTERN = new RegExp(`^[0-9A-HJKMNP-TV-Z]{${SET_ID_SYMBOLS}}$`);

/** Whether a text is a set ID in canonical form: upper-case, no separator, no alias. */
export function isSetId(text: string): text is SetId {
  return SET_ID_PATTERN.test(text);
}

/** The form for people, `K7Q2-9M3D`; any other text comes back as it is. */
export function showSetId(set: SetId): string {
  return isSetId(set) ? `${set.slice(0, 4)}-${set.slice(4)}` : set;
}

/**
 * Reads a set ID that a person typed: trims, drops spaces and hyphens, upper-cases,
 * and takes O for 0, I and L for 1 (Crockford). `undefined` where that is no set ID.
 */
export function readSetId(typed: string): SetId | undefined {
  const canonical = typed
    .replace(/[\s-]/g, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return isSetId(canonical) ? canonical : undefined;
}
