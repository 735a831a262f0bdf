import { readCode, type BadReading, type Reading } from '../../generator/read-code.js';
import { showCode, type CodeFormat } from '../../protocol/formats.js';

/** The typed text, read as a code of one of the possible formats. */
export interface FieldReading {
  reading: Reading;
  format: CodeFormat;
}

/**
 * Reads the typed text in each format. Resolves to the first reading that is a code, or
 * else to the one with the nearest length, because that is most likely the right format.
 *
 * @param formats at least one
 */
export async function readAny(
  text: string,
  formats: readonly CodeFormat[],
): Promise<FieldReading> {
  const readings = await Promise.all(
    formats.map(async (format) => ({ format, reading: await readCode(text, format) })),
  );
  const distance = ({ reading }: FieldReading) => {
    if (reading.ok) return -2;
    // The pasted text holds codes of this format, so its length doesn't matter.
    if (!isOneCode(reading)) return -1;
    return Math.abs(reading.found - reading.expected);
  };
  const [best] = readings.sort((one, other) => distance(one) - distance(other));
  if (best === undefined) throw new RangeError('there is no format');
  return best;
}

/** Whether more typing can't fix the problem, so that the field shows it right away. */
export function isFinal({ problem }: BadReading): boolean {
  // The first six symbols of a code can look like an authenticator's code.
  return problem !== 'too_short' && problem !== 'authenticator_code';
}

/** Whether the text is at most one code, so that counting its symbols helps. */
export function isOneCode({ problem }: BadReading): boolean {
  return problem !== 'several_codes';
}

/** The proposed code as the sheet shows it, split around its changed symbol. */
export function showProposal(
  { code, position }: { code: string; position: number },
  format: CodeFormat,
): { before: string; symbol: string; after: string } {
  const shown = showCode(code, format);
  const at = position + Math.floor(position / format.group);
  return {
    before: shown.slice(0, at),
    symbol: shown.charAt(at),
    after: shown.slice(at + 1),
  };
}
