/** A typed passphrase as it was made: capitals don't matter, and spaces count as dashes. */
export function readPassphrase(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}]+/gu, '-');
}
