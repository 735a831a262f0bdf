import { readCode, type BadReading, type Reading } from '../../generator/read-code.js';
import { showCode, type CodeFormat } from '../../protocol/formats.js';

/** What was typed, as a code of one of the formats that it may be in. */
export interface FieldReading {
  reading: Reading;
  format: CodeFormat;
}

/**
 * Reads what was typed in each of the formats: the first in which it is a code, otherwise
 * the one whose length it is nearest to, which is most likely what the person has.
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
    // What was pasted holds codes of this format, however long it is.
    if (!isOneCode(reading)) return -1;
    return Math.abs(reading.found - reading.expected);
  };
  const [best] = readings.sort((one, other) => distance(one) - distance(other));
  if (best === undefined) throw new RangeError('there is no format');
  return best;
}

/** Whether a problem shows before the person is done: more typing cannot mend it. */
export function isFinal({ problem }: BadReading): boolean {
  // A code may begin with six digits.
  return problem !== 'too_short' && problem !== 'authenticator_code';
}

/** Whether it makes sense to count what was typed against the length of a code. */
export function isOneCode({ problem }: BadReading): boolean {
  return problem !== 'several_codes';
}

/** The proposed code as a sheet shows it, with where its changed symbol is in that. */
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
