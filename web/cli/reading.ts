import type { BadReading } from '../generator/read-code.js';

/**
 * Describes what is wrong with a typed code and where, counting from 1, without quoting
 * it.
 */
export function describeProblem(reading: BadReading): string {
  const { problem, found, expected, codes, bad, proposal } = reading;
  const place = bad ?? proposal;
  const where =
    place === undefined
      ? ''
      : `, symbol ${place.position + 1} (character ${place.at + 1} of what was typed)`;
  switch (problem) {
    case 'several_codes':
      return `${problem}: ${codes} codes in the text; keep one of them`;
    case 'authenticator_code':
      return `${problem}: six digits look like an authenticator's code; a backup code has ${expected} symbols`;
    case 'too_short':
    case 'too_long':
      return `${problem}: ${found} symbols, but a code has ${expected}`;
    case 'bad_symbol':
      return `${problem}: not a symbol of this format${where}`;
    case 'check_failed':
      return `${problem}: something is mistyped${where && `, perhaps${where.slice(1)}`}`;
  }
}
