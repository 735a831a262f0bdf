import { showCode, type CodeFormat } from '../../protocol/formats.js';
import { readAny } from '../code-field/reading.js';

/** A code that was found on a sheet, in a file or in a picture. */
export interface FoundCode {
  /** In groups, as the sheet shows it. */
  code: string;
  /** Its number on the sheet, if the line says it. */
  number: string;
}

/** More lines than any sheet has. A larger file is something else. */
const LINES_MAX = 500;
const LINE_LENGTH_MAX = 200;

/** The distinct codes in a text, at most one in each line. */
export async function codesIn(
  text: string,
  formats: readonly CodeFormat[],
): Promise<FoundCode[]> {
  const found = new Map<string, FoundCode>();
  for (const line of text.split(/\r?\n/, LINES_MAX)) {
    if (line.trim() === '' || line.length > LINE_LENGTH_MAX) continue;
    const { reading, format } = await readAny(line, formats);
    if (!reading.ok || found.has(reading.code)) continue;
    const [, number = ''] = /^\s*(\d{1,2})[\s.)]/.exec(line) ?? [];
    found.set(reading.code, { code: showCode(reading.code, format), number });
  }
  return [...found.values()];
}
