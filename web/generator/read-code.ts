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
  /** Index among the symbols of the code; a person is told this plus one. */
  position: number;
  /** Index in the typed string, in its UTF-16 units, as `setSelectionRange` takes it. */
  at: number;
}

/**
 * A correction to show beside what was typed, where that has the shape of a code. Never to
 * be filled in unasked: with two wrong symbols or more it is a wrong one in about half of all
 * cases.
 */
export interface Proposal extends Place {
  /** The symbol that would have to stand there. */
  symbol: string;
  /** The whole code with it, in canonical form. */
  code: string;
}

/** A typed code that can be a code of its format. */
export interface GoodReading {
  ok: true;
  /** In canonical form. */
  code: string;
}

/** A typed code that cannot be one, and where known why. */
export interface BadReading {
  ok: false;
  /** The first of these that applies, in this order. */
  problem:
    | 'several_codes'
    /** Six digits, as an authenticator shows them, where a code has another length. */
    | 'authenticator_code'
    | 'bad_symbol'
    | 'too_short'
    | 'too_long'
    | 'check_failed';
  /** Symbols that were typed, without what stands around a code. */
  found: number;
  /** Symbols that a code has. */
  expected: number;
  /** How many codes the text holds, for `several_codes`; 100 stands for more as well. */
  codes?: number;
  /** The first character that is no symbol, for `bad_symbol`. */
  bad?: Place;
  /** Where exactly one symbol explains the problem, and the check can tell which. */
  proposal?: Proposal;
}

export type Reading = GoodReading | BadReading;

/**
 * Reads a code as a person types it: any case, spaces, dashes and dots anywhere,
 * full-width forms, and in Crockford alphabets O for 0, I and L for 1. In what was pasted, a
 * line of a sheet, a code in quotes or a whole sheet, it finds the code, or says that there
 * are several.
 *
 * @throws BackupCodesError of `format.*` for a format that is none; never for the text
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

// The module counts code points, strings count UTF-16 units.
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
