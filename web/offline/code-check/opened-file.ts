import { isEncrypted, openedBy } from '../../elements/second-copy/encrypted-file.js';
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

/** A file that a passphrase opens. */
export interface EncryptedFile {
  name: string;
  bytes: Uint8Array;
}

/** What a file turned out to be. */
export type Opening =
  | { kind: 'sets'; file: OpenedFile }
  | { kind: 'encrypted'; file: EncryptedFile }
  /** The end of a sentence that starts with the name of the file. */
  | { kind: 'refused'; problem: string };

/**
 * Opens an import file, or the enrolment of a single set, which names no account. Recognises
 * an encrypted file.
 */
export async function openFile(file: File): Promise<Opening> {
  if (file.size > IMPORT_FILE_MAX_BYTES) {
    return refused({ error: 'too_large', field: '', limit: IMPORT_FILE_MAX_BYTES });
  }
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (buffer === undefined) {
    return { kind: 'refused', problem: 'couldn’t be read.' };
  }
  const bytes = new Uint8Array(buffer);
  if (isEncrypted(bytes)) return encrypted({ name: file.name, bytes });
  const read = textOfFile(bytes);
  if (!read.ok) {
    const problem = `isn’t in UTF-8, but seems to be in ${read.encoding}. Save it as UTF-8, then open it again.`;
    return { kind: 'refused', problem };
  }
  const { text } = read;
  const single = parseEnrolment(text);
  if (single.ok) {
    const entries = [{ account: '', enrolment: single.value }];
    return { kind: 'sets', file: { name: file.name, entries } };
  }
  const parsed = parseImportFile(text);
  if (!parsed.ok) return refused(parsed.error);
  return { kind: 'sets', file: { name: file.name, entries: parsed.value.enrolments } };
}

function encrypted(file: EncryptedFile): Opening {
  const way = openedBy(file.bytes);
  return way === 'passphrase'
    ? { kind: 'encrypted', file }
    : { kind: 'refused', problem: NOT_BY_WORDS[way] };
}

const NOT_BY_WORDS = {
  costly: 'needs more than 1 GiB of memory, which this page refuses.',
  key: 'is encrypted, but not with words. Only the key that it was made for opens it.',
};

function refused({ error, field, limit }: DocumentError) {
  const where = field === '' ? '' : `, at ${field}`;
  const bound = limit === undefined ? '' : `, limit ${limit}`;
  return {
    kind: 'refused' as const,
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
