import type {
  Place as ModulePlace,
  Reading as ModuleReading,
} from '../../wasm/backup-codes.js';
import { FORMAT_DEFAULT } from '../protocol/scheme.js';
import { formatFrom, type FormatChoice } from './input-checks.js';
import { loadModule } from './module.js';
import { takeText, valueOf, withBytes } from './module-values.js';

/** Where a symbol is. */
export interface Place {
  /** Index among the symbols of the code. Tell people this plus one. */
  position: number;
  /** Index in the typed string in UTF-16 units, as `setSelectionRange` expects it. */
  at: number;
}

/**
 * A correction to show beside the typed code. Never fill it in for the user: if two or more
 * symbols are wrong, it is wrong in about half of all cases.
 */
export interface Proposal extends Place {
  /** The symbol that belongs there. */
  symbol: string;
  /** The corrected code in canonical form. */
  code: string;
}

/** A typed text that is a code of its format. */
export interface GoodReading {
  ok: true;
  /** In canonical form. */
  code: string;
}

/** A typed text that is not a code of its format, and why. */
export interface BadReading {
  ok: false;
  /** The first of these that applies, in this order. */
  problem:
    | 'several_codes'
    /**
     * Six digits, like an authenticator's, but codes of this format have another length.
     */
    | 'authenticator_code'
    | 'bad_symbol'
    | 'too_short'
    | 'too_long'
    | 'check_failed';
  /** How many symbols were typed, not counting text around the code. */
  found: number;
  /** How many symbols a code has. */
  expected: number;
  /** For `several_codes`: how many codes the text holds. 100 means 100 or more. */
  codes?: number;
  /** For `bad_symbol`: the first character that is not a symbol. */
  bad?: Place;
  /** Present if one wrong symbol explains the problem and the check symbols locate it. */
  proposal?: Proposal;
}

export type Reading = GoodReading | BadReading;

/**
 * Reads a code as a person types it: in any case, with spaces, dashes and dots anywhere, in
 * full-width forms, and in Crockford alphabets with O for 0, and I or L for 1. It finds the
 * code in a pasted line of a sheet, in quotes and in a whole sheet, or says that there are
 * several.
 *
 * @throws BackupCodesError of `format.*` for a malformed format; never for the text
 */
export async function readCode(
  text: string,
  format: FormatChoice = FORMAT_DEFAULT,
): Promise<Reading> {
  const chosen = formatFrom(format);
  const module = await loadModule();
  const reading = withBytes(text, (bytes) => valueOf(module.readCode(bytes, chosen)));
  return toReading(reading, text);
}

function toReading(reading: ModuleReading, text: string): Reading {
  const { problem, code, found, expected, codes, bad, proposal } = reading;
  if (problem === '') return { ok: true, code: takeText(code ?? new Uint8Array()) };
  return {
    ok: false,
    problem,
    found,
    expected,
    ...(codes !== undefined && { codes }),
    ...(bad && { bad: toPlace(bad, text) }),
    ...(proposal && {
      proposal: {
        ...toPlace(proposal, text),
        symbol: String.fromCharCode(proposal.symbol),
        code: takeText(proposal.code),
      },
    }),
  };
}

// The module counts code points. Strings count UTF-16 units.
function toPlace({ position, at }: ModulePlace, text: string): Place {
  let units = 0;
  let codePoints = 0;
  for (const character of text) {
    if (codePoints === at) break;
    codePoints += 1;
    units += character.length;
  }
  return { position, at: units };
}
