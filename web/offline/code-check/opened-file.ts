import { parseEnrolment } from '../../protocol/enrolment.js';
import type { DocumentError } from '../../protocol/errors.js';
import { textOfFile } from '../../protocol/file-text.js';
import { canonicalLength, type CodeFormat } from '../../protocol/formats.js';
import { parseImportFile, type ImportEntry } from '../../protocol/import-file.js';
import { IMPORT_FILE_MAX_BYTES } from '../../protocol/scheme.js';

/** The sets that a code can be checked against. */
export interface OpenedFile {
  name: string;
  entries: readonly ImportEntry[];
}

/**
 * Opens an import file, or the enrolment of a single set, which names no account.
 *
 * @returns a problem as the end of a sentence that starts with the name of the file
 */
export async function openFile(
  file: File,
): Promise<{ ok: true; file: OpenedFile } | { ok: false; problem: string }> {
  if (file.size > IMPORT_FILE_MAX_BYTES) {
    return refused({ error: 'too_large', field: '', limit: IMPORT_FILE_MAX_BYTES });
  }
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) {
    return { ok: false, problem: 'couldn’t be read.' };
  }
  const read = textOfFile(new Uint8Array(bytes));
  if (!read.ok) {
    const problem = `isn’t in UTF-8, but seems to be in ${read.encoding}. Save it as UTF-8, then open it again.`;
    return { ok: false, problem };
  }
  const { text } = read;
  const single = parseEnrolment(text);
  if (single.ok) {
    const entries = [{ account: '', enrolment: single.value }];
    return { ok: true, file: { name: file.name, entries } };
  }
  const parsed = parseImportFile(text);
  if (!parsed.ok) return refused(parsed.error);
  return { ok: true, file: { name: file.name, entries: parsed.value.enrolments } };
}

function refused({ error, field, limit }: DocumentError) {
  const where = field === '' ? '' : `, at ${field}`;
  const bound = limit === undefined ? '' : `, limit ${limit}`;
  return {
    ok: false as const,
    problem: `isn’t an import file (${error}${where}${bound}).`,
  };
}

/** The distinct formats of these sets, the shortest first. */
export function formatsOf(entries: readonly ImportEntry[]): readonly CodeFormat[] {
  const byText = new Map(
    entries.map(({ enrolment: { format } }) => [JSON.stringify(format), format]),
  );
  return shortestFirst(Array.from(byText.values()));
}

export function shortestFirst(formats: readonly CodeFormat[]): readonly CodeFormat[] {
  return Array.from(formats).sort(
    (one, other) => canonicalLength(one) - canonicalLength(other),
  );
}
